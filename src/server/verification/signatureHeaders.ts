import type { IncomingHttpHeaders } from 'node:http';
import { RequestRefused } from './refusal.ts';

export interface SignatureHeaders {
  readonly signature: Buffer;
  /** In normal form, and on Amazon's own host. */
  readonly certificateUrl: string;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const CERTIFICATE_ORIGIN = 'https://s3.amazonaws.com';
const CERTIFICATE_FOLDER = '/echo.api/';

/**
 * The SHA-256 signature and where its certificate is. The older SHA-1 `Signature` header counts for nothing.
 * @throws RequestRefused when one is missing, repeated, or not of the form Amazon sends.
 */
export function readSignatureHeaders(headers: IncomingHttpHeaders): SignatureHeaders {
  const signature = headers['signature-256'];
  // Node joins repeated headers with a comma, which is no letter of base64.
  if (typeof signature !== 'string' || !BASE64.test(signature)) throw new RequestRefused('signature-missing');
  const url = headers.signaturecertchainurl;
  if (typeof url !== 'string') throw new RequestRefused('certificate-url-missing');
  return { signature: Buffer.from(signature, 'base64'), certificateUrl: certificateUrl(url) };
}

/**
 * The rules for the certificate's URL (Amazon, "host a custom skill as a web service"), tested on the normalised
 * URL: only that shows where `..`, `%2e%2e` or `user@` lead. The one comparison covers scheme, host, port,
 * credentials, query and fragment. No certificate of Amazon's needs an escape or a comma in its path.
 */
function certificateUrl(value: string): string {
  const url = URL.parse(value);
  const isAmazons =
    url?.href === CERTIFICATE_ORIGIN + url?.pathname &&
    url.pathname.startsWith(CERTIFICATE_FOLDER) &&
    !/[%,]/.test(url.pathname);
  if (!url || !isAmazons) throw new RequestRefused('certificate-url-refused');
  return url.href;
}
