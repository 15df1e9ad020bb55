import type { Scene } from '../context.ts';
import { nameOf } from '../performing/words.ts';
import { proceed } from '../proceed.ts';
import { type Advance, listen, say } from '../reply.ts';
import { currentStep, isFresh } from '../run.ts';
import { type Coach, defaultGoal } from '../session.ts';
import { aimOf } from '../wish.ts';

/** The skill is opened: the first time with its promise and disclaimer, later where the person left off. */
export function launch(coach: Coach, scene: Scene): Advance {
  const { memory } = coach;
  if (memory.restartCheck) return proceed(coach, scene, { kind: 'begin', goal: defaultGoal }, []);
  if (!memory.introduced) return proceed(coach, scene, { kind: 'begin', goal: defaultGoal }, []);
  const { place } = memory;
  if (place && scene.nowMs - place.savedAtMs < offeredForMs) {
    const step = currentStep(place.run);
    const where = isFresh(place.run.spot) ? 'stopped' : 'stoppedIn';
    const when = scene.nowMs - place.savedAtMs < todayMs ? 'earlier' : 'yesterday';
    return listen(
      coach,
      scene,
      { phase: 'choice', offer: { kind: 'aim', aim: { kind: 'resume' } }, tries: 0 },
      [say(`welcome.${where}.${when}`, step ? nameOf(step) : {})],
    );
  }
  const aim = aimOf({ kind: 'launched' }, coach);
  const again = memory.lastGoal !== undefined;
  return listen(coach, scene, { phase: 'choice', offer: { kind: 'aim', aim, again }, tries: 0 }, [
    say('welcome.back', { pick: coach.memory.sessionsAtMs.length }),
  ]);
}

const hourMs = 3_600_000;
/** A place that was left is offered for a day. */
const offeredForMs = 24 * hourMs;
/** No time zone is known: within half a day we say "earlier", after that "yesterday". */
const todayMs = 12 * hourMs;
