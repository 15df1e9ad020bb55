import { verify, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import type { Verifier } from 'ask-sdk-express-adapter';
import { assertServesAlexa, followChain } from './certificateChain.ts';
import { download, type FetchCertificate } from './download.ts';
import { assertFresh, readEnvelope } from './envelope.ts';
import { keptLeaves } from './keptLeaves.ts';
import { RequestRefused } from './refusal.ts';
import { readSignatureHeaders } from './signatureHeaders.ts';

export interface VerifierOptions {
  /** The skill's own id. Left out, requests for any skill are accepted: only while it has no id yet. */
  readonly applicationId?: string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Left out, the global `fetch`. */
  readonly fetchCertificate?: FetchCertificate;
  /** For the certificate and all its bytes; 2000 when left out, for Alexa waits 8 s in all. */
  readonly fetchTimeoutMs?: number;
  /** PEM certificates; Node's own when left out. */
  readonly trustedRoots?: readonly string[];
}

/**
 * Answers whether a request really comes from Alexa, is meant for this skill, and is fresh (Amazon, "host a custom
 * skill as a web service"). Checks that cost nothing come first, so that a forged request moves nothing.
 *
 * The body must be exactly the text that was received, before any parser, because the signature is over its bytes.
 * `verify` rejects with RequestRefused, and with nothing else.
 */
export function alexaVerifier(options: VerifierOptions): Verifier {
  const { applicationId, now, fetchCertificate = fetch, fetchTimeoutMs = 2000 } = options;
  const roots = (options.trustedRoots ?? rootCertificates).map((pem) => new X509Certificate(pem));
  const leafAt = keptLeaves(async (url) => {
    const pem = await download(url, fetchCertificate, fetchTimeoutMs);
    return followChain(pem, roots, now());
  }, now);

  return {
    async verify(body, headers = {}) {
      const envelope = readEnvelope(body);
      if (applicationId !== undefined && envelope.applicationId !== applicationId) {
        throw new RequestRefused('wrong-application');
      }
      assertFresh(envelope, now());
      const { signature, certificateUrl } = readSignatureHeaders(headers);
      const leaf = await leafAt(certificateUrl);
      assertServesAlexa(leaf, now());
      if (!(await isSignedBy(leaf, body, signature))) throw new RequestRefused('signature-wrong');
    },
  };
}

/** Beside the main thread: the sums take as long as all the rest of a turn. */
const verifyAside = promisify(verify);

async function isSignedBy({ publicKey }: X509Certificate, body: string, signature: Buffer): Promise<boolean> {
  return (
    publicKey.asymmetricKeyType === 'rsa' &&
    verifyAside('RSA-SHA256', Buffer.from(body), publicKey, signature)
  );
}
