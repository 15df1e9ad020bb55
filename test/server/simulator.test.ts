import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InteractionModel } from '../../src/language/interactionModel.ts';
import { type Host, startHost } from '../../src/server/host.ts';

let host: Host;

beforeAll(async () => {
  host = await startHost({ port: 0 });
});
afterAll(() => host.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${host.url}${path}`, { headers });
const post = (path: string, body: unknown) =>
  fetch(`${host.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the page of the speaker', () => {
  test('comes with a policy that lets in nothing but itself', async () => {
    const page = await get('/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(page.headers.get('content-type')).toMatch(/text\/html/);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?! type="module" src="\/simulator\/)|\sstyle=|\son\w+=/);
  });

  test.each(['/simulator/speaker.js', '/simulator/speaker.css', '/simulator/icon.svg'])(
    'comes with %s',
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );

  test('is refused to a page of another site', async () => {
    expect((await get('/', { origin: 'https://elsewhere.example' })).status).toBe(403);
  });

  test.each(['/simulator', '/simulator/', '/simulator/main.ts', '/simulator/models/../package.json'])(
    'serves nothing at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test.each(['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'])('hears %s', async (locale) => {
    const model = (await (await get(`/simulator/models/${locale}.json`)).json()) as InteractionModel;
    expect(model.interactionModel.languageModel.invocationName).toBe('easy back coach');
  });

  test.each(['/simulator/models/xx-XX.json', '/simulator/models/..%2f..%2fen-US.json'])(
    'has no model at %s',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  test('draws each side of a movement, and nothing it does not know', async () => {
    const [right, left] = await Promise.all(
      ['right', 'left'].map(async (side) =>
        (await get(`/simulator/poses/rotation/${side}/first.svg`)).text(),
      ),
    );
    expect(right).toMatch(/^<svg/);
    expect(right).not.toBe(left);
    for (const wrong of [
      'flying/right/first',
      'rotation/up/first',
      'rotation/right/third',
      '__proto__/none/first',
    ])
      expect((await get(`/simulator/poses/${wrong}.svg`)).status).toBe(404);
  });
});

/** Only Linux has a second address of its own machine without asking for one. */
describe.runIf(process.platform === 'linux')('bound to any other address', () => {
  test.each(['/', '/simulator/speaker.js', '/simulator/screen', '/metrics'])(
    'the host serves nothing at %s',
    async (path) => {
      const other = await startHost({ port: 0, address: '127.0.0.2' });
      const { status } = await fetch(`${other.url}${path}`);
      await other.close();
      expect(status).toBe(404);
    },
  );
});

describe('the offline voice', () => {
  test('speaks a sentence as a sound file', async () => {
    const spoken = await post('/simulator/voice', { text: 'Bring your knees up to the middle, slowly.' });
    const wav = Buffer.from(await spoken.arrayBuffer());
    expect(wav.subarray(0, 4).toString()).toBe('RIFF');
    expect(wav.length).toBeGreaterThan(30_000);
  });

  test.each([{}, { text: '' }, { text: 'a'.repeat(601) }, { text: 7 }])('refuses %j', async (body) => {
    expect((await post('/simulator/voice', body)).status).toBe(400);
  });

  test('answers several at once, each with its own words', async () => {
    const texts = ['Breathe in.', 'Let both knees drop slowly to the right, and keep your shoulders heavy.'];
    const sounds = await Promise.all(
      texts.map(async (text) => (await (await post('/simulator/voice', { text })).arrayBuffer()).byteLength),
    );
    expect(sounds[1]).toBeGreaterThan(2 * (sounds[0] ?? 0));
  });
});

test('limits are judged as Alexa would', async () => {
  const good = {
    response: { outputSpeech: { type: 'PlainText', text: 'Rest now.' }, shouldEndSession: true },
  };
  const long = {
    response: { outputSpeech: { type: 'PlainText', text: 'a '.repeat(5000) }, shouldEndSession: true },
  };
  expect(await (await post('/simulator/check', { answer: good })).json()).toEqual([]);
  expect(await (await post('/simulator/check', { answer: long })).json()).not.toEqual([]);
});
