import type { triage } from '../safety/triage.ts';
import { arrive } from './arrive.ts';
import type { Context, Scene } from './context.ts';
import { comeToRest, tierCard } from './escalate.ts';
import type { Event } from './event.ts';
import { hear } from './hear.ts';
import type { Heard } from './heard.ts';
import { goOnHere } from './holding.ts';
import { whenToGetCare } from './phases/care.ts';
import { atChoice } from './phases/choice.ts';
import { atFloor, onTheFloorAgain } from './phases/floor.ts';
import { floorSteps } from './phases/floorSteps.ts';
import { atGate } from './phases/gate.ts';
import { whileMoving } from './phases/moving.ts';
import { whilePaused } from './phases/paused.ts';
import { answerSafety } from './phases/safety.ts';
import { keepPlace, settled } from './remember.ts';
import { type Advance, card, end, listen, say } from './reply.ts';
import { isSafetyPhase } from './safetyQuestions.ts';
import type { Coach } from './session.ts';

/**
 * One event and where it leads: a pure function of the conversation, the event and the clock it is given.
 * What holds everywhere comes first, so that no phase can forget it: first where the body is, then whether
 * something is wrong, then stop and help; only then does the phase see the event.
 */
export function advance(before: Coach, event: Event, context: Context, understand: typeof triage): Advance {
  const opened = before.session.turns === 0 ? settled(before, context) : before;
  const [arrived, scene] = arrive(counted(opened), event, context);
  const coach = keepPlace(arrived, scene);
  if (event.kind === 'lost') return { coach, turn: { parts: [], ending: { kind: 'end' } } };
  const heard = hear(coach, scene, event, understand);
  const next = heard.kind === 'escalated' ? heard.advance : everywhere(coach, scene, heard);
  return { ...next, coach: keepPlace(next.coach, scene, next.coach.session.playing) };
}

function counted(coach: Coach): Coach {
  return { ...coach, session: { ...coach.session, turns: coach.session.turns + 1 } };
}

function everywhere(before: Coach, scene: Scene, heard: Heard): Advance {
  const event = heard.kind === 'done' ? doneMeans(before) : heard;
  const coach = event.kind === 'floorAgain' ? onTheFloorAgain(before) : before;
  const { at, tier } = coach.session;
  if (event.kind === 'stop') return stop(coach, scene);
  if (tier !== 'none' && !isSafetyPhase(at)) return locked(coach);
  if (tier !== 'none' && exercising.has(event.kind))
    return listen(coach, scene, at, [lockLine(coach)], { again: true });
  if (advisedElsewhere(coach))
    return end(coach, [...comeToRest(scene), say('reentry.seenFirst', undefined, 'safety')], {
      card: card('care'),
    });
  if (event.kind === 'audioFailed') return audioFailed(coach, scene);
  if (event.kind === 'getUp' && tier === 'none' && at.phase !== 'hurt')
    return callForHelp(coach, scene, event);
  if (isSafetyPhase(at)) return answerSafety(coach, scene, at, event);
  if (event.kind === 'getUp' || event.kind === 'help') return callForHelp(coach, scene, event);
  if (event.kind === 'getDown')
    return listen(coach, scene, { phase: 'floor_steps', way: 'down', step: 0, tries: 0 }, comeToRest(scene));
  if (event.kind === 'care' && at.phase !== 'moving') return whenToGetCare(coach, scene);
  return byPhase(coach, scene, event);
}

/** On the way to a position "done" says that somebody is there; anywhere else that it is enough. */
function doneMeans({ session: { at } }: Coach): Heard {
  return { kind: at.phase === 'gate' || at.phase === 'floor_steps' ? 'ready' : 'stop' };
}

function byPhase(coach: Coach, scene: Scene, event: Heard): Advance {
  const { at } = coach.session;
  switch (at.phase) {
    case 'moving':
      return whileMoving(coach, scene, event);
    case 'gate':
      return atGate(coach, scene, at, event);
    case 'paused':
      return whilePaused(coach, scene, at, event);
    case 'floor':
      return atFloor(coach, scene, at, event);
    case 'floor_steps':
      return floorSteps(coach, scene, at, event);
    case 'choice':
      return atChoice(coach, scene, at, event);
    default:
      return end(coach, [say('goodbye', { pick: coach.session.turns })]);
  }
}

/** Another device of the household advised a check while this one was in a routine: it holds here too. */
function advisedElsewhere({ session, memory }: Coach): boolean {
  return memory.restartCheck !== undefined && session.run?.begun === true && !session.otherSpeaker;
}

/** Anything that would lead back to a movement. */
const exercising: ReadonlySet<Heard['kind']> = new Set([
  'ready',
  'next',
  'previous',
  'skip',
  'resume',
  'startOver',
  'startRoutine',
  'startMovement',
  'howTo',
  'otherSide',
]);

/** Stop ends at once: out of the pose first, the place kept. Once something was wrong, or was being asked, we say so. */
function stop(coach: Coach, scene: Scene): Advance {
  const { at, tier, run } = coach.session;
  if (tier !== 'none' || (isSafetyPhase(at) && at.phase !== 'closing' && at.phase !== 'care')) {
    return end(
      coach,
      [...comeToRest(scene), say('safety.stoppedToday', undefined, 'safety')],
      tier === 'none' ? {} : { card: tierCard(coach) },
    );
  }
  if (scene.pose)
    return end(coach, [say('stop.comeOut', undefined, 'neutral'), ...comeToRest(scene), say('placeSaved')]);
  return end(coach, [
    say(run && at.phase !== 'closing' ? 'placeSaved' : 'goodbye', { pick: coach.session.turns }),
  ]);
}

/** Exercise is over for this session: the advice again, in one line. */
function locked(coach: Coach): Advance {
  return end(coach, [lockLine(coach)], { card: tierCard(coach) });
}

function lockLine({ session }: Coach) {
  return say(`safety.locked.${session.tier === 'none' ? 'consult' : session.tier}`, undefined, 'safety');
}

/** The device could not play the sounds: the same place again, told another way. */
function audioFailed(coach: Coach, scene: Scene): Advance {
  return goOnHere(coach, scene, [say('audio.failed')]);
}

/** "Help" and "I can't get up" may be a cry: we ask whether somebody is hurt before anything else. */
function callForHelp(coach: Coach, scene: Scene, event: Extract<Heard, { kind: 'help' | 'getUp' }>): Advance {
  const { at } = coach.session;
  if (event.kind === 'help' && at.phase === 'choice') return atChoice(coach, scene, at, event);
  const back = at.phase === 'moving' || at.phase === 'gate' || at.phase === 'paused' ? at.phase : 'choice';
  const floorStep = at.phase === 'floor_steps' ? { floorStep: { way: at.way, step: at.step } } : {};
  return listen(
    coach,
    scene,
    { phase: 'hurt', back, asking: 'hurt', after: event.kind, ...floorStep, tries: 0 },
    comeToRest(scene),
  );
}
