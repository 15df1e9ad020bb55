import { describe } from 'vitest';
import { asked, atTheGate, kneeling, onTheBack, paused } from './states.ts';
import { during, expect, flow, hold, resume, say, sayAt, story } from './story.ts';

const knee = 'knee_to_chest';

describe('A movement that is named', () => {
  const strength = [resume(asked), say('no'), say('no'), say('do strength'), say('ready')];

  story('and comes later is left out, and the one under way goes on', [
    ...strength,
    sayAt(30, 'skip the plank'),
    expect({
      phase: 'moving',
      said: ['moving.leftOut', 'movements.bird_dog.neutral', 'movements.childs_pose.call.guided'],
      notSaid: ['moving.skipped', 'movements.modified_plank*'],
      speechIncludes: 'leave out the plank',
    }),
  ]);
  story('never again is left out of every routine of the day', [
    ...strength,
    sayAt(30, 'no more planks'),
    expect({ said: ['moving.leftOut'], notSaid: ['movements.modified_plank*'] }),
    say('the ten minute one'),
    say('ready'),
    expect({ moves: true, notSaid: ['movements.modified_plank*'] }),
  ]);
  story('and is under way is skipped', [
    resume(onTheBack),
    during(knee, 'right', 9, 'skip the knee to chest'),
    expect({
      said: ['moving.skipped'],
      bodies: [hold(25, 'rotation', 'right'), hold(25, 'rotation', 'left')],
    }),
  ]);
});

describe('Going back and on again', () => {
  story('nobody is told to get down where they already are', [
    resume(kneeling),
    say('go back'),
    expect({ phase: 'gate', said: ['positions.enter.hands_and_knees'] }),
    say('start the whole routine again'),
    say('ready'),
    expect({ bodies: [flow(24, 'cat_cow'), hold(25, 'childs_pose')], notSaid: ['positions.enter*'] }),
  ]);
  story('a place taken up behind the floor change has the change again on the way there', [
    resume(kneeling),
    say('go back'),
    say('go back'),
    say('ready'),
    expect({ said: ['positions.toBack'], bodies: [flow(24, 'cat_cow'), hold(25, 'childs_pose')] }),
  ]);
});

describe('"How do I do this?"', () => {
  story('in the hold: its key line, and the hold goes on', [
    resume(onTheBack),
    during(knee, 'right', 9, 'how do I do this'),
    expect({
      moves: true,
      said: ['movements.knee_to_chest.call.short.right'],
      notSaid: ['moving.afterThis'],
    }),
  ]);
  story('before the hold: what waits, step by step', [
    resume(kneeling),
    say('how do I do this'),
    expect({ phase: 'gate', said: ['movements.knee_to_chest.howTo'], moves: false }),
  ]);
});

describe('"Ready?" alone tells nobody where to go', () => {
  story('asked for help: the way into the position again', [
    resume(atTheGate),
    say('help'),
    say('no'),
    expect({ phase: 'gate', said: ['positions.enter.hands_and_knees', 'questions.gate.move*'] }),
  ]);
});

describe('Before anybody gets down', () => {
  story('a single movement is named, for its name may have been misheard', [
    say('ask easy back coach to do the glued bridge'),
    say('no'),
    say('no'),
    expect({ said: ['begin.single', 'positions.enter.back'], speechIncludes: "let's do the bridge." }),
  ]);
  story('a wish in the middle of the safety check waits for its answer', [
    resume(asked),
    say('no and give me the ten minute one'),
    expect({ phase: 'screening', moves: false }),
    say('no'),
    say('no'),
    expect({ phase: 'gate', speechIncludes: 'ten minutes, stretches and strength' }),
  ]);
  story('the first movement of a desk break is not announced as the next', [
    resume(asked),
    say('desk break'),
    say('no'),
    expect({ moves: true, said: ['cues.announce.next'], speechExcludes: 'Next: Stand up' }),
  ]);
});

describe('Both knees at once', () => {
  story('are not called by the name of what was just done', [
    resume(asked),
    say('no kneeling please'),
    say('no'),
    say('no'),
    say('ready'),
    expect({ speechIncludes: 'Ready for both knees together?' }),
    during(knee, 'left', 9, "what's next"),
    expect({ speechIncludes: 'Next comes both knees together.' }),
  ]);
});

describe('In a pause', () => {
  story('what is left is the hold and the routine', [
    resume(paused),
    say('how long left'),
    expect({
      said: ['time.ofThis', 'time.minutes'],
      speechIncludes: 'About 15 seconds of this one. About 3 minutes',
    }),
  ]);
});
