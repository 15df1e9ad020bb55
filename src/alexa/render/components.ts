import type { About, WordCue } from '../../pacing/part.ts';
import { type Voice, wordOf } from './words.ts';

/** A component of an APL for audio document. */
export type Component = Readonly<Record<string, unknown>>;

/** One after the other. */
export function sequencer(items: readonly Component[]): Component {
  return { type: 'Sequencer', items };
}

/** Lasts as long as its longest child that is not cut to it. */
export function mixer(items: readonly Component[], name?: string): Component {
  return { type: 'Mixer', ...(name ? { id: name } : {}), items };
}

/** Exact quiet. */
export function silence(lengthMs: number, name?: string): Component {
  return { type: 'Silence', ...(name ? { id: name } : {}), duration: Math.round(lengthMs) };
}

/** Words as Alexa says them. */
export function speech(ssml: string, name: string): Component {
  return { type: 'Speech', id: name, contentType: 'SSML', content: `<speak>${ssml}</speak>` };
}

/**
 * Words at their times over a spine, one after the other: a slow word delays the next but never talks over
 * it, and the lane is cut where the spine ends. None without words.
 */
export function wordLane(
  part: About & { readonly words?: readonly WordCue[] },
  fromMs: number,
  voice: Voice,
): Component[] {
  const { words = [] } = part;
  const [first] = words;
  if (!first) return [];
  const timed = words.map((word, i) => {
    const said = speech(wordOf(word, voice), id('voice', 'cue', part, word.line.key));
    const nextAtMs = words[i + 1]?.atMs;
    return nextAtMs === undefined ? said : mixer([silence(nextAtMs - word.atMs), said]);
  });
  const waitMs = fromMs + first.atMs;
  const lane = sequencer(waitMs > 0 ? [silence(waitMs), ...timed] : timed);
  return [{ ...lane, duration: 'trimToParent' }];
}

/** `lane/kind/key/movement/side`, empty where there is none. */
export function id(lane: string, kind: string, { movement = '', side = '' }: About, key = ''): string {
  return [lane, kind, key, movement, side].join('/');
}
