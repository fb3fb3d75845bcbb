/** What goes back to Terraform. Never a redirect: Terraform would lose a state without a word (rule 6). */
export interface HttpAnswer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 413 | 423 | 500 | 503;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One readable line, for whoever reads the answer with other tools than Terraform, which drops it. */
export const line = (status: HttpAnswer["status"], text: string): HttpAnswer => ({ status, body: `${text}\n` });

const RETRY_AFTER_SECONDS = "2";

/** Terraform asks again after a while, three times in all. */
export const retryLater = (text: string): HttpAnswer => ({
  ...line(503, text),
  headers: { "retry-after": RETRY_AFTER_SECONDS },
});
