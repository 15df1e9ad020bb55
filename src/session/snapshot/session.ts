import * as v from 'valibot';
import { habitIds } from '../../routine/catalogue.ts';
import { positions } from '../../routine/step.ts';
import { followUps, tiers } from '../../safety/findings.ts';
import { freshSession, type Session } from '../session.ts';
import { count, effort, goal, movement, ms, playing, run } from './run.ts';

/**
 * A session that came back with a request is outside input: it is read field by field, and anything unreadable
 * becomes a safe fresh start. Fresh means unscreened, so a lost snapshot can never skip a safety question.
 */

const tries = { tries: count };

const aim = v.variant('kind', [
  v.object({ kind: v.literal('begin'), goal }),
  v.object({ kind: v.literal('resume') }),
]);

const offer = v.variant('kind', [
  v.object({ kind: v.literal('aim'), aim, again: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('habit'), habit: v.picklist(habitIds), from: v.picklist(habitIds) }),
  v.object({ kind: v.literal('habits') }),
  v.object({ kind: v.literal('remind') }),
  v.object({ kind: v.literal('forget') }),
]);

const floorStep = { way: v.picklist(['up', 'down']), step: count };

const phase = v.variant('phase', [
  v.object({ phase: v.literal('choice'), offer, ...tries }),
  v.object({ phase: v.literal('screening'), form: v.picklist(['full', 'short']), aim, ...tries }),
  v.object({ phase: v.literal('checking'), question: v.picklist(['F2', 'legs']), aim, ...tries }),
  v.object({ phase: v.literal('which_one'), ...tries }),
  v.object({ phase: v.literal('floor'), aim, ...tries }),
  v.object({ phase: v.literal('gate'), waits: count, ...tries }),
  v.object({ phase: v.literal('moving'), asks: v.picklist(['gate', 'closing']), ...tries }),
  v.object({ phase: v.literal('paused'), sinceMs: ms, waits: count, ...tries }),
  v.object({
    phase: v.literal('hurt'),
    back: v.picklist(['moving', 'gate', 'paused', 'choice']),
    asking: v.picklist(['hurt', 'wrong']),
    after: v.picklist(['help', 'getUp', 'goOn']),
    floorStep: v.exactOptional(v.object(floorStep)),
    ...tries,
  }),
  v.object({ phase: v.literal('care'), ...tries }),
  v.object({ phase: v.literal('eased'), ...tries }),
  v.object({ phase: v.literal('passed'), ...tries }),
  v.object({
    phase: v.literal('follow_up'),
    asked: v.picklist(followUps),
    queue: v.array(v.picklist(followUps)),
    ...tries,
  }),
  v.object({ phase: v.literal('seen'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('cleared'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('check_up'), aim: v.exactOptional(aim), ...tries }),
  v.object({ phase: v.literal('closing'), ...tries }),
  v.object({ phase: v.literal('floor_steps'), ...floorStep, ...tries }),
  v.object({ phase: v.literal('ended'), ...tries }),
]);

const session = v.object({
  v: v.literal(1),
  at: phase,
  tier: v.picklist(tiers),
  followUpsAsked: count,
  easedOff: v.boolean(),
  screened: v.boolean(),
  readmitted: v.boolean(),
  otherSpeaker: v.boolean(),
  effort,
  without: v.array(movement),
  turns: count,
  run: v.exactOptional(run),
  playing: v.exactOptional(playing),
  restingOn: v.exactOptional(v.picklist(positions)),
  topic: v.exactOptional(movement),
});

/** A session from unknown input; undefined when it cannot be read. */
export function readSession(input: unknown): Session | undefined {
  const parsed = v.safeParse(session, input);
  return parsed.success ? parsed.output : undefined;
}

/** The conversation to go on with: what came back with the request, or a fresh one. */
export function sessionOr(input: unknown): Session {
  return readSession(input) ?? freshSession;
}
