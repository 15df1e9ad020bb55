import type { Body } from './part.ts';

/** Length of the start and end chimes, which frame a body and never count as held time. Milliseconds. */
export const chimeMs = 800;

/**
 * Quiet that opens every sound file, milliseconds. A decoder gives nothing in the first 46 ms of an MP3, so
 * a bell or tick at the very start would lose its attack.
 */
export const leadMs = 50;

/** Exact length of the counted part, from the end of the start chime to the start of the end chime. */
export function bodyMs(body: Body): number {
  switch (body.form) {
    case 'hold':
      return body.lengthMs - body.fromMs;
    case 'flow':
      return body.cycles * 2 * body.wayMs;
    case 'lifts':
      return body.count * repetitionMs(body) - body.restMs;
    case 'pairs':
      return body.count * repetitionMs(body);
    case 'walk':
      return body.lengthMs;
  }
}

/** Length of one repetition or one whole breath cycle; 0 for bodies that do not repeat. */
export function repetitionMs(body: Body): number {
  switch (body.form) {
    case 'flow':
      return 2 * body.wayMs;
    case 'lifts':
      return body.upMs + body.topMs + body.downMs + body.restMs;
    case 'pairs':
      return body.nameMs + body.reachMs + body.holdMs + body.returnMs;
    case 'hold':
    case 'walk':
      return 0;
  }
}

/** Length of the sound file of a body: lead and chimes included. */
export function soundMs(body: Body): number {
  return startChimeMs(body) + bodyMs(body) + chimeMs;
}

/** How far into its sound file a body's t = 0 lies: after the lead, and the start chime if it has one. */
export function startChimeMs(body: Body): number {
  return leadMs + (body.startChime ? chimeMs : 0);
}
