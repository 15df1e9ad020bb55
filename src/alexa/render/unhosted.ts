import { bodyMs, chimeMs, leadMs, startChimeMs } from '../../pacing/body.ts';
import type { BodyPart, QuietPart } from '../../pacing/part.ts';
import { wordsAndTones } from '../../pacing/spoken.ts';
import { type Component, id, mixer, sequencer, silence, wordLane } from './components.ts';
import type { Voice } from './words.ts';

/** From Amazon's sound library, for skills that host no audio. */
export const libraryChime = 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01';

/**
 * A body without a clip of ours: exact quiet as its spine, the tones that guide as words, and a bell at its
 * start and end where `chimes` are wanted. How long Amazon's bell rings is not published, so it is cut to the length of our own.
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
