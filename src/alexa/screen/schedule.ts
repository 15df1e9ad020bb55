import { bodyMs, repetitionMs, startChimeMs } from '../../pacing/body.ts';
import type { BodyPart, Part } from '../../pacing/part.ts';
import { partMs, timeline } from '../../pacing/timeline.ts';
import { movements } from '../../routine/movements.ts';
import { type ExerciseId, type Side, sides } from '../../routine/step.ts';
import type { Speaker } from '../../speech/speaker.ts';

/** What is to be seen while one body plays: from the end of the one before to the end of its own release. */
export interface Moment {
  readonly fromMs: number;
  readonly untilMs: number;
  /** The counted part, for the time that is left. */
  readonly bodyAtMs: number;
  readonly bodyUntilMs: number;
  /** A movement shows two halves in turn: the first for `firstMs` of each `cycleMs`, from `cycleAtMs` on. */
  readonly cycleAtMs: number;
  readonly cycleMs: number;
  readonly firstMs: number;
  readonly exercise: ExerciseId;
  readonly side: Side | undefined;
  readonly title: string;
  /** Which side, in words; empty where both move. */
  readonly label: string;
  readonly next: string;
}

/** Words that are heard at a time, to be read while they are. */
export interface Caption {
  readonly fromMs: number;
  readonly untilMs: number;
  readonly text: string;
}

/** The pictures of a response, in order, on the same clock as its sound. */
export function momentsOf(parts: readonly Part[], speaker: Speaker): Moment[] {
  const bare = bodiesIn(parts, speaker).flatMap(({ part, ...times }) => {
    const exercise = exerciseOf(part);
    if (!exercise) return [];
    const side = sides.find((known) => known === part.side);
    return [
      {
        ...times,
        ...halves(part, times.bodyAtMs),
        exercise,
        side,
        title: speaker.say({ key: `movements.${exercise}.name` }),
        label: side ? speaker.say({ key: `movements.${exercise}.call.short.${side}` }) : '',
      },
    ];
  });
  return bare.map((moment, i) => ({ ...moment, next: nextOf(moment, bare.slice(i + 1), speaker) }));
}

interface TimedBody extends Pick<Moment, 'fromMs' | 'untilMs' | 'bodyAtMs' | 'bodyUntilMs'> {
  readonly part: BodyPart;
}

/** Each body with its times: it is over once its own release is. */
function bodiesIn(parts: readonly Part[], { spokenMs }: Speaker): TimedBody[] {
  const bodies: TimedBody[] = [];
  let atMs = 0;
  for (const part of parts) {
    const endMs = atMs + partMs(part, spokenMs);
    const last = bodies.at(-1);
    if (part.kind === 'body') {
      const bodyAtMs = atMs + startChimeMs(part.body);
      const bodyUntilMs = bodyAtMs + bodyMs(part.body);
      bodies.push({ part, fromMs: last?.untilMs ?? 0, untilMs: endMs, bodyAtMs, bodyUntilMs });
    } else if (last && part.role === 'release') {
      bodies.splice(-1, 1, { ...last, untilMs: endMs });
    }
    atMs = endMs;
  }
  return bodies;
}

type BareMoment = Omit<Moment, 'next'>;

/** What comes after this one: another movement, or the same on the other side. */
function nextOf(moment: BareMoment, rest: readonly BareMoment[], speaker: Speaker): string {
  const next = rest.find(({ exercise, side }) => exercise !== moment.exercise || side !== moment.side);
  if (!next) return '';
  const movement = next.exercise === moment.exercise ? next.label : next.title;
  return speaker.say({ key: 'screen.next', params: { movement } });
}

/** Every spoken line with its time; each stays until the next begins, at most a few seconds beyond its end. */
export function captionsOf(parts: readonly Part[], speaker: Speaker): Caption[] {
  const heard = timeline(parts, speaker.spokenMs)
    .filter(({ lane, line }) => lane === 'voice' && line)
    .sort((a, b) => a.atMs - b.atMs);
  return heard.flatMap(({ atMs, durationMs, line }, i) =>
    line
      ? [
          {
            fromMs: atMs,
            untilMs: Math.min(heard[i + 1]?.atMs ?? Infinity, atMs + durationMs + lingerMs),
            text: speaker.say(line),
          },
        ]
      : [],
  );
}

const lingerMs = 3000;

function exerciseOf({ movement }: BodyPart): ExerciseId | undefined {
  const known = Object.keys(movements) as ExerciseId[];
  return known.find((id) => id === movement);
}

type Halves = Pick<Moment, 'cycleAtMs' | 'cycleMs' | 'firstMs'>;

/** How a movement alternates between its two drawings; a still hold shows the first alone. */
function halves({ body, repsBefore }: BodyPart, bodyAtMs: number): Halves {
  const repMs = repetitionMs(body);
  switch (body.form) {
    case 'flow':
      return { cycleAtMs: bodyAtMs, cycleMs: repMs, firstMs: body.wayMs };
    case 'lifts':
      return { cycleAtMs: bodyAtMs, cycleMs: repMs, firstMs: body.upMs + body.topMs };
    case 'pairs':
      return { cycleAtMs: bodyAtMs - (repsBefore % 2) * repMs, cycleMs: 2 * repMs, firstMs: repMs };
    case 'hold':
    case 'walk':
      return { cycleAtMs: bodyAtMs, cycleMs: 0, firstMs: 0 };
  }
}
