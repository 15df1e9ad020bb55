import type { HeardTurn } from '../../device/turn.ts';
import { pendingQuestion } from '../phase.ts';
import type { Score } from '../player/score.ts';
import { element, made } from './elements.ts';

const lanes = [
  ['voice', 'Voice'],
  ['tone', 'Tone'],
  ['silence', 'Silence'],
  ['span', 'Hold'],
] as const;

/** For builders: the facts of a turn, its timeline, and the JSON on the wire. */
export function builderView() {
  const facts = element('facts', HTMLElement);
  const board = element('lanes', HTMLElement);
  const request = element('request', HTMLTextAreaElement);
  const response = element('response', HTMLTextAreaElement);
  const playhead = made('div', '', 'playhead');
  const limits = made('div');

  return {
    show(turn: HeardTurn, score: Score): void {
      facts.replaceChildren(...factsOf(turn).map(([name, fact]) => group(name, fact)), limits);
      if (turn.request) request.value = JSON.stringify(turn.request, null, 2);
      if (turn.answer) response.value = JSON.stringify(turn.answer, null, 2);
      board.replaceChildren(...lanes.map(([lane, name]) => laneOf(score, lane, name)), playhead);
      board.setAttribute('aria-label', summaryOf(turn));
    },
    /** @param breaches undefined when nobody could say. */
    judge(breaches: readonly string[] | undefined): void {
      const verdict = breaches?.length === 0 ? 'all kept' : breaches?.join('; ');
      limits.replaceChildren(made('dt', 'Limits'), made('dd', verdict ?? 'not checked'));
    },
    follow(atMs: number, { lengthMs }: Score): void {
      const share = lengthMs > 0 ? Math.min(1, atMs / lengthMs) : 0;
      playhead.style.setProperty('--share', `${(share * 100).toFixed(2)}%`);
    },
  };
}

function factsOf(turn: HeardTurn): [string, string][] {
  return [
    ['Intent', turn.intent ?? 'nothing sent'],
    ['Phase', turn.phase ?? 'unknown'],
    ['Pending question', pendingQuestion(turn) ?? 'none'],
    ['Tier', turn.tier ?? 'unknown'],
    ['Ending', turn.ending],
    ['Length', `${seconds(turn.durationMs)}, reprompt ${seconds(turn.reprompt.lengthMs)}`],
    ['Cut off', turn.cutOffAtMs === undefined ? 'no' : `at ${seconds(turn.cutOffAtMs)}`],
    ['Size', turn.answer ? `${new TextEncoder().encode(JSON.stringify(turn.answer)).length} bytes` : '–'],
    ['Refused', turn.refused ?? 'no'],
  ];
}

function group(name: string, fact: string): HTMLElement {
  const row = made('div');
  row.append(made('dt', name), made('dd', fact));
  return row;
}

function laneOf({ entries, lengthMs }: Score, lane: string, name: string): HTMLElement {
  const row = made('div', '', 'lane');
  row.dataset.name = name;
  for (const entry of entries.filter((it) => it.lane === lane)) {
    const block = made('span', '', 'block');
    block.dataset.lane = lane;
    block.title = `${entry.kind} at ${seconds(entry.atMs)}, ${seconds(entry.durationMs)} ${entry.text ?? ''}`;
    block.style.left = `${(entry.atMs / lengthMs) * 100}%`;
    block.style.width = `${(entry.durationMs / lengthMs) * 100}%`;
    row.append(block);
  }
  return row;
}

function summaryOf({ timeline, durationMs }: HeardTurn): string {
  const count = (lane: string) => timeline.filter((entry) => entry.lane === lane).length;
  return `${seconds(durationMs)} of sound: ${count('voice')} spoken, ${count('tone')} tones, ${count('span')} timed`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
