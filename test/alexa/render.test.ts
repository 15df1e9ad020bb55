import { describe, expect, test } from 'vitest';
import { clipName } from '../../src/pacing/clip.ts';
import type { BodyPart, HoldBody, Part } from '../../src/pacing/part.ts';
import { played } from '../limits/heard.ts';
import { type PlayerName, rendered } from '../limits/players.ts';

const hold: HoldBody = {
  form: 'hold',
  lengthMs: 10_000,
  fromMs: 0,
  level: 'guided',
  breath: true,
  strength: false,
  startChime: true,
};
const body: BodyPart = { kind: 'body', body: hold, set: 0, repsBefore: 0, words: [] };
const call: Part = { kind: 'voice', role: 'call', line: { key: 'movements.childs_pose.call.guided' } };
const leadIn: Part = { kind: 'voice', role: 'leadIn', line: { key: 'cues.stayHere' } };
const settle: Part = { kind: 'quiet', role: 'settle', lengthMs: 8000, bed: true };
const question: Part = { kind: 'voice', role: 'question', line: { key: 'questions.gate.move.ask' } };
const step = [call, settle, leadIn, body];

function textOf(parts: readonly Part[], player: PlayerName): string {
  return JSON.stringify(rendered({ parts, ending: { kind: 'end' } }, player));
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('talk before a hold, in a document', () => {
  test.each([0.8, 1, 1.15])('begins the hold at the same moment at %f of the estimated voice', (pace) => {
    const spans = played(step, 'documents with clips', () => pace).entries.filter(
      ({ lane }) => lane === 'span',
    );
    const planned = played(step, 'documents with clips', () => 1).entries.filter(
      ({ lane }) => lane === 'span',
    );
    expect(spans).toEqual(planned);
  });

  test('is never talked over by the words after it, however slow the voice', () => {
    const voices = played(step, 'documents with clips', () => 3).entries.filter(
      ({ lane }) => lane === 'voice',
    );
    for (const [i, { atMs }] of voices.entries())
      expect(atMs).toBeGreaterThanOrEqual(i === 0 ? 0 : endOf(voices[i - 1]));
  });

  test('opens the microphone with the last word of its question, however fast the voice', () => {
    const heard = played([call, settle, question], 'documents with clips', () => 0.5);
    expect(endOf(heard.entries.at(-1))).toBe(heard.lengthMs);
  });
});

function endOf(entry: { readonly atMs: number; readonly durationMs: number } | undefined): number {
  return entry ? entry.atMs + entry.durationMs : Number.NaN;
}

describe('when sound files run out', () => {
  const eight = Array.from({ length: 8 }, () => step.map((part) => ({ ...part }))).flat();

  test('plain speech plays five clips and the rest as measured breaks', () => {
    const text = textOf(eight, 'speech with clips');
    expect(count(text, clipName(hold))).toBe(5);
    expect(count(text, '<break')).toBeGreaterThan(8);
  });

  test('a document gives them to bodies first, and then to get-ready music', () => {
    const text = textOf(eight, 'documents with clips');
    expect(count(text, clipName(hold))).toBe(8);
    expect(count(text, 'bed-8000-none')).toBe(4);
  });
});

describe('without sound files', () => {
  test.each(['documents without clips', 'speech with breaks'] as const)(
    'breath is led in words in %s',
    (player) => {
      const text = textOf([body], player);
      expect(text).toContain('In.');
      expect(text).toContain('Out.');
      expect(text).not.toContain('.mp3');
    },
  );
});
