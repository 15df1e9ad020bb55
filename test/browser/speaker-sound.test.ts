import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { clipName } from '../../src/pacing/clip.ts';
import type { HoldBody } from '../../src/pacing/part.ts';
import { restOf, type Stretch, scoreOf } from '../../src/simulator/web/player/score.ts';
import { strikeMs } from '../audio/listening.ts';
import { deviceFor, fakeSkill, plays } from '../simulator/fake-skill.ts';
import { type SpeakerPage, speakerPages } from './speaker-page.ts';

const openPage = speakerPages();
let speaker: SpeakerPage;
let scheduler: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/simulator/web/player/sounds.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sounds',
  });
  scheduler = outputFiles[0]?.text ?? '';
});

const hold: HoldBody = {
  form: 'hold',
  lengthMs: 20_000,
  fromMs: 0,
  level: 'guided',
  breath: false,
  strength: false,
  startChime: true,
};
const sampleRate = 24_000;
/** The pitch of the first stroke of each struck tone, Hz. */
const firstHz: Readonly<Record<string, number>> = { start: 523, end: 784, halfway: 659, tick: 1000 };

/** Two holds with a measured rest before each, as a device hears them. */
async function twoHolds() {
  const clip = { type: 'Audio', source: `${speaker.host.url}/audio/${clipName(hold)}.mp3` };
  const rest = { type: 'Silence', id: 'silence/settle///', duration: 4321 };
  const spine = { type: 'Mixer', id: 'span/hold///', items: [clip] };
  const turn = await deviceFor(fakeSkill(plays([rest, spine, rest, spine], { end: true }))).open();
  return scoreOf(turn, 'en-US', 0);
}

/** What the browser's own mixer makes of a stretch, sample by sample. */
async function rendered({ lengthMs, ...stretch }: Stretch): Promise<Float32Array> {
  const planned = stretch.kind === 'exact' ? stretch.sounds : [];
  const samples = await speaker.page.evaluate<string>(`(async () => {
    ${scheduler}
    const planned = ${JSON.stringify(planned)};
    const context = new OfflineAudioContext(1, ${Math.ceil((lengthMs / 1000) * sampleRate)}, ${sampleRate});
    const buffers = new Map();
    for (const { source } of planned)
      buffers.set(source, await context.decodeAudioData(await (await fetch(source)).arrayBuffer()));
    sounds.scheduleSounds(context, planned, (source) => buffers.get(source), 0);
    return new Uint8Array((await context.startRendering()).getChannelData(0).buffer).toBase64();
  })()`);
  return new Float32Array(Uint8Array.from(Buffer.from(samples, 'base64')).buffer);
}

describe('a hold as the browser plays it', () => {
  test('has every tone within two milliseconds of the timeline, also when it is taken up in the middle', async () => {
    speaker = await openPage({ sounding: true });
    const score = await twoHolds();
    for (const fromMs of [0, 9000]) {
      const [stretch] = restOf(score, fromMs);
      if (!stretch) throw new Error('There is nothing left to play.');
      const sound = await rendered(stretch);
      const tones = score.entries.filter(({ lane, atMs }) => lane === 'tone' && atMs >= fromMs);
      expect(tones.length).toBeGreaterThan(8);
      for (const { kind, atMs } of tones) {
        const hz = firstHz[kind] ?? Number.NaN;
        expect(Math.abs(strikeMs(sound, hz, atMs - fromMs) - (atMs - fromMs))).toBeLessThanOrEqual(2);
      }
    }
  });

  test('is heard in real time, with words in a voice of this machine', async () => {
    speaker = await openPage({ sounding: true });
    await speaker.get('clock').selectOption('1');
    await speaker.get('voice').selectOption('host');
    const voice = speaker.page.waitForResponse('**/simulator/voice');
    const clip = speaker.page.waitForResponse(/\/audio\/.*\.mp3$/);
    await speaker.get('start').click();
    expect((await voice).headers()['content-type']).toMatch(/audio\/wav/);
    for (const answer of ['no', 'no', 'ready']) await speaker.say(answer);
    expect((await clip).status()).toBe(200);
    await expect.poll(() => speaker.text('caption')).toMatch(/Hands under your shoulders/);
    expect(await speaker.text('notice')).toBe('');
    expect(speaker.complaints).toEqual([]);
  });

  test('goes on in captions when no voice is to be had', async () => {
    speaker = await openPage({ sounding: true });
    await speaker.page.route('**/simulator/voice', (route) => route.abort());
    await speaker.get('clock').selectOption('1');
    await speaker.get('start').click();
    await expect.poll(() => speaker.text('notice')).toMatch(/built-in voice cannot be reached/);
    await expect.poll(() => speaker.text('caption'), { timeout: 10_000 }).toMatch(/time every hold/);
  });
});
