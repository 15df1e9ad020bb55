import { describe, expect, it } from 'vitest';
import { bodyMs } from '../../src/pacing/body.ts';
import { movements, settleMs, switchesSides } from '../../src/routine/movements.ts';
import { availableRoutines, routineForMinutes } from '../../src/routine/offering.ts';
import { planGoal } from '../../src/routine/plan.ts';
import { routines } from '../../src/routine/routines.ts';
import type { ExerciseId, Work } from '../../src/routine/step.ts';
import { extraExerciseIds } from '../../src/routine/step.ts';

const all = Object.entries(movements);

describe('doses, gentle · standard · deeper', () => {
  it.each([
    ['cat_cow', [24, 24, 32]],
    ['childs_pose', [20, 25, 30]],
    ['knee_to_chest', [20, 25, 30]],
    ['rotation', [20, 25, 30]],
    ['glute_bridge', [48, 78, 118]],
    ['bird_dog', [72, 110, 140]],
    ['modified_plank', [5, 10, 15]],
    ['sit_to_stand', [48, 48, 48]],
    ['desk_back_bend', [12, 12, 12]],
    ['desk_shoulder_rolls', [15, 15, 15]],
    ['desk_walk', [60, 60, 60]],
  ] as const)('%s takes %j seconds', (id, seconds) => {
    const { gentle, standard, deeper } = movements[id].doses;
    expect([gentle, standard, deeper].map(workSeconds)).toEqual(seconds);
  });

  it('keeps Cat-Cow between three and six breath cycles in every routine', () => {
    const flows = Object.values(routines).flatMap(({ entries }) =>
      entries.flatMap((e) => Object.values(e.doses ?? {})),
    );
    const cycles = [...flows, ...Object.values(movements.cat_cow.doses)].flatMap((work) =>
      work.form === 'flow' ? [work.cycles] : [],
    );
    expect(Math.min(...cycles)).toBe(3);
    expect(Math.max(...cycles)).toBeLessThanOrEqual(6);
  });
});

describe('getting into place', () => {
  it('always leaves at least four seconds', () => {
    const shortest = all.flatMap(([, { settleMs }]) => Object.values(settleMs));
    expect(Math.min(...shortest)).toBe(4000);
  });

  it('takes longer to set up than to switch sides, and both knees together are a new set-up', () => {
    const plan = planGoal({ kind: 'routine', routine: 'longer' }, { effort: 'standard', without: [] });
    const told = plan.map((step, i) => [
      step.movement,
      step.side,
      settleMs(step, plan[i - 1]),
      switchesSides(step, plan[i - 1]),
    ]);
    expect(told).toEqual([
      ['cat_cow', undefined, 4000, false],
      ['childs_pose', undefined, 8000, false],
      ['childs_pose', undefined, 8000, false],
      ['knee_to_chest', 'right', 6000, false],
      ['knee_to_chest', 'left', 5000, true],
      ['knee_to_chest', 'both', 6000, false],
      ['rotation', 'right', 6000, false],
      ['rotation', 'left', 6000, true],
      ['rotation', 'right', 6000, true],
      ['rotation', 'left', 6000, true],
    ]);
  });

  it('gives time to come back slowly after every movement on the floor or the chair', () => {
    const quiets = all
      .filter(([, { position }]) => position !== 'standing')
      .map(([, { releaseMs }]) => releaseMs);
    expect(Math.min(...quiets)).toBe(3000);
    expect(movements.rotation.releaseMs).toBe(4000);
  });
});

it('paces only holds and flows by breath, never strength work', () => {
  const paced = all.filter(([, { breathTones }]) => breathTones).map(([, { form }]) => form);
  expect(new Set(paced)).toEqual(new Set(['hold', 'flow']));
  expect(all.filter(([, m]) => m.kind === 'strength' && m.breathTones)).toEqual([]);
});

describe('what a clinician has not reviewed yet', () => {
  const unreviewed = (id: ExerciseId) => movements[id].source === 'needs_review';

  it('is every exercise beyond the article', () => {
    expect(
      all
        .filter(([, m]) => m.source === 'needs_review')
        .map(([id]) => id)
        .sort(),
    ).toEqual([...extraExerciseIds].sort());
  });

  it('stays behind a switch, routine by routine', () => {
    const offered = availableRoutines({ unreviewed: false });
    expect(offered.flatMap((id) => routines[id].entries.map((e) => e.movement)).filter(unreviewed)).toEqual(
      [],
    );
    expect(availableRoutines()).toEqual([...offered, 'chair', 'desk']);
  });
});

describe('a wish for minutes', () => {
  it.each([
    [1, 'desk'],
    [3, 'desk'],
    [4, 'five'],
    [7, 'five'],
    [8, 'longer'],
    [9, 'longer'],
    [10, 'ten'],
    [12, 'ten'],
    [13, 'fifteen'],
    [60, 'fifteen'],
  ] as const)('%i minutes is %s', (minutes, routine) => {
    expect(routineForMinutes(minutes)).toBe(routine);
  });

  it('falls back on the five where the desk break is not offered', () => {
    expect(routineForMinutes(2, { unreviewed: false })).toBe('five');
  });
});

/** Seconds of the counted part of one set, at the usual pace. */
function workSeconds(work: Work): number {
  switch (work.form) {
    case 'hold':
    case 'plank':
    case 'walk':
      return work.lengthMs / 1000;
    case 'flow':
      return bodyMs({ ...work, wayMs: 4000, first: 'out', breath: true, startChime: true }) / 1000;
    case 'lifts':
      return bodyMs({ ...work, startChime: true }) / 1000;
    case 'pairs':
      return bodyMs({ ...work, count: 2 * work.perSide, startChime: true }) / 1000;
  }
}
