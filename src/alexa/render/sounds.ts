import type { Clip } from '../../pacing/clip.ts';
import type { Part, QuietPart } from '../../pacing/part.ts';

/** The parts of a response that may use sound files. */
export type Sounds = ReadonlySet<Part>;

/**
 * Which parts get sound files when only so many may be named: bodies first, in playing order, then bells that
 * open a quiet, then beds. A body needs one clip of ours, or its chimes from Amazon's library.
 */
export function allotted(parts: readonly Part[], most: number, hosted: boolean): Sounds {
  const wishes = [...parts.filter(isBody), ...parts.filter(isOpened), ...(hosted ? parts.filter(isBed) : [])];
  let left = most;
  const granted = new Set<Part>();
  for (const part of wishes) {
    const files = filesOf(part, hosted);
    if (files > left) continue;
    left -= files;
    granted.add(part);
  }
  return granted;
}

function filesOf(part: Part, hosted: boolean): number {
  return part.kind === 'body' && !hosted && part.body.startChime ? 2 : 1;
}

function isBody(part: Part): boolean {
  return part.kind === 'body' && !part.spoken;
}

function isOpened(part: Part): boolean {
  return part.kind === 'quiet' && part.opening !== undefined;
}

function isBed(part: Part): boolean {
  return part.kind === 'quiet' && part.bed && part.opening === undefined;
}

/** The get-ready music of a quiet, with the bells that open it. */
export function bedClip({ lengthMs, opening }: QuietPart): Clip {
  return { form: 'bed', lengthMs, opening: opening === 'switch' || opening === 'tick' ? opening : 'none' };
}
