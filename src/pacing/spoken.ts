import { bodyMs } from './body.ts';
import type { BodyPart, Tone, WordCue } from './part.ts';
import { slowestVoice } from './slots.ts';
import type { SpokenMs } from './timeline.ts';
import { bodyTones } from './tones.ts';

/** Tones said as words where no sound can be played, or none is wanted. The last three ticks are one word cue. */
const toneWords: Partial<Readonly<Record<Tone, string>>> = {
  breath_in: 'cues.words.in',
  breath_out: 'cues.words.out',
  halfway: 'cues.words.halfway',
  tick: 'cues.words.threeTwoOne',
};

/** What is said over a body without tones of its own: its words, and the tones where they leave room. */
export function wordsAndTones({ body, words }: BodyPart, spokenMs: SpokenMs): WordCue[] {
  const said = [...words];
  for (const cue of tonesAsWords(body)) {
    if (fits(cue, said, bodyMs(body), spokenMs)) said.push(cue);
  }
  return said.sort((a, b) => a.atMs - b.atMs);
}

function tonesAsWords(body: BodyPart['body']): WordCue[] {
  return bodyTones(body).flatMap(({ tone, atMs }) => {
    const key = toneWords[tone];
    return key && atMs >= 0 ? [{ line: { key }, atMs }] : [];
  });
}

function fits(cue: WordCue, said: readonly WordCue[], lengthMs: number, spokenMs: SpokenMs): boolean {
  const endOf = ({ line, atMs }: WordCue) => atMs + slowestVoice * spokenMs(line);
  return endOf(cue) <= lengthMs && said.every((it) => endOf(it) <= cue.atMs || endOf(cue) <= it.atMs);
}
