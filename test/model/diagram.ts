import { writeFileSync } from 'node:fs';
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

if (import.meta.main) writeFileSync('docs/machine.md', diagram(walk({ mostStates: 900 })));
