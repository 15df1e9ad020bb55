import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movementIds, routineIds } from '../../src/routine/catalogue.ts';
import { movements } from '../../src/routine/movements.ts';
import { enteredAt, enteredAtFirst, leftOut, planGoal } from '../../src/routine/plan.ts';
import type { Step } from '../../src/routine/step.ts';

/** Any routine as planned, and a place in it. */
const anywhere = fc
  .constantFrom(...routineIds)
  .map((routine) => planGoal({ kind: 'routine', routine }, { effort: 'standard', without: [] }))
  .chain((steps) => fc.tuple(fc.constant(steps), fc.nat(steps.length - 1)));

const positionOf = ({ movement }: Step) => movements[movement].position;

/** Steps before which the body moves to another position although nobody says so. */
const unannounced = (steps: readonly Step[], from: number) =>
  steps.filter((step, i) => {
    const previous = steps[i - 1];
    return i >= from && previous && positionOf(previous) !== positionOf(step) && !step.gate;
  });

describe('a plan that is changed on the way', () => {
  it('has one way in, however often somebody came in elsewhere before', () => {
    fc.assert(
      fc.property(anywhere, fc.nat(20), ([steps, index], other) => {
        const again = enteredAt(enteredAt(steps, other % steps.length), index);
        const ways = again.flatMap(({ gate }, i) => (gate === 'entry' && i > 0 ? [i] : []));
        expect(ways).toEqual(index > 0 ? [index] : []);
        expect(again[index]?.gate).toBe('entry');
        expect(
          enteredAtFirst(again)
            .slice(1)
            .map(({ gate }) => gate),
        ).not.toContain('entry');
      }),
    );
  });

  it('never takes anybody to another position without a word', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom(...movementIds), ([steps, index], movement) => {
        if (steps[0]?.gate === undefined) return;
        expect(unannounced(enteredAtFirst(enteredAt(steps, index)), 0)).toEqual([]);
        const left = leftOut(steps, index, movement);
        expect(unannounced(left, index)).toEqual([]);
        expect(left.slice(index).map((step) => step.movement)).not.toContain(movement);
      }),
    );
  });
});
