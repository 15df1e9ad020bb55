import { describe } from 'vitest';
import { atTheGate, kneeling, onTheBack, paused } from './states.ts';
import {
  during,
  expect,
  expectHeld,
  flow,
  hold,
  later,
  open,
  resume,
  say,
  sayAt,
  silence,
  story,
} from './story.ts';

const knee = 'knee_to_chest';
const rightOut = 'movements.knee_to_chest.neutral.right';
const away = 'blah blah purple elephant';

describe('Life goes on around a stretch', () => {
  story('the doorbell in mid-hold', [
    resume(onTheBack),
    during(knee, 'right', 12, 'pause'),
    expect({ phase: 'paused', said: ['paused.left', 'movements.knee_to_chest.pausePose'], moves: false }),
    sayAt(12, 'carry on'),
    expect({ phase: 'moving', said: ['cues.backTo.right', 'cues.stayHere', rightOut] }),
    expectHeld(knee, 'right', { least: 25, most: 27 }),
  ]);

  story('the doorbell, and a long talk at the door: the whole hold again', [
    resume(onTheBack),
    during(knee, 'right', 12, 'pause'),
    say('not yet'),
    say('carry on'),
    expect({
      bodies: [
        hold(25, knee, 'right'),
        hold(25, knee, 'left'),
        hold(25, 'rotation', 'right'),
        hold(25, 'rotation', 'left'),
      ],
    }),
  ]);

  story('the doorbell, and nobody comes back', [
    resume(paused),
    silence(),
    expect({ moves: false, speechIncludes: "I'll keep your place" }),
    later('3h'),
    open(),
    expect({
      said: ['welcome.stoppedIn.earlier', 'questions.offer.resume.ask'],
      speechIncludes: 'knee-to-chest',
    }),
  ]);

  story('the phone rings, and "Alexa, stop" saves the place', [
    resume(onTheBack),
    during('rotation', 'left', 5, 'stop'),
    expect({
      ending: 'end',
      said: ['stop.comeOut', 'movements.rotation.neutral.left', 'placeSaved'],
      moves: false,
    }),
    later('1h'),
    open(),
    expect({ speechIncludes: 'rotation' }),
    say('yes'),
    say('no'),
    say('ready'),
    expect({ bodies: [hold(25, 'rotation', 'right'), hold(25, 'rotation', 'left')] }),
  ]);

  story('"exit" never reaches the coach as words, and the place is kept', [
    resume(onTheBack),
    during(knee, 'left', 5, 'exit'),
    later('1h'),
    open(),
    expect({ said: ['welcome.stoppedIn.earlier'], speechIncludes: 'knee-to-chest' }),
  ]);

  story('"carry on" after the microphone has closed: into position first', [
    resume(paused),
    sayAt(40, 'carry on'),
    expect({
      phase: 'gate',
      said: ['positions.enter.back'],
      notSaid: ['questions.screening*'],
      moves: false,
    }),
    say('ready'),
    expect({ moves: true }),
  ]);

  story('"say that again" at the last question counts the routine only once', [
    resume(onTheBack),
    say('say that again'),
    expect({ phase: 'closing' }),
    say('no'),
    say('ask easy back coach how am I doing'),
    expect({ speechIncludes: 'One routine' }),
  ]);

  story('two questions in one hold cost nothing', [
    resume(onTheBack),
    during(knee, 'right', 4, 'which leg is it'),
    expect({ said: ['movements.knee_to_chest.landmark.right', rightOut] }),
    during(knee, 'right', 4, 'how long left'),
    expect({ said: ['time.hold', rightOut] }),
    // Each question rounds what is left up, so that nobody is short-changed.
    expectHeld(knee, 'right', { least: 25, most: 28, through: true }),
  ]);

  story('a question in the middle of a flow goes straight on', [
    resume(kneeling),
    during('cat_cow', null, 10, 'how many left'),
    expect({
      phase: 'moving',
      intent: 'RepCountIntent',
      said: ['time.reps'],
      bodies: [flow(16, 'cat_cow'), hold(25, 'childs_pose')],
      notSaid: ['cues.backTo*'],
    }),
  ]);

  story('a question in the very first breath of a flow goes straight on too', [
    resume(kneeling),
    during('cat_cow', null, 2, "what's next"),
    expect({
      said: ['next.movement', 'movements.cat_cow.neutral'],
      notSaid: ['cues.backTo*', 'cues.begin'],
      bodies: [flow(24, 'cat_cow'), hold(25, 'childs_pose')],
    }),
  ]);

  story('a question that cuts off how to do it: told again from its start, and not as the next one', [
    resume(kneeling),
    sayAt(3, "what's next"),
    expect({
      said: [
        'next.movement',
        'movements.cat_cow.call.guided',
        'movements.cat_cow.practice.first',
        'breath.tones.outFirst',
        'cues.begin',
        'cues.lesson.halfway',
      ],
      moves: true,
    }),
  ]);

  story('what the tones mean is told until it has been heard, and once', [
    resume(kneeling),
    during('cat_cow', null, 10, 'how many left'),
    expect({ said: ['time.reps', 'cues.lesson.halfway'], notSaid: ['breath.tones*'] }),
    during('childs_pose', null, 5, 'start over'),
    expect({
      said: ['movements.childs_pose.neutral', 'movements.childs_pose.call.guided'],
      notSaid: ['cues.announce*', 'cues.lesson.halfway'],
    }),
  ]);

  story('a routine left before the halfway note was explained explains it another day', [
    resume(kneeling),
    during('cat_cow', null, 10, 'stop'),
    later('13h'),
    open(),
    say('yes'),
    say('no'),
    say('ready'),
    expect({ said: ['movements.cat_cow.call.guided', 'cues.lesson.halfway'], notSaid: ['breath.tones*'] }),
  ]);

  story('"it hurts my wrists" is no sign: the easier version', [
    resume(kneeling),
    during('cat_cow', null, 6, 'it hurts my wrists'),
    expect({ tier: 'none', moves: true, said: ['movements.cat_cow.easierCall'], notSaid: ['sorry'] }),
  ]);

  for (const words of ['next', 'skip', 'easier', 'other side', 'repeat'])
    story(`"${words}", on the way out of the last pose on the knees, leads onto the back first`, [
      resume(kneeling),
      sayAt(105, words),
      expect({ phase: 'gate', said: ['positions.toBack', 'questions.gate.move.ask'], moves: false }),
      say('ready'),
      expect({ said: ['movements.knee_to_chest*'], moves: true }),
    ]);

  for (const words of ['help', 'no', away])
    story(`"${words}" there, and nothing wrong: onto the back first as well`, [
      resume(kneeling),
      sayAt(105, words),
      expect({ phase: 'hurt' }),
      say('no'),
      expect({ phase: 'gate', said: ['positions.toBack'], moves: false }),
    ]);

  story('"start over" on the way out of a pose is about that pose', [
    resume(kneeling),
    sayAt(105, 'start over'),
    expect({
      phase: 'moving',
      said: ['movements.childs_pose.call.guided'],
      bodies: [hold(25, 'childs_pose')],
    }),
  ]);

  story('"next" on the way out of a pose is the one that comes anyway, not the one after it', [
    resume(kneeling),
    sayAt(51, 'next'),
    expect({ said: ['movements.cat_cow.neutral', 'movements.childs_pose.call.guided'] }),
  ]);

  story('a pause before anything was held: told in full, where the body is already', [
    resume(kneeling),
    sayAt(6, 'pause'),
    say('carry on'),
    expect({ phase: 'moving', said: ['movements.cat_cow.call.guided'], notSaid: ['positions.enter*'] }),
  ]);

  story('"this is lovely" costs nothing', [
    resume(onTheBack),
    during(knee, 'right', 9, 'this feels really nice'),
    expect({ phase: 'moving', said: [rightOut], moves: true, tier: 'none' }),
  ]);
});

describe('Words nobody caught, in the middle of a stretch', () => {
  story('nothing hurts: the rest of the hold after a get-ready', [
    resume(onTheBack),
    during(knee, 'right', 12, away),
    expect({ phase: 'hurt', said: ['sorry', 'questions.somethingWrong.ask'], moves: false }),
    say('no'),
    expect({ phase: 'moving', said: ['cues.backTo.right', 'cues.stayHere'], moves: true }),
    expectHeld(knee, 'right', { least: 25, most: 27 }),
  ]);
  story('something hurts: triage', [
    resume(onTheBack),
    during(knee, 'right', 12, away),
    say('yes'),
    expect({ phase: 'which_one', tier: 'consult', moves: false }),
  ]);
  story('a second time: the care line, and the end', [
    resume(onTheBack),
    during(knee, 'right', 12, away),
    say(away),
    expect({ ending: 'end', said: ['safety.careLine'], moves: false }),
  ]);
  story('silence: the way out stands in the reprompt', [
    resume(onTheBack),
    during(knee, 'right', 12, away),
    expect({ repromptIncludes: 'Come out slowly and rest.' }),
    silence(),
    expect({ moves: false }),
  ]);
});

describe('Help', () => {
  story("grandma can't get up from the floor, and is hurt", [
    resume(onTheBack),
    say('help me up'),
    expect({ phase: 'hurt', said: ['questions.areYouHurt.ask'] }),
    say('yes'),
    expect({ tier: 'emergency', ending: 'end', said: ['safety.emergency.self.action'], moves: false }),
  ]);
  story("grandma can't get up from the floor, and is not hurt: one step a turn", [
    resume(atTheGate),
    say('help me up'),
    say('no'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.up.0.ask'] }),
    say('ready'),
    expect({ said: ['questions.floorSteps.up.1.ask'] }),
    say('yes'),
    expect({ said: ['questions.floorSteps.up.2.ask'] }),
    say('okay'),
    expect({ said: ['questions.floorSteps.up.3.ask'] }),
    say("I'm up"),
    expect({ ending: 'end', said: ['floorSteps.up.done'], moves: false }),
  ]);
  story('"I can\'t get up" in so many words is taken for a sign', [
    resume(onTheBack),
    say("I can't get up"),
    expect({ moves: false }),
  ]);
  story('"help" in a hold, nobody hurt: told in full, the rest of the hold', [
    resume(onTheBack),
    during(knee, 'right', 9, 'help'),
    expect({ phase: 'hurt', said: [rightOut, 'questions.areYouHurt.ask'], moves: false }),
    say('no'),
    expect({ phase: 'moving', moves: true }),
  ]);
});
