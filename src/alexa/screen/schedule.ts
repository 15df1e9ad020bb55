import { repetitionMs } from '../../pacing/body.ts';
import type { BodyPart, Part } from '../../pacing/part.ts';
import { timeline } from '../../pacing/timeline.ts';
import { movements } from '../../routine/movements.ts';
import { type ExerciseId, type Side, sides } from '../../routine/step.ts';
import { marksOf } from '../../session/playing.ts';
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
  const marks = marksOf(parts, speaker.spokenMs);
  const bodies = parts.filter((part) => part.kind === 'body');
  const bare = marks.flatMap((mark, i) => {
    const part = bodies[i];
    const exercise = part && exerciseOf(part);
    if (!exercise) return [];
    const side = sides.find((known) => known === part.side);
    return [
      {
        fromMs: marks[i - 1]?.endMs ?? 0,
        untilMs: mark.endMs,
        bodyAtMs: mark.bodyAtMs,
        bodyUntilMs: mark.bodyAtMs + mark.bodyMs,
        ...halves(part, mark.bodyAtMs),
        exercise,
        side,
        title: speaker.say({ key: `movements.${exercise}.name` }),
        label: side ? speaker.say({ key: `movements.${exercise}.call.short.${side}` }) : '',
      },
    ];
  });
  return bare.map((moment, i) => ({ ...moment, next: nextOf(moment, bare.slice(i + 1), speaker) }));
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
