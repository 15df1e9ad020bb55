import type { BodyPart, Part, QuietPart, VoicePart } from './part.ts';
import { partMs, type SpokenMs } from './timeline.ts';

/** The fastest and slowest a voice is planned for, against its estimate: people set Alexa's speaking rate. */
export const fastestVoice = 0.8;
export const slowestVoice = 1.25;

/** A response in its playing order: each body by itself, and the talk and quiet before, between and after. */
export type Section =
  | { readonly kind: 'body'; readonly part: BodyPart }
  | { readonly kind: 'rest'; readonly part: QuietPart }
  | {
      readonly kind: 'talk';
      readonly parts: readonly (VoicePart | QuietPart)[];
      /** Whether the person must be told in time for a body or a rest that comes next. */
      readonly leadsIn: boolean;
    };

/** Rests with words over them, between two sets, are exact already and stand alone like bodies. */
export function sectionsOf(parts: readonly Part[]): Section[] {
  const sections: Section[] = [];
  let talk: (VoicePart | QuietPart)[] = [];
  const close = (leadsIn: boolean) => {
    if (talk.length > 0) sections.push({ kind: 'talk', parts: talk, leadsIn });
    talk = [];
  };
  for (const part of parts) {
    if (part.kind === 'voice' || (part.kind === 'quiet' && !part.words?.length)) {
      talk.push(part);
    } else {
      close(true);
      sections.push(part.kind === 'body' ? { kind: 'body', part } : { kind: 'rest', part });
    }
  }
  close(false);
  return sections;
}

/** An exact place for words spoken in one go: they begin with it, and what is over of it stays quiet. */
export interface Slot {
  /** From the start of its talk, milliseconds. */
  readonly atMs: number;
  readonly lengthMs: number;
  readonly voices: readonly VoicePart[];
  /** Estimated length of its words, milliseconds. */
  readonly voiceMs: number;
}

/**
 * Places for the words of a talk. A slot lasts as long as its words are estimated plus the quiet after them,
 * so the quiet takes up what the estimate got wrong and everything after it still comes at its exact time.
 * Words right before a body have no quiet of their own: they begin a little earlier, in the quiet before.
 */
export function slotsOf({ parts, leadsIn }: Extract<Section, { kind: 'talk' }>, spokenMs: SpokenMs): Slot[] {
  const slots = slotsAsPlanned(parts, spokenMs);
  const [before, last] = slots.slice(-2);
  if (!leadsIn || !before || !last || last.lengthMs > last.voiceMs) return slots;
  const wishedMs = (slowestVoice - 1) * last.voiceMs;
  const earlierMs = Math.round(Math.min(wishedMs, (before.lengthMs - before.voiceMs) / 2));
  return [
    ...slots.slice(0, -2),
    { ...before, lengthMs: before.lengthMs - earlierMs },
    { ...last, atMs: last.atMs - earlierMs, lengthMs: last.lengthMs + earlierMs },
  ];
}

function slotsAsPlanned(parts: readonly (VoicePart | QuietPart)[], spokenMs: SpokenMs): Slot[] {
  const slots: Slot[] = [];
  for (const part of parts) {
    const lengthMs = partMs(part, spokenMs);
    const last = slots.at(-1);
    if (part.kind === 'quiet' && last) {
      slots.splice(-1, 1, { ...last, lengthMs: last.lengthMs + lengthMs });
    } else if (part.kind === 'voice' && last && last.lengthMs === last.voiceMs) {
      slots.splice(-1, 1, {
        ...last,
        voices: [...last.voices, part],
        voiceMs: last.voiceMs + lengthMs,
        lengthMs: last.lengthMs + lengthMs,
      });
    } else {
      const voices = part.kind === 'voice' ? [part] : [];
      const voiceMs = part.kind === 'voice' ? lengthMs : 0;
      slots.push({ atMs: (last?.atMs ?? 0) + (last?.lengthMs ?? 0), lengthMs, voices, voiceMs });
    }
  }
  return slots;
}

/** How late the end of a talk may come with the slowest voice, milliseconds; it never comes early. */
export function lateMs(talk: Extract<Section, { kind: 'talk' }>, spokenMs: SpokenMs): number {
  const overs = slotsOf(talk, spokenMs).map(({ lengthMs, voiceMs }) => slowestVoice * voiceMs - lengthMs);
  return Math.round(overs.reduce((sum, overMs) => sum + Math.max(0, overMs), 0));
}
