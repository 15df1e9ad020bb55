import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offlineVoice } from '../../src/server/simulator/voice.ts';
import { spokenMs as simulatedMs } from '../../src/simulator/device/spoken.ts';
import { spokenTextMs } from '../../src/speech/duration.ts';
import { allStrings } from '../speech/spoken-strings.ts';

/** One line in so many is spoken; the whole takes a minute and comes to the same. */
const oneIn = 20;
const lines = [
  ...new Set(
    allStrings().flatMap(({ locale, key, text }) => (locale === 'en' && isLine(key, text) ? [text] : [])),
  ),
];
const spokenLines = lines.filter((_, i) => i % oneIn === 0);

/** Sentences that are heard as they stand, without a blank to fill. */
function isLine(key: string, text: string): boolean {
  return /[.?:]$/.test(text) && !/\{\{|\$t\(/.test(text) && !/^cards|\.card$/.test(key);
}

const voice = offlineVoice();
const heard = new Map<string, number>();
beforeAll(async () => {
  for (const text of spokenLines) heard.set(text, await heardMs(text));
}, 60_000);
afterAll(() => voice.close());

/** How long a synthesiser takes, milliseconds: 16-bit samples after a header that tells their rate and size. */
async function heardMs(text: string): Promise<number> {
  const wav = await voice.speak(text);
  const header = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  return (header.getUint32(40, true) / 2 / header.getUint32(24, true)) * 1000;
}

/** Relative errors of an estimate, once both speak at the same pace overall. */
function errorsOf(estimate: (text: string) => number): number[] {
  const texts = [...heard.keys()];
  const pace = sum([...heard.values()]) / sum(texts.map(estimate));
  return texts
    .map((text) => Math.abs((estimate(text) * pace) / (heard.get(text) ?? 1) - 1))
    .sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the estimated length of what we say', () => {
  test.each([
    ['the skill', (text: string) => spokenTextMs(text, 'en-US')],
    ['the simulator', simulatedMs],
  ])('is near a synthesiser, line by line, in %s', (_, estimate) => {
    const errors = errorsOf(estimate);
    expect(errors.length).toBeGreaterThan(30);
    expect(sum(errors) / errors.length).toBeLessThan(0.1);
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.25);
  });

  test('comes to about 155 words a minute over all lines', () => {
    const words = sum(lines.map((text) => text.match(/[\p{L}\p{N}']+/gu)?.length ?? 0));
    const minutes = sum(lines.map((text) => spokenTextMs(text, 'en-US'))) / 60_000;
    expect(words / minutes).toBeGreaterThan(150);
    expect(words / minutes).toBeLessThan(160);
  });
});
