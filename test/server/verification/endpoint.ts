import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startHost } from '../../../src/server/host.ts';
import type { RefusalCode } from '../../../src/server/verification/refusal.ts';
import { type CertificateHost, startCertificateHost } from './certificate-host.ts';
import { APPLICATION_ID, goodChain, type Letter, NOW_MS, retiredRoot, root } from './letters.ts';

/** The skill behind the verifier, reached over HTTP. */
export interface Endpoint {
  send(letter: Letter): Promise<{ status: number; text: string }>;
  expectAnswered(letter: Letter): Promise<void>;
  /** Refused with status 400 and the code as JSON, and not a word more. */
  expectRefused(letter: Letter, code: RefusalCode): Promise<void>;
  stop(): Promise<void>;
}

async function startEndpoint(certificates: CertificateHost): Promise<Endpoint> {
  const host = await startHost({
    port: 0,
    applicationId: APPLICATION_ID,
    verification: {
      now: () => NOW_MS,
      fetchCertificate: certificates.fetchHere,
      // So long that no machine is too slow for a test that expects the certificate to arrive.
      fetchTimeoutMs: 60_000,
      trustedRoots: [root.pem, retiredRoot.pem],
    },
  });

  const endpoint: Endpoint = {
    async send({ body, headers }) {
      const response = await fetch(`${host.url}/alexa`, { method: 'POST', body, headers });
      return { status: response.status, text: await response.text() };
    },
    async expectAnswered(letter) {
      expect(await endpoint.send(letter)).toEqual({
        status: 200,
        text: expect.stringContaining('"version"'),
      });
    },
    async expectRefused(letter, code) {
      expect(await endpoint.send(letter)).toEqual({ status: 400, text: JSON.stringify({ error: code }) });
    },
    stop: () => host.close(),
  };
  return endpoint;
}

/** A new endpoint for each test of a file, so that no certificate is remembered from the one before. */
export function endpointForEachTest(): {
  readonly certificates: CertificateHost;
  readonly endpoint: Endpoint;
} {
  const served = {} as { certificates: CertificateHost; endpoint: Endpoint };
  beforeAll(async () => {
    served.certificates = await startCertificateHost();
  });
  beforeEach(async () => {
    served.certificates.asked.length = 0;
    served.certificates.answer = (response) => response.end(goodChain);
    served.endpoint = await startEndpoint(served.certificates);
  });
  afterEach(() => served.endpoint.stop());
  afterAll(() => served.certificates.stop());
  return served;
}
