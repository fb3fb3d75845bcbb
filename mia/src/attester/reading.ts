/** What a component of the machine measured, or why the machine has no such component. Absent is never clean. */
export type Reading<T> =
  | { readonly present: true; readonly value: T }
  | { readonly present: false; readonly reason: string };

export function absent(reason: string): { readonly present: false; readonly reason: string } {
  return { present: false, reason };
}

export function present<T>(value: T): Reading<T> {
  return { present: true, value };
}
