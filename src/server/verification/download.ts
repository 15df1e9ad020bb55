import { RequestRefused } from './refusal.ts';

/** The part of `fetch` that is used; tests lead it to a host of their own. */
export type FetchCertificate = (
  url: string,
  init: { readonly redirect: 'error'; readonly signal: AbortSignal },
) => Promise<Response>;

/** Amazon's chain is about 7 KB. */
const MAX_BYTES = 65_536;

/**
 * The text behind a certificate URL: one answer, not a redirect, of at most 64 KB, within the time allowed.
 * @throws RequestRefused `certificate-unavailable`, whatever went wrong.
 */
export async function download(url: string, fetchIt: FetchCertificate, timeoutMs: number): Promise<string> {
  try {
    const response = await fetchIt(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (response.status !== 200 || !response.body) throw new Error(`Answered ${response.status}.`);
    return await readText(response.body);
  } catch (cause) {
    throw new RequestRefused('certificate-unavailable', { cause });
  }
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) throw new Error(`Longer than ${MAX_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}
