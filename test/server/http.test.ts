import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Host, startHost } from '../../src/server/host.ts';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import { damaged, openingRequest, saying } from './envelopes.ts';
import { type CertificateHost, startCertificateHost } from './verification/certificate-host.ts';
import { APPLICATION_ID, goodChain, letter, NOW_MS, root, signed } from './verification/letters.ts';

let certificates: CertificateHost;
let host: Host;
let opening: Envelope;

beforeAll(async () => {
  opening = await openingRequest();
  certificates = await startCertificateHost();
  certificates.answer = (response) => response.end(goodChain);
  host = await startHost({
    port: 0,
    applicationId: APPLICATION_ID,
    verification: {
      now: () => NOW_MS,
      fetchCertificate: certificates.fetchHere,
      fetchTimeoutMs: 60_000,
      trustedRoots: [root.pem],
    },
  });
});

afterAll(async () => {
  await host.close();
  certificates.stop();
});

async function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) {
  const response = await fetch(host.url + path, { method: 'POST', body, headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

/** Short JSON with a reason, and nothing of the inside. */
function expectRefused(answer: Awaited<ReturnType<typeof post>>, status: number, error: string) {
  expect(answer).toEqual({
    status,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify({ error }),
  });
}

describe('what Alexa sends is answered', () => {
  it('when it is genuine', async () => {
    const { body, headers } = letter();
    expect((await post('/alexa', body, headers)).status).toBe(200);
  });

  it('also with properties nobody knows yet', async () => {
    const request = { ...opening, news: { of: ['any', 'kind'] }, request: { ...opening.request, more: 1 } };
    expect((await post('/simulator/alexa', JSON.stringify(request))).status).toBe(200);
  });
});

describe('what cannot be answered is refused with its reason alone', () => {
  it.each([
    ['an empty body', '', 'not-an-alexa-request'],
    ['broken JSON', '{"request":', 'not-an-alexa-request'],
    ['a list', '[]', 'not-an-alexa-request'],
    ['another object', '{"request":{}}', 'not-an-alexa-request'],
    ['a nest too deep to write out again', '['.repeat(90_000) + ']'.repeat(90_000), 'not-an-alexa-request'],
  ])('%s', async (_what, body, error) => {
    expectRefused(await post('/simulator/alexa', body), 400, error);
  });

  it('a request without a signature', async () => {
    expectRefused(await post('/alexa', letter().body), 400, 'signature-missing');
  });

  it('a request for another skill', async () => {
    const { body, headers } = letter({ applicationId: 'amzn1.ask.skill.other' });
    expectRefused(await post('/alexa', body, headers), 400, 'wrong-application');
  });

  it('a signed request that says too little', async () => {
    const request = { type: 'IntentRequest', timestamp: new Date(NOW_MS).toISOString() };
    const context = { System: { application: { applicationId: APPLICATION_ID } } };
    const { body, headers } = signed(JSON.stringify({ context, request }));
    expectRefused(await post('/alexa', body, headers), 400, 'not-an-alexa-request');
  });

  it.each(['/alexa', '/simulator/alexa'])('a body that is too large, at %s', async (path) => {
    expectRefused(await post(path, 'x'.repeat(300_000)), 413, 'too-large');
  });

  it('a body said to be compressed that is not', async () => {
    expectRefused(await post('/alexa', 'soup', { 'content-encoding': 'gzip' }), 400, 'unreadable');
    expectRefused(await post('/alexa', 'soup', { 'content-encoding': 'soup' }), 400, 'unreadable');
  });

  it.each(['/nowhere', '/alexa/nowhere', '/simulator/../etc/passwd'])(
    'a place there is not: %s',
    async (path) => {
      expectRefused(await post(path, '{}'), 404, 'not-found');
    },
  );

  it.each(['soup.mp3', '..%2F..%2Fpackage.json', '%00.mp3'])('a sound there is not: %s', async (name) => {
    const response = await fetch(`${host.url}/audio/${name}`);
    expect([response.status, await response.json()]).toEqual([404, { error: 'no-such-sound' }]);
  });

  it('a name that cannot be decoded', async () => {
    const response = await fetch(`${host.url}/audio/%E0%A4%A`);
    expect([response.status, await response.json()]).toEqual([400, { error: 'unreadable' }]);
  });
});

describe('no input fails the host or leaves it hanging', () => {
  const fine = (status: number): void => {
    expect([200, 400, 413]).toContain(status);
  };

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('/alexa', '/simulator/alexa'),
        async (body, path) => fine((await post(path, Uint8Array.from(body))).status),
      ),
      { numRuns: 60 },
    );
  });

  it('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => fine((await post('/simulator/alexa', body)).status)),
      { numRuns: 60 },
    );
  });

  it('any damage to a genuine request, and what is answered is an Alexa response', async () => {
    const intent = { name: 'SymptomIntent', slots: { symptom: { name: 'symptom', value: 'my back' } } };
    const attributes = { coach: { v: 1, at: { phase: 'moving' } } };
    const requests = [opening, saying(opening, intent, attributes)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requests).chain(damaged), async (request) => {
        const { status, text } = await post('/simulator/alexa', JSON.stringify(request) ?? '');
        fine(status);
        if (status === 200) expect(JSON.parse(text)).toMatchObject({ version: '1.0', response: {} });
      }),
      { numRuns: 300 },
    );
  });

  it('any damage to a signed request', async () => {
    const context = { System: { application: { applicationId: APPLICATION_ID }, user: { userId: 'u' } } };
    const request = { ...opening.request, timestamp: new Date(NOW_MS).toISOString() };
    await fc.assert(
      fc.asyncProperty(
        damaged({ version: '1.0', session: opening.session, context, request }),
        async (some) => {
          const { body, headers } = signed(JSON.stringify(some) ?? '');
          fine((await post('/alexa', body, headers)).status);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what is not even HTTP', async () => {
    const { port } = new URL(host.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.end('soup\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 400/);
  });
});

describe('only this machine', () => {
  it.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['from a page of another site', { origin: 'https://evil.example' }],
    ['from a page without a place', { origin: 'null' }],
  ])('reaches the simulator: not %s', async (_how, headers) => {
    const { status } = await post('/simulator/alexa', JSON.stringify(opening), headers);
    expect(status).toBe(403);
  });

  it('reads the counters, which tell of turns and troubles and of nobody', async () => {
    await post('/simulator/alexa', JSON.stringify(opening));
    const counters = await (await fetch(`${host.url}/metrics`)).text();
    expect(counters).toMatch(/^coach_turn_seconds_count [1-9]\d*$/m);
    expect(counters).toContain('coach_troubles_total{what="request-refused",class="signature-missing"}');
    expect(counters).not.toContain(opening.session.sessionId);
  });
});
