import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movementIds, type RoutineId, routineIds } from '../../src/routine/catalogue.ts';
import { movements } from '../../src/routine/movements.ts';
import { joined, planGoal } from '../../src/routine/plan.ts';
import { routines } from '../../src/routine/routines.ts';
import type { Goal, PlanSettings, Step } from '../../src/routine/step.ts';
import { plankLadder } from '../../src/routine/step.ts';

const everyMovement: PlanSettings = { effort: 'standard', without: [] };

const settings: fc.Arbitrary<PlanSettings> = fc.record(
  {
    holdSeconds: fc.constantFrom(10, 20, 25, 30),
    plankSeconds: fc.constantFrom(...plankLadder),
    effort: fc.constantFrom('gentle', 'standard', 'deeper'),
    without: fc.subarray([...movementIds]),
  },
  { requiredKeys: ['effort', 'without'] },
);
const goal: fc.Arbitrary<Goal> = fc.oneof(
  fc.record({ kind: fc.constant('routine'), routine: fc.constantFrom(...routineIds) }),
  fc.record({ kind: fc.constant('single'), movement: fc.constantFrom(...movementIds) }),
);

const orders: Readonly<Record<RoutineId, string>> = {
  five: `> cat_cow 3 · childs_pose 25
        ‖ knee_to_chest R 25 · knee_to_chest L 25 · rotation R 25 · rotation L 25`,
  longer: `> cat_cow 4 · childs_pose 30 · childs_pose 30
        ‖ knee_to_chest R 30 · knee_to_chest L 30 · knee_to_chest B 20
        / rotation R 30 · rotation L 30 · rotation R 30 · rotation L 30`,
  strength: `> bird_dog 5+5
        / modified_plank 10×2 · childs_pose 20
        ‖ glute_bridge 8`,
  ten: `> cat_cow 3 · bird_dog 5+5
        / modified_plank 10×2 · childs_pose 25
        ‖ glute_bridge 8 · knee_to_chest R 25 · knee_to_chest L 25
        / rotation R 25 · rotation L 25`,
  fifteen: `> cat_cow 4 · bird_dog 5+5
        / modified_plank 10×2 · bird_dog 3+3
        / modified_plank 10×2 · childs_pose 30
        ‖ glute_bridge 8 · rest 20 glute_bridge 5
        / knee_to_chest R 30 · knee_to_chest L 30 · knee_to_chest B 20
        / rotation R 30 · rotation L 30`,
  back_only: `> glute_bridge 5 · knee_to_chest R 25 · knee_to_chest L 25
        / knee_to_chest B 20 · rotation R 25 · rotation L 25`,
  chair:
    '> seated_cat_cow 3 · sit_to_stand 5 · seated_knee R 20 · seated_knee L 20 · seated_turn R 20 · seated_turn L 20 · forward_fold 20',
  desk: 'desk_stand 5 · desk_walk 60 · desk_back_bend 3 · desk_shoulder_rolls 5',
};

describe('each routine, in its exact order', () => {
  it.each(routineIds)('%s', (routine) => {
    const plan = planGoal({ kind: 'routine', routine }, everyMovement);
    expect(plan.map(written).join(' · ')).toBe(orders[routine].replace(/\s*\n\s*/g, ' · '));
  });

  it('joins the five before the rotation when holds are 30 s', () => {
    const plan = planGoal({ kind: 'routine', routine: 'five' }, { ...everyMovement, holdSeconds: 30 });
    expect(plan.map(written).slice(-2)).toEqual(['/ rotation R 30', 'rotation L 30']);
  });
});

describe('order, whatever the routine and the settings', () => {
  const promise = (holds: (plan: readonly Step[], settings: PlanSettings, goal: Goal) => void) =>
    fc.assert(fc.property(goal, settings, (g, s) => holds(planGoal(g, s), s, g)));

  it('changes the floor position at most once, from hands and knees to the back', () => {
    promise((plan) => {
      const positions = plan.map(positionOf).filter((position, i, all) => position !== all[i - 1]);
      expect(positions.length).toBeLessThanOrEqual(2);
      if (positions.length === 2) expect(positions).toEqual(['hands_and_knees', 'back']);
    });
  });

  it('waits for "Ready?" only on entry, at the floor change and at joins', () => {
    promise((plan, _, g) => {
      const gated = g.kind === 'single' || routines[g.routine].gated;
      plan.forEach((step, i) => {
        const previous = plan[i - 1];
        const moves = previous !== undefined && positionOf(previous) !== positionOf(step);
        expect(step.gate === 'entry').toBe(gated && i === 0);
        expect(step.gate === 'floor').toBe(gated && moves);
      });
    });
  });

  it('goes from loosening through strength to stretches in each position', () => {
    const order = ['mobility', 'strength', 'stretch', 'break'];
    promise((plan) => {
      for (const group of Object.values(Object.groupBy(plan, positionOf))) {
        const ranks = (group ?? []).map(({ movement }) => order.indexOf(movements[movement].kind));
        expect(ranks).toEqual(ranks.toSorted());
      }
    });
  });

  it('puts Cat-Cow first, and rests in Child’s Pose after the last plank', () => {
    promise((plan) => {
      const kneeling = plan.filter((step) => positionOf(step) === 'hands_and_knees').map((s) => s.movement);
      expect(kneeling.lastIndexOf('cat_cow')).toBeLessThanOrEqual(0);
      if (kneeling.includes('childs_pose')) {
        expect(kneeling.at(-1)).toBe('childs_pose');
        expect(kneeling.lastIndexOf('modified_plank')).toBeLessThan(kneeling.indexOf('childs_pose'));
      }
    });
  });

  it('does the right side, then at once the left, for exactly as long', () => {
    promise((plan) => {
      plan.forEach((step, i) => {
        if (step.side === 'right') expect(plan[i + 1]).toEqual(leftOf(step));
        if (step.side === 'left') expect(plan[i - 1]?.side).toBe('right');
      });
    });
  });

  it('counts rounds, so that a second telling can be brief', () => {
    promise((plan) => {
      plan.forEach((step, i) => {
        const before = plan.slice(0, i).filter((s) => s.movement === step.movement && s.side === step.side);
        expect(step.round).toBe(before.length + 1);
      });
    });
  });
});

describe('doses', () => {
  it('holds every stretch for 20 to 30 s, or twice 10 s', () => {
    fc.assert(
      fc.property(goal, settings, (g, s) => {
        for (const { work } of planGoal(g, s)) {
          if (work.form !== 'hold') continue;
          const seconds = work.lengthMs / 1000;
          expect([10, 20, 25, 30]).toContain(seconds);
          expect(work.rounds).toBe(seconds === 10 ? 2 : 1);
        }
      }),
    );
  });

  it('follows a remembered hold setting, except where the routine fixes 20 s', () => {
    fc.assert(
      fc.property(goal, fc.constantFrom(20, 25, 30), (g, holdSeconds) => {
        const holds = planGoal(g, { ...everyMovement, holdSeconds }).filter((s) => s.work.form === 'hold');
        for (const step of holds) {
          const fixed = step.side === 'both' || (g.kind === 'routine' && g.routine === 'strength');
          expect(step.work).toMatchObject({ lengthMs: (fixed ? 20 : holdSeconds) * 1000 });
        }
      }),
    );
  });

  it('never holds above 20 s and never planks at gentle effort, whatever was remembered', () => {
    fc.assert(
      fc.property(goal, settings, (g, s) => {
        for (const { movement, work } of planGoal(g, { ...s, effort: 'gentle' })) {
          expect(movement).not.toBe('modified_plank');
          if (work.form === 'hold') expect(work.lengthMs * work.rounds).toBe(20_000);
        }
      }),
    );
  });

  it('leaves out what the person does not want, in routines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routineIds), settings, (routine, s) => {
        const done: readonly string[] = planGoal({ kind: 'routine', routine }, s).map((x) => x.movement);
        expect(done.filter((movement) => s.without.some((id) => id === movement))).toEqual([]);
      }),
    );
  });

  it('does a movement asked for by name even when routines leave it out', () => {
    const plan = planGoal(
      { kind: 'single', movement: 'rotation' },
      { effort: 'standard', without: ['rotation'] },
    );
    expect(plan.map(written)).toEqual(['> rotation R 25', 'rotation L 25']);
  });

  it('keeps a remembered plank length', () => {
    const plan = planGoal(
      { kind: 'single', movement: 'modified_plank' },
      { ...everyMovement, plankSeconds: 20 },
    );
    expect(plan.map(written)).toEqual(['> modified_plank 20×2']);
  });
});

describe('a join', () => {
  it('never replaces a gate that is already there', () => {
    fc.assert(
      fc.property(goal, settings, (g, s) => {
        for (const step of planGoal(g, s)) expect(joined(step).gate).toBe(step.gate ?? 'join');
      }),
    );
  });
});

function positionOf({ movement }: Step) {
  return movements[movement].position;
}

function leftOf({ gate: _, ...step }: Step): Step {
  return { ...step, side: 'left' };
}

/** A step as the routine tables write it. */
function written({ movement, side, work, gate, restBeforeMs }: Step): string {
  const sign = { entry: '>', floor: '‖', join: '/', none: '' }[gate ?? 'none'];
  const rest = restBeforeMs ? `rest ${restBeforeMs / 1000}` : '';
  const initial = side ? side.charAt(0).toUpperCase() : '';
  return [sign, rest, movement, initial, amount(work)].filter(Boolean).join(' ');
}

function amount(work: Step['work']): string {
  switch (work.form) {
    case 'hold':
      return `${work.lengthMs / 1000}${work.rounds === 2 ? '×2' : ''}`;
    case 'plank':
      return `${work.lengthMs / 1000}×${work.sets}`;
    case 'flow':
      return `${work.cycles}`;
    case 'lifts':
      return `${work.count}`;
    case 'pairs':
      return `${work.perSide}+${work.perSide}`;
    case 'walk':
      return `${work.lengthMs / 1000}`;
  }
}
