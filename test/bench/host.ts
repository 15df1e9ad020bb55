import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SkillBuilders } from 'ask-sdk-core';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import autocannon from 'autocannon';
import express from 'express';
import { startHost } from '../../src/server/host.ts';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import { openingRequest } from '../server/envelopes.ts';
import { startCertificateHost } from '../server/verification/certificate-host.ts';
import { APPLICATION_ID, goodChain, NOW_MS, root, signed } from '../server/verification/letters.ts';
import { type Row, ratioOf } from './figures.ts';

/** Of each load, once in every round. */
const seconds = 1;
const rounds = 5;
const few = 20;
const sessions = 200;

interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** How many turns the host answers, against a bare hello world behind the SDK's own adapter. */
export async function hostRows(): Promise<Row[]> {
  const certificates = await startCertificateHost();
  certificates.answer = (response) => response.end(goodChain);
  const control = await startHello();
  const host = await startHost({
    port: 0,
    applicationId: APPLICATION_ID,
    verification: { now: () => NOW_MS, fetchCertificate: certificates.fetchHere, trustedRoots: [root.pem] },
  });
  try {
    const opening = await openingRequest();
    const open = everybody(opening).map((envelope) => ({ body: JSON.stringify(envelope) }));
    const letters = everybody(ours(opening)).map((envelope) => signed(JSON.stringify(envelope)));
    const simulator = `${host.url}/simulator/alexa`;
    const [plain, unverified, verified, crowd, plainCrowd] = await medians([
      () => load(control.url, open, few),
      () => load(simulator, open, few),
      () => load(`${host.url}/alexa`, letters, few),
      () => load(simulator, open, sessions),
      () => load(control.url, open, sessions),
    ]);
    const hello = 'a bare Express hello world';
    return [
      ratioOf('turns a second, not verified', hello, unverified.perSecond, plain.perSecond),
      ratioOf('turns a second, verified', hello, verified.perSecond, plain.perSecond),
      ratioOf(`99th percentile at ${sessions} sessions at once`, hello, crowd.p99Ms, plainCrowd.p99Ms),
      ratioOf(`99th percentile at ${sessions} sessions at once`, "Alexa's 8 s", crowd.p99Ms, 8000),
    ];
  } finally {
    await host.close();
    control.stop();
    certificates.stop();
  }
}

/** The median of each load. They take turns, so that a busy moment of the machine falls on all of them. */
async function medians<Loads extends readonly (() => Promise<Load>)[]>(loads: readonly [...Loads]) {
  const results = loads.map((): Load[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, run] of loads.entries()) results[i]?.push(await run());
  const median = (figures: number[]) => figures.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return results.map((all) => ({
    perSecond: median(all.map(({ perSecond }) => perSecond)),
    p99Ms: median(all.map(({ p99Ms }) => p99Ms)),
  })) as { [Each in keyof Loads]: Load };
}

/** The same request from as many people as there are sessions. */
function everybody(envelope: Envelope): object[] {
  return Array.from({ length: sessions }, (_, i) => {
    const user = { userId: `somebody-${i}` };
    const { System } = envelope.context as { System: object };
    const session = { ...envelope.session, user, sessionId: `session-${i}` };
    return { ...envelope, session, context: { ...envelope.context, System: { ...System, user } } };
  });
}

function ours(envelope: Envelope): Envelope {
  const { System } = envelope.context as { System: object };
  const context = {
    ...envelope.context,
    System: { ...System, application: { applicationId: APPLICATION_ID } },
  };
  const timestamp = new Date(NOW_MS).toISOString();
  return { ...envelope, context, request: { ...envelope.request, timestamp } };
}

async function load(
  url: string,
  requests: readonly { readonly body: string; readonly headers?: Record<string, string> }[],
  connections: number,
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    requests: requests.map(({ body, headers }) => ({
      body,
      method: 'POST' as const,
      headers: { 'content-type': 'application/json', ...headers },
    })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx} and failed ${result.errors} requests.`);
  return { perSecond: result.requests.average, p99Ms: result.latency.p99 };
}

async function startHello() {
  const skill = SkillBuilders.custom()
    .addRequestHandlers({
      canHandle: () => true,
      handle: ({ responseBuilder }) => responseBuilder.speak('hello').getResponse(),
    })
    .create();
  const app = express().post('/', new ExpressAdapter(skill, false, false).getRequestHandlers());
  const server = createServer(app);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
