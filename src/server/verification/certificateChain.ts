import { X509Certificate } from 'node:crypto';
import { RequestRefused } from './refusal.ts';

/** A leaf whose chain was followed to a trusted root. */
export interface TrustedLeaf {
  readonly leaf: X509Certificate;
  /** When the first certificate between the leaf and the root runs out. */
  readonly notAfterMs: number;
}

const SIGNING_HOST = 'echo-api.amazon.com';
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads a PEM chain, leaf first, and follows it until a root we trust has issued and signed a certificate.
 * It stops there: Amazon's chain goes on to a cross-signed root whose own issuer has left Node's roots, and
 * whoever insists on reaching the end refuses genuine requests.
 * @throws RequestRefused when a certificate cannot be read, is out of date, or the chain reaches no trusted root.
 */
export function followChain(pem: string, roots: readonly X509Certificate[], nowMs: number): TrustedLeaf {
  try {
    const certificates = (pem.match(PEM) ?? []).map((block) => new X509Certificate(block));
    const [leaf] = certificates;
    if (!leaf) throw new RequestRefused('certificate-unreadable');
    const path = pathToRoot(certificates, roots, nowMs);
    return { leaf, notAfterMs: Math.min(...path.map(({ validToDate }) => validToDate.getTime())) };
  } catch (error) {
    if (error instanceof RequestRefused) throw error;
    throw new RequestRefused('certificate-unreadable', { cause: error });
  }
}

/** @throws RequestRefused unless the leaf is in date and was made out, by DNS name, to Alexa's signing host. */
export function assertServesAlexa(leaf: X509Certificate, nowMs: number): void {
  if (!isInDate(leaf, nowMs)) throw new RequestRefused('certificate-out-of-date');
  const host = leaf.checkHost(SIGNING_HOST, { subject: 'never', wildcards: false });
  if (!host) throw new RequestRefused('certificate-wrong-host');
}

function pathToRoot(
  certificates: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  nowMs: number,
): readonly X509Certificate[] {
  for (const [index, certificate] of certificates.entries()) {
    if (!isInDate(certificate, nowMs)) throw new RequestRefused('certificate-out-of-date');
    if (index > 0 && !certificate.ca) break;
    if (roots.some((root) => isInDate(root, nowMs) && isIssuedBy(certificate, root))) {
      return certificates.slice(0, index + 1);
    }
    const issuer = certificates[index + 1];
    if (!issuer || !isIssuedBy(certificate, issuer)) break;
  }
  throw new RequestRefused('certificate-untrusted');
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isInDate({ validFromDate, validToDate }: X509Certificate, nowMs: number): boolean {
  return validFromDate.getTime() <= nowMs && nowMs <= validToDate.getTime();
}
