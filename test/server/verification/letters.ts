import { sign } from 'node:crypto';
import { issue } from './authority.ts';

export const NOW_MS = Date.UTC(2027, 0, 10);

/** A trusted root, an issuer below it, and Alexa's signing certificate below that. */
export const root = issue({ name: 'Trusted Root', isAuthority: true });
export const intermediate = issue({ name: 'Issuing Authority', issuer: root, isAuthority: true });
export const SIGNING_NAME = 'echo-api.amazon.com';
const leaf = issue({ name: 'signer', issuer: intermediate, dnsNames: [SIGNING_NAME] });
export const goodChain = leaf.pem + intermediate.pem;

/** Still in the list of trusted roots, but past its end. */
export const retiredRoot = issue({ name: 'Retired Root', isAuthority: true, validToMs: NOW_MS - 1000 });

export const APPLICATION_ID = 'amzn1.ask.skill.ours';
const CERTIFICATE_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';

/** One HTTP request to the skill, before it is posted. */
export interface Letter {
  body: string;
  headers: Record<string, string>;
}

export interface Contents {
  readonly applicationId?: string;
  readonly type?: string;
  readonly timestamp?: unknown;
  readonly certificateUrl?: string;
  readonly signer?: { readonly keyPem: string };
}

/** A letter as Alexa would send it at `NOW_MS`, but for what is asked to be different. */
export function letter(contents: Contents = {}): Letter {
  return signed(
    JSON.stringify({
      version: '1.0',
      context: { System: { application: { applicationId: contents.applicationId ?? APPLICATION_ID } } },
      request: {
        type: contents.type ?? 'LaunchRequest',
        requestId: 'amzn1.echo-api.request.größe-✓',
        timestamp: 'timestamp' in contents ? contents.timestamp : momentAt(NOW_MS),
      },
    }),
    contents,
  );
}

/** Any body at all, signed. */
export function signed(
  body: string,
  { certificateUrl = CERTIFICATE_URL, signer = leaf }: Contents = {},
): Letter {
  const signature = sign('RSA-SHA256', Buffer.from(body), signer.keyPem).toString('base64');
  return { body, headers: { 'Signature-256': signature, SignatureCertChainUrl: certificateUrl } };
}

/** The form in which Alexa writes a time. */
export function momentAt(atMs: number): string {
  return new Date(atMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
