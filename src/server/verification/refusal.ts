/** Why a request was not believed. Said to the sender, so it tells nothing of our inside. */
export type RefusalCode =
  | 'body-unreadable'
  | 'wrong-application'
  | 'timestamp-unreadable'
  | 'timestamp-too-old'
  | 'timestamp-in-future'
  | 'signature-missing'
  | 'certificate-url-missing'
  | 'certificate-url-refused'
  | 'certificate-unavailable'
  | 'certificate-unreadable'
  | 'certificate-out-of-date'
  | 'certificate-wrong-host'
  | 'certificate-untrusted'
  | 'signature-wrong';

/**
 * A request that is not from Alexa, not for this skill, or not fresh. The message is the code alone, because
 * ask-sdk-express-adapter sends the message of whatever is thrown back to the sender.
 */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/**
 * The HTTP status for an error on the way to the skill: 413 for a body over the parser's limit, 400 for any other
 * fault of the sender (a refusal, a broken body), 500 for ours.
 */
export function statusOf(error: unknown): 400 | 413 | 500 {
  if (error instanceof RequestRefused) return 400;
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 413) return 413;
  return status >= 400 && status < 500 ? 400 : 500;
}
