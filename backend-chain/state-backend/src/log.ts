/** Lines for a person; never secrets, never contents of a state. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
