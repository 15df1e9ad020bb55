import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tiers } from '../../src/safety/findings.ts';
import { readMemory } from '../../src/session/snapshot/memory.ts';
import { readSession } from '../../src/session/snapshot/session.ts';
import { diagram, sketch, withSketch } from './diagram.ts';
import { type Visit, walk } from './walk.ts';

/** The whole machine, breadth first: every edge the walk reaches must keep every promise. */
const visits = [...walk({ mostStates: 1000 })];

const moves = ({ next }: Visit) => next.turn.parts.some(({ kind }) => kind === 'body');
const broken = (keeps: (visit: Visit) => boolean) =>
  visits.filter((visit) => !keeps(visit)).map(({ path }) => path.join(' / '));

describe('On every edge of the machine', () => {
  test('the walk is worth its name', () => {
    expect(visits.length).toBeGreaterThan(20_000);
    expect(new Set(visits.map(({ before }) => before.session.at.phase)).size).toBeGreaterThanOrEqual(17);
  });

  test('something is said, with one question exactly when the microphone opens', () => {
    const wrong = broken(({ next: { turn } }) => {
      const questions = turn.parts.filter((part) => part.kind === 'voice' && part.role === 'question');
      return turn.parts.length > 0 && questions.length === (turn.ending.kind === 'listen' ? 1 : 0);
    });
    expect(wrong).toEqual([]);
  });

  test('no movement before a completed screening, or a routine taken up within the half hour after one', () => {
    const cleared = ({ before, context, next }: Visit) =>
      next.coach.session.screened || context.nowMs - (before.memory.lastClearAtMs ?? 0) < 1_800_000;
    expect(broken((visit) => !moves(visit) || cleared(visit))).toEqual([]);
  });

  test('no movement once a sign was found', () => {
    expect(broken((visit) => !moves(visit) || visit.next.coach.session.tier === 'none')).toEqual([]);
  });

  test('the tier never falls', () => {
    const level = (tier: (typeof tiers)[number]) => tiers.indexOf(tier);
    expect(
      broken(({ before, next }) => level(next.coach.session.tier) >= level(before.session.tier)),
    ).toEqual([]);
  });

  test('an emergency ends the session without a question', () => {
    const wrong = broken(
      ({ before, next }) =>
        before.session.tier === 'emergency' ||
        next.coach.session.tier !== 'emergency' ||
        next.turn.ending.kind === 'end',
    );
    expect(wrong).toEqual([]);
  });

  test('stop ends at once', () => {
    expect(broken(({ letter, next }) => letter.name !== 'stop' || next.turn.ending.kind === 'end')).toEqual(
      [],
    );
  });

  test('words nobody understood start and continue nothing', () => {
    expect(broken((visit) => visit.letter.name !== 'notUnderstood' || !moves(visit))).toEqual([]);
  });

  test('a question about safety is answered by yes, no and signs, never by a command', () => {
    const commands = new Set(['ready', 'next', 'resume', 'startRoutine', 'skip', 'previous', 'startOver']);
    const asking = new Set([
      'screening',
      'checking',
      'hurt',
      'follow_up',
      'which_one',
      'eased',
      'passed',
      'seen',
      'cleared',
      'check_up',
    ]);
    const wrong = broken(
      (visit) =>
        !(asking.has(visit.before.session.at.phase) && commands.has(visit.letter.name)) || !moves(visit),
    );
    expect(wrong).toEqual([]);
  });

  test('every snapshot reads back as it was written', () => {
    const wrong = broken(({ next: { coach } }) => {
      const wired = JSON.parse(JSON.stringify(coach));
      return readSession(wired.session) !== undefined && !readMemory(wired.memory).damaged;
    });
    expect(wrong).toEqual([]);
  });
});

test('the diagram of the machine is the one the walk draws (npm run diagram)', () => {
  expect(readFileSync('docs/machine.md', 'utf8')).toBe(diagram(visits));
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withSketch(readme, sketch(visits)));
});
