import { readFileSync, writeFileSync } from 'node:fs';
import { isSafetyPhase } from '../../src/session/safetyQuestions.ts';
import type { Phase } from '../../src/session/session.ts';
import { type Visit, walk } from './walk.ts';

/**
 * The phases of a session and what leads from one to the next, as the walk found them. `npm run diagram`
 * writes it; a test compares it with the machine.
 */
export function diagram(visits: Iterable<Visit>): string {
  const arrows = new Map<string, Set<string>>();
  for (const { before, letter, next } of visits) {
    const [from, to] = [before.session.at.phase, next.coach.session.at.phase];
    if (from === to || from === 'ended') continue;
    const key = `${from} --> ${to}`;
    arrows.set(
      key,
      (arrows.get(key) ?? new Set()).add(
        letter.event.kind === 'said' ? `“${letter.name}”` : letter.event.kind,
      ),
    );
  }
  const lines = [...arrows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([arrow, events]) => `  ${arrow}: ${labelOf(events)}`);
  return [
    '# The session machine',
    '',
    'Drawn from a walk over the reducer itself, every event in every state. Loops are left out: each phase',
    'also answers questions and asks again. Whatever is said first goes through triage; quotes mark speech.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> choice',
    ...lines,
    '  ended --> [*]',
    '```',
    '',
  ].join('\n');
}

/** Enough events to tell why; the rest are counted. The plainest come first. */
const named = 3;
const plainest = [
  'yes',
  'no',
  'ready',
  'pause',
  'resume',
  'stop',
  'launched',
  'startRoutine',
  'notUnderstood',
];

function labelOf(events: ReadonlySet<string>): string {
  const rank = (name: string) => (plainest.includes(name) ? plainest.indexOf(name) : plainest.length);
  const all = [...events].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const more = all.length - named;
  return [...all.slice(0, named), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Every box leads to these. */
const fromAnywhere: ReadonlySet<string> = new Set(['safety_question', 'ended']);

/** The same machine for the front page: every safety question in one box, and no words on the arrows. */
export function sketch(visits: Iterable<Visit>): string {
  const arrows = new Set<string>();
  for (const { before, next } of visits) {
    const [from, to] = [boxOf(before.session.at), boxOf(next.coach.session.at)];
    if (from !== to && from !== 'ended' && !fromAnywhere.has(to)) arrows.add(`  ${from} --> ${to}`);
  }
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> choice', ...[...arrows].sort(), '```'].join('\n');
}

function boxOf(at: Phase): string {
  return isSafetyPhase(at) ? 'safety_question' : at.phase;
}

/** The README with the sketch between its marks. */
export function withSketch(readme: string, drawn: string): string {
  return readme.replace(/(<!-- machine -->\n)[\s\S]*?(\n<!-- \/machine -->)/, `$1${drawn}$2`);
}

if (import.meta.main) {
  const visits = [...walk({ mostStates: 1000 })];
  writeFileSync('docs/machine.md', diagram(visits));
  writeFileSync('README.md', withSketch(readFileSync('README.md', 'utf8'), sketch(visits)));
}
