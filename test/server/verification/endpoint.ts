import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SkillBuilders } from 'ask-sdk-core';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import express from 'express';
import { expect } from 'vitest';
import type { RefusalCode } from '../../../src/server/verification/refusal.ts';
import { alexaVerifier } from '../../../src/server/verification/verifier.ts';
import type { CertificateHost } from './certificate-host.ts';
import { APPLICATION_ID, type Letter, NOW_MS, retiredRoot, root } from './letters.ts';

/** A skill behind the verifier, reached over HTTP through Express and Amazon's adapter. */
export interface Endpoint {
  send(letter: Letter): Promise<{ status: number; text: string }>;
  expectAnswered(letter: Letter): Promise<void>;
  /** Refused with status 400 and the code, and not a word more. */
  expectRefused(letter: Letter, code: RefusalCode): Promise<void>;
  stop(): void;
}

export async function startEndpoint(certificates: CertificateHost): Promise<Endpoint> {
  const verifier = alexaVerifier({
    applicationId: APPLICATION_ID,
    now: () => NOW_MS,
    fetchCertificate: certificates.fetchHere,
    // So long that no machine is too slow for a test that expects the certificate to arrive.
    fetchTimeoutMs: 60_000,
    trustedRoots: [root.pem, retiredRoot.pem],
  });
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('hello').getResponse(),
    })
    .create();
  const adapter = new ExpressAdapter(skill, false, false, [verifier]);
  const server = express().post('/alexa', adapter.getRequestHandlers()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const endpoint: Endpoint = {
    async send({ body, headers }) {
      const response = await fetch(`http://127.0.0.1:${port}/alexa`, { method: 'POST', body, headers });
      return { status: response.status, text: await response.text() };
    },
    async expectAnswered(letter) {
      expect(await endpoint.send(letter)).toEqual({ status: 200, text: expect.stringContaining('hello') });
    },
    async expectRefused(letter, code) {
      const text = `AskSdk.Request verification failed Error, ${code}`;
      expect(await endpoint.send(letter)).toEqual({ status: 400, text });
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return endpoint;
}
