import type { HeardEntry } from '../device/heard.ts';
import type { HeardTurn } from '../device/turn.ts';

/** One line of the score, and when it is due: milliseconds from the first sound of its turn. */
export interface ScoreLine {
  readonly atMs: number;
  readonly text: string;
}

const symbols: Readonly<Record<string, string>> = {
  start: '♪ chime',
  end: '♪ chime',
  chime: '♪ chime',
  halfway: '♪ halfway',
  switch: '♪ switch sides',
  paused: '♪ paused',
  breath_in: '↑ in',
  breath_out: '↓ out',
  rep_up: '↑ up',
  rep_down: '↓ down',
  tick: '·',
};

const endings: Readonly<Record<HeardTurn['ending'], string>> = {
  listen: 'microphone open',
  wait: 'microphone closed, session open',
  end: 'session over',
};

/** What the person did, as the first line of a turn. `zeroMs` is when the conversation began. */
export function userLine({ user, intent, cutOffAtMs, beganAtMs }: HeardTurn, zeroMs: number): string {
  const cut = cutOffAtMs === undefined ? '' : `, ${seconds(cutOffAtMs)} into the answer`;
  return row(beganAtMs - zeroMs, 'you', `${user}   (${intent ?? 'nothing sent'}${cut})`);
}

/** What is heard of a turn, line by line, and how it ends. */
export function scoreOf(turn: HeardTurn, zeroMs: number): ScoreLine[] {
  const clockMs = turn.soundAtMs - zeroMs;
  const heard = turn.timeline.map((entry) => ({ atMs: entry.atMs, text: entryLine(entry, clockMs) }));
  const atMs = turn.durationMs;
  const last = [...closing(turn)].map((text) => ({ atMs, text: row(clockMs + atMs, '', text) }));
  return [...heard, ...last];
}

function entryLine(entry: HeardEntry, clockMs: number): string {
  const { lane, kind, atMs, durationMs, text = '' } = entry;
  switch (lane) {
    case 'voice':
      return row(clockMs + atMs, 'coach', text);
    case 'tone':
      return row(clockMs + atMs, '', symbols[kind] ?? `♪ ${kind}`);
    case 'silence':
      return row(clockMs + atMs, '', `░ ${kind} ${seconds(durationMs)}`);
    case 'span':
      return row(clockMs + atMs, kind, `${bar(durationMs)} ${seconds(durationMs)}${place(entry)}`);
  }
}

function closing({ card, ending, refused }: HeardTurn): string[] {
  return [
    ...(card ? [`▤ ${card.title}`] : []),
    ...(refused ? [`Alexa refuses the answer: ${refused}`] : []),
    `— ${endings[ending]}`,
  ];
}

function place({ movement, side }: HeardEntry): string {
  const words = [movement, side].flatMap((word) => (word ? [word.replaceAll('_', ' ')] : []));
  return words.length > 0 ? ` ${words.join(', ')}` : '';
}

/** One block a second. */
function bar(lengthMs: number): string {
  return '━'.repeat(Math.max(1, Math.round(lengthMs / 1000)));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function row(clockMs: number, who: string, what: string): string {
  return `${clock(clockMs).padStart(8)}  ${who.padEnd(5)}  ${what}`;
}

/** `m:ss.s`, with hours and days in front once there are any. */
export function clock(ms: number): string {
  const tenths = Math.round(ms / 100);
  const [days, hours, minutes] = [864_000, 36_000, 600].map((unit) => Math.floor(tenths / unit));
  const rest = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  if (!hours) return `${minutes}:${rest}`;
  const inDay = `${(hours ?? 0) % 24}:${String((minutes ?? 0) % 60).padStart(2, '0')}:${rest}`;
  return days ? `${days}d ${inDay}` : inDay;
}
