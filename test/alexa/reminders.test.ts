import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestEnvelope } from 'ask-sdk-model';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callReminders } from '../../src/alexa/reminders.ts';

const alerts = { alerts: [{ alertToken: 'old/one' }, { alertToken: 'old/two' }] };
const text = 'Time to move.';

/** Alexa's reminders, on this machine: what was asked of them, and how they answer. */
const service = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  answer(request, response);
});
let asked: string[] = [];
let answer: RequestListener;

const obliging: RequestListener = (request, response) => {
  if (request.method === 'GET') response.end(JSON.stringify(alerts));
  else response.writeHead(request.method === 'POST' ? 201 : 204).end();
};

beforeEach(async () => {
  asked = [];
  answer = obliging;
  await once(service.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => {
  service.closeAllConnections();
  service.close();
});

function envelope(): RequestEnvelope {
  const apiEndpoint = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  return {
    context: { System: { apiEndpoint, apiAccessToken: 'token' } },
    request: { type: 'IntentRequest', timestamp: '2027-01-10T09:00:00Z', locale: 'en-GB' },
  } as unknown as RequestEnvelope;
}

const removals = ['DELETE /v1/alerts/reminders/old%2Fone', 'DELETE /v1/alerts/reminders/old%2Ftwo'];

describe('reminders', () => {
  it('that are set take the place of those from before, three a day', async () => {
    expect(await callReminders(envelope(), 'remind', text)).toBe(true);
    expect(asked[0]).toBe('GET /v1/alerts/reminders');
    expect(asked.slice(1, 3).sort()).toEqual(removals);
    expect(asked.slice(3)).toEqual(Array(3).fill('POST /v1/alerts/reminders'));
  });

  it('that Alexa refuses are told as failed', async () => {
    answer = (request, response) =>
      request.method === 'POST' ? response.writeHead(403).end() : obliging(request, response);
    expect(await callReminders(envelope(), 'remind', text)).toBe(false);
  });

  it('share one time limit: when it is up in the middle, the rest is not even asked', async () => {
    const time = new AbortController();
    answer = (request, response) =>
      request.method === 'DELETE' ? time.abort() : obliging(request, response);
    expect(await callReminders(envelope(), 'remind', text, time.signal)).toBe(false);
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  it('hold up nobody who only asks for the permission', async () => {
    expect(await callReminders(envelope(), 'askReminderPermission', text)).toBe(true);
    expect(asked).toEqual([]);
  });
});
