/** What the doctor says about one thing; `hint` is what to do. */
export interface Finding {
  readonly subject: string;
  readonly verdict: "ok" | "warning" | "failed" | "skipped";
  readonly text: string;
  readonly hint?: string | undefined;
}

/** Looks at one thing; what it throws becomes a failed finding with the error's own words. */
export interface Check {
  readonly subject: string;
  look(): Promise<Omit<Finding, "subject">>;
}

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^\[[a-z-]+\] /, "");

const hintOf = (error: unknown): string | undefined =>
  error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : undefined;

/** Runs the checks in their order; each one ends in a finding. */
export async function examine(checks: readonly Check[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { subject, look } of checks) {
    const found = await look().catch(
      (error: unknown): Omit<Finding, "subject"> => ({ verdict: "failed", text: wordsOf(error), hint: hintOf(error) }),
    );
    findings.push({ subject, ...found });
  }
  return findings;
}

const MARK = { ok: "ok     ", warning: "WARNING", failed: "FAILED ", skipped: "skipped" } as const;

/** Findings for people: a line each, and below what is wrong the way out. */
export function findingsText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  return findings
    .flatMap(({ subject, verdict, text, hint }) => [
      `${MARK[verdict]}  ${subject.padEnd(width)}  ${text}`,
      ...(hint === undefined || verdict === "ok" ? [] : [`${" ".repeat(width + 11)}→ ${hint}`]),
    ])
    .join("\n");
}
