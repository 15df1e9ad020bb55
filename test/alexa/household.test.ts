import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconciled } from '../../src/alexa/reconcile.ts';
import { freshMemory, type Memory } from '../../src/session/memory.ts';
import { readMemory } from '../../src/session/snapshot/memory.ts';
import { memory, restartCheck } from './memories.ts';

const withoutCheck = ({ restartCheck: _check, ...rest }: Memory): Memory => rest;
const triple = fc.tuple(memory, memory, memory);

describe('two devices that wrote at the same time', () => {
  it('always leave a memory that can be read again', () => {
    fc.assert(
      fc.property(triple, ([base, mine, theirs]) => {
        const stored: unknown = JSON.parse(JSON.stringify(reconciled({ base, mine, theirs })));
        expect(readMemory(stored).damaged).toBe(false);
      }),
    );
  });

  it('never lose a check that either of them has just advised', () => {
    fc.assert(
      fc.property(triple, restartCheck, fc.boolean(), ([base, mine, theirs], check, byMe) => {
        const before = withoutCheck(base);
        const advised = byMe
          ? { base: before, mine: { ...mine, restartCheck: check }, theirs }
          : { base: before, mine, theirs: { ...theirs, restartCheck: check } };
        const kept = reconciled(advised).restartCheck;
        expect(kept).toBeDefined();
        if (check.kind === 'seen') expect(kept?.kind).toBe('seen');
      }),
    );
  });

  it('keep a stored check when this turn began without knowing it', () => {
    fc.assert(
      fc.property(memory, memory, restartCheck, (mine, theirs, check) => {
        const unread = { base: freshMemory, mine: withoutCheck(mine) };
        const kept = reconciled({ ...unread, theirs: { ...theirs, restartCheck: check } });
        expect(kept.restartCheck).toEqual(check);
      }),
    );
  });

  it('respect that a check was cleared by whoever passed it', () => {
    fc.assert(
      fc.property(memory, restartCheck, fc.boolean(), (before, check, byMe) => {
        const base = { ...before, restartCheck: check };
        const cleared = withoutCheck(base);
        const turn = byMe ? { mine: cleared, theirs: base } : { mine: base, theirs: cleared };
        expect(reconciled({ base, ...turn }).restartCheck).toBeUndefined();
      }),
    );
  });

  it('lose no practice: what each added is added to what was there', () => {
    const at = (sessions: number, lastAtMs: number): Memory => ({
      ...freshMemory,
      practice: { cat_cow: { sessions, lastAtMs } },
    });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(3), fc.nat(3), (before, here, there) => {
        const turn = {
          base: at(before, 1),
          mine: at(before + here, here ? 2 : 1),
          theirs: at(before + there, there ? 3 : 1),
        };
        expect(reconciled(turn).practice.cat_cow?.sessions).toBe(before + here + there);
      }),
    );
  });

  it('lose no routine of either, counted once', () => {
    fc.assert(
      fc.property(triple, ([base, mine, theirs]) => {
        const { sessionsAtMs } = reconciled({ base, mine, theirs });
        const fresh = mine.sessionsAtMs.filter((atMs) => !base.sessionsAtMs.includes(atMs));
        expect(new Set(sessionsAtMs)).toEqual(new Set([...theirs.sessionsAtMs, ...fresh]));
        expect(sessionsAtMs).toEqual([...new Set(sessionsAtMs)].sort((a, b) => a - b));
      }),
    );
  });

  it('leave alone what this turn did not touch', () => {
    fc.assert(
      fc.property(memory, memory, (base, theirs) => {
        expect(reconciled({ base, mine: base, theirs })).toEqual(theirs);
      }),
    );
  });

  it('keep all this turn did when nobody else did anything, and count it once when it was stored already', () => {
    fc.assert(
      fc.property(memory, memory, (base, mine) => {
        const done = { ...mine, taught: [...new Set([...base.taught, ...mine.taught])] };
        const grown: Memory = {
          ...done,
          practice: { ...base.practice, ...mine.practice },
          sessionsAtMs: [...new Set([...base.sessionsAtMs, ...mine.sessionsAtMs])].sort((a, b) => a - b),
        };
        expect(reconciled({ base, mine: grown, theirs: grown })).toEqual(grown);
      }),
    );
  });

  it('keep the routine going on elsewhere when the one here ends', () => {
    fc.assert(
      fc.property(memory, memory, (base, theirs) => {
        const { place: _place, ...mine } = base;
        const merged = reconciled({ base, mine, theirs });
        const elsewhere = theirs.place && JSON.stringify(theirs.place) !== JSON.stringify(base.place);
        expect(merged.place).toEqual(elsewhere || !base.place ? theirs.place : undefined);
      }),
    );
  });
});
