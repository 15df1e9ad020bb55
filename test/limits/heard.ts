import fc from 'fast-check';
import type { Part } from '../../src/pacing/part.ts';
import type { Heard } from '../../src/simulator/device/heard.ts';
import { readResponse } from '../../src/simulator/device/response.ts';
import { schedule } from '../../src/simulator/device/schedule.ts';
import { spokenTextMs } from '../../src/speech/duration.ts';
import { walk } from '../model/walk.ts';
import { type PlayerName, rendered } from './players.ts';

/** How many times its estimate each line takes: a voice has its own mind about every line. */
export type Voice = (text: string) => number;

/** A voice whose lines all lie between two factors, each at its own place. */
export function anyVoice(fastest: number, slowest: number): fc.Arbitrary<Voice> {
  return fc
    .array(fc.double({ min: fastest, max: slowest, noNaN: true }), { minLength: 1, maxLength: 7 })
    .map((factors) => (text: string) => factors[text.length % factors.length] ?? 1);
}

/** What a person hears of a response, spoken by some voice. */
function heardOf(response: unknown, voice: Voice): Heard {
  const read = readResponse({ version: '1.0', response });
  if ('refusal' in read) throw new Error(read.refusal);
  return schedule(read.output, (text) => Math.round(voice(text) * spokenTextMs(text, 'en-US')));
}

export function played(parts: readonly Part[], player: PlayerName, voice: Voice): Heard {
  return heardOf(rendered({ parts, ending: { kind: 'end' } }, player), voice);
}

/** Different responses with bodies in them, as conversations bring them about. */
export function movingParts(mostStates = 400): Part[][] {
  const found = new Map<string, Part[]>();
  for (const { next } of walk({ mostStates })) {
    const parts = [...next.turn.parts];
    if (parts.some(({ kind }) => kind === 'body')) found.set(JSON.stringify(parts), parts);
  }
  return [...found.values()];
}
