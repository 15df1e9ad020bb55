import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { startChimeMs } from '../../src/pacing/body.ts';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import { postTo } from '../../src/simulator/device/transport.ts';
import { InputError } from '../../src/simulator/terminal/inputError.ts';
import { readOptions } from '../../src/simulator/terminal/options.ts';
import { clock } from '../../src/simulator/terminal/score.ts';
import { readStep } from '../../src/simulator/terminal/script.ts';
import { playScript } from '../../src/simulator/terminal/talk.ts';
import { clipUrl } from './bodies.ts';
import { deviceFor, fakeSkill, plays, says } from './fake-skill.ts';

describe('a line of a script', () => {
  test.each([
    ['no, I can do that', { kind: 'say', words: 'no, I can do that' }],
    ['(silence)', { kind: 'silence' }],
    [' (Silence) ', { kind: 'silence' }],
    ['(later 20m)', { kind: 'later', ms: 1_200_000 }],
    ['(later 90s)', { kind: 'later', ms: 90_000 }],
    ['(later 1.5 h)', { kind: 'later', ms: 5_400_000 }],
    ['(later 30d)', { kind: 'later', ms: 2_592_000_000 }],
    ['(+12s) alexa, pause', { kind: 'sayAt', ms: 12_000, words: 'alexa, pause' }],
    ['(+1.5m)pause', { kind: 'sayAt', ms: 90_000, words: 'pause' }],
    ['', { kind: 'nothing' }],
    ['# the doorbell rings', { kind: 'nothing' }],
  ])('"%s"', (line, step) => {
    expect(readStep(line)).toEqual(step);
  });

  test.each([
    '(later)',
    '(later soon)',
    '(later -5m)',
    '(+12s)',
    '(+12) pause',
    '(+12s) (silence)',
    '(cough)',
    '(silence',
  ])('"%s" is refused with what can be written instead', (line) => {
    expect(() => readStep(line)).toThrow(InputError);
    expect(() => readStep(line)).toThrow(/\(silence\), \(later 20m\)/);
  });
});

describe('the command line', () => {
  test('says where, on what, and how fast', () => {
    const words = ['--fast', '--json', '--locale', 'en-GB', '--device', 'screen-large', '--data', 'memory'];
    expect(readOptions(words)).toEqual({
      fast: true,
      json: true,
      help: false,
      locale: 'en-GB',
      device: 'screen-large',
      data: 'memory',
    });
  });

  test.each([
    [['--locale', 'xx-XX'], 'en-US'],
    [['--device', 'toaster'], 'screen-small'],
    [['--loud'], '--loud'],
    [['--data', ''], 'folder'],
    [['--data'], 'data'],
    [['hello'], 'hello'],
  ])('%j is refused with a clear message', (words, hint) => {
    expect(() => readOptions(words)).toThrow(InputError);
    expect(() => readOptions(words)).toThrow(hint);
  });
});

const hold = {
  form: 'hold',
  lengthMs: 20_000,
  fromMs: 0,
  level: 'timer',
  breath: false,
  strength: false,
  startChime: true,
} as const;
const answers = [
  says('Ready?', {
    reprompt: 'Ready now?',
    attributes: { coach: { at: { phase: 'gate' }, tier: 'none' }, said: ['gate.ready'] },
  }),
  plays([{ type: 'Audio', id: 'span/hold//rotation/right', source: clipUrl(hold) }]),
  {
    response: {
      outputSpeech: { type: 'PlainText', text: 'Paused.' },
      card: { type: 'Simple', title: 'Your place', content: 'Rotation' },
      shouldEndSession: true,
    },
  },
];

async function written(lines: readonly string[], form: 'json' | 'score'): Promise<string> {
  let text = '';
  const write = (more: string) => {
    text += more;
  };
  await playScript(deviceFor(fakeSkill(...answers)), spoken(lines), write, form);
  return text;
}

async function* spoken(lines: readonly string[]) {
  yield* lines;
}

describe('a script', () => {
  const script = ['# a hold', 'open easy back coach', '', 'yes', '(+9s) alexa, pause', '(later 1d)'];

  test('gives one JSON object a turn, each with every field of the contract', async () => {
    const turns = (await written(script, 'json'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const fields = 'user intent phase tier speech durationMs timeline ending card'.split(' ');
    expect(turns.map((turn) => Object.keys(turn))).toEqual(turns.map(() => fields));
    expect(turns.map(({ user }) => user)).toEqual([
      'open easy back coach',
      'yes',
      'alexa, pause',
      '(later 1d)',
    ]);
    expect(turns.map(({ ending }) => ending)).toEqual(['listen', 'listen', 'end', 'end']);
    expect(turns[0]).toMatchObject({
      intent: 'LaunchRequest',
      phase: 'gate',
      tier: 'none',
      speech: 'Ready?',
    });
    expect(turns[1].timeline.filter(({ kind }: { kind: string }) => kind === 'hold')).toEqual([
      {
        lane: 'span',
        kind: 'hold',
        key: null,
        movement: 'rotation',
        side: 'right',
        atMs: startChimeMs(hold),
        durationMs: 20_000,
        text: null,
      },
    ]);
    expect(turns[2].card).toEqual({ title: 'Your place', text: 'Rotation' });
  });

  test('tells the reprompt as what is heard in a silence', async () => {
    const [, silence] = (await written(['start', '(silence)'], 'json'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(silence).toMatchObject({
      user: '(silence)',
      intent: 'SessionEndedRequest',
      speech: 'Ready now?',
      ending: 'end',
    });
  });

  test('stops at a line it cannot read', async () => {
    await expect(written(['start', '(cough)'], 'json')).rejects.toThrow(InputError);
  });

  test('reads as a score: clock, who speaks, tones, holds, endings', async () => {
    expect(await written(script, 'score')).toMatchInlineSnapshot(`
      "  0:00.0  you    open easy back coach   (LaunchRequest)
        0:02.1  coach  Ready?
        0:03.1         — microphone open

        0:03.1  you    yes   (yes)
        0:05.3         ♪ chime
        0:06.1  hold   ━━━━━━━━━━━━━━━━━━━━ 20.0 s rotation, right
        0:16.1         ♪ halfway
        0:26.1         ♪ chime
        0:26.9         — microphone open

        0:14.2  you    alexa, pause   (pause, 9.0 s into the answer)
        0:16.3  coach  Paused.
        0:17.3         ▤ Your place
        0:17.3         — session over

        0:17.3  you    (later 1d)   (nothing sent)
      1d 0:00:17.3         — session over

      "
    `);
  });
});

test.each([
  [0, '0:00.0'],
  [59_960, '1:00.0'],
  [754_320, '12:34.3'],
  [3_600_000, '1:00:00.0'],
  [90_061_500, '1d 1:01:01.5'],
])('%i ms into a conversation reads %s', (ms, text) => {
  expect(clock(ms)).toBe(text);
});

describe('over HTTP', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  async function serve(answer: RequestListener): Promise<string> {
    const listening = createServer(answer).listen(0, '127.0.0.1');
    server = listening;
    await new Promise((resolve) => listening.once('listening', resolve));
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/simulator/alexa`;
  }

  test('the device talks to a skill by its JSON alone', async () => {
    const received: Envelope[] = [];
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      received.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.setHeader('content-type', 'application/json').end(JSON.stringify(says('hello there')));
    });
    expect(await deviceFor({ send: postTo(url) }).open()).toMatchObject({ speech: 'hello there' });
    expect(received[0]).toMatchObject({
      version: '1.0',
      request: { type: 'LaunchRequest', locale: 'en-US' },
    });
  });

  test('an error of the skill is an error with its status and reason', async () => {
    const url = await serve((_, response) => response.writeHead(400).end('{"error":"bad_request"}'));
    await expect(deviceFor({ send: postTo(url) }).open()).rejects.toThrow('400: {"error":"bad_request"}');
  });
});
