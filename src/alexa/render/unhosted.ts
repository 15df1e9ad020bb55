import { bodyMs, bodyTones, chimeMs, leadMs, startChimeMs } from '../../pacing/body.ts';
import type { BodyPart, QuietPart, Tone, WordCue } from '../../pacing/part.ts';
import { slowestVoice } from '../../pacing/slots.ts';
import type { SpokenMs } from '../../pacing/timeline.ts';
import { type Component, id, mixer, sequencer, silence, wordLane } from './components.ts';
import type { Voice } from './words.ts';

/** From Amazon's sound library, for skills that host no audio. */
export const libraryChime = 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01';

/**
 * A body without a clip of ours: exact quiet as its spine, the tones that guide as words, and a bell at its
 * start and end. How long Amazon's bell rings is not published, so it is cut to the length of our own.
 */
export function unhostedBody(part: BodyPart, voice: Voice, chimes: boolean): Component[] {
  const words = wordsAndTones(part, voice.speaker.spokenMs);
  const opening = startChimeMs(part.body);
  return [
    chimes && part.body.startChime
      ? sequencer([silence(leadMs), chime(chimeMs, id('tone', 'start', part))])
      : silence(opening),
    mixer(
      [silence(bodyMs(part.body)), ...wordLane({ ...part, words }, 0, voice)],
      id('span', part.body.form, part),
    ),
    chimes ? chime(chimeMs, id('tone', 'end', part)) : silence(chimeMs),
  ];
}

/** A quiet that a bell opens. */
export function unhostedQuiet({ lengthMs, opening = 'tick', ...about }: QuietPart, name: string): Component {
  return mixer([silence(lengthMs, name), bell(id('tone', opening, about))]);
}

/** The bell fades within its length: cut short it would click. */
function chime(lengthMs: number, name: string): Component {
  return { ...mixer([silence(lengthMs), bell(name)]), filters: [{ type: 'FadeOut', duration: fadeMs }] };
}

const fadeMs = 300;

function bell(name: string): Component {
  return { type: 'Audio', id: name, source: libraryChime, duration: 'trimToParent' };
}

/** Tones said as words where no sound can be played. The last three ticks are one word cue. */
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
