import { describe } from 'vitest';
import { asked, atTheGate, kneeling, onTheBack } from './states.ts';
import {
  during,
  expect,
  expectHeld,
  expectKept,
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

const kneelingBodies = [flow(24, 'cat_cow'), hold(25, 'childs_pose')];
const backBodies = [
  hold(25, 'knee_to_chest', 'right'),
  hold(25, 'knee_to_chest', 'left'),
  hold(25, 'rotation', 'right'),
  hold(25, 'rotation', 'left'),
];

describe('The ten conversations the coach was designed by', () => {
  story('1. the first launch: one promise, one disclaimer, one screening, no menu', [
    open(),
    expect({
      phase: 'screening',
      said: ['welcome.promise', 'welcome.disclaimer', 'questions.screening.full.ask'],
      ending: 'listen',
      card: 'Before you start',
      moves: false,
    }),
    expect({ repromptIncludes: "I can't start without that answer." }),
    say('No'),
    expect({
      phase: 'floor',
      said: ['screening.thanks', 'screening.limit', 'questions.floor.ask'],
      moves: false,
    }),
    say('No, I can do that'),
    expect({
      phase: 'gate',
      said: ['begin.promise', 'begin.bargeIn', 'positions.enter.hands_and_knees', 'questions.gate.move.ask'],
      moves: false,
      ending: 'listen',
    }),
    say("Okay I'm down"),
    expect({
      phase: 'moving',
      bodies: kneelingBodies,
      said: [
        'movements.cat_cow.call.guided',
        'movements.cat_cow.practice.first',
        'movements.cat_cow.practice.second',
        'breath.tones.outFirst',
        'cues.begin',
        'movements.cat_cow.neutral',
        'cues.announce.next',
        'movements.childs_pose.call.guided',
        'cues.lesson.halfway',
        'cues.stayHere',
        'movements.childs_pose.neutral',
        'positions.toBack',
        'questions.gate.move.ask',
      ],
    }),
    say('ready'),
    expect({ bodies: backBodies, said: ['positions.leave.back', 'closing.praise', 'questions.closing.ask'] }),
    expect({ notSaid: ['cues.lesson.halfway', 'breath.tones.outFirst'] }),
    say('no'),
    expect({ phase: 'ended', ending: 'end', said: ['closing.goodbye'] }),
  ]);

  story('2. a returning user, interrupted yesterday, whose back is "just stiff"', [
    resume(kneeling),
    later('13h'),
    open(),
    expect({
      phase: 'choice',
      said: ['welcome.stopped.yesterday', 'questions.offer.resume.ask'],
      speechIncludes: 'knee-to-chest',
      moves: false,
    }),
    say('Yeah go on'),
    expect({ phase: 'screening', said: ['questions.screening.short.ask'], moves: false }),
    say('No, just stiff'),
    expect({
      phase: 'gate',
      said: ['screening.thanks', 'begin.gentle', 'positions.enter.back', 'questions.gate.move.ask'],
      notSaid: ['screening.limit', 'welcome.disclaimer'],
    }),
    expectKept({ hasNot: /stiff/ }),
    say('Ready'),
    expect({
      bodies: backBodies.map((body) => ({ ...body, seconds: 20 })),
      said: ['movements.knee_to_chest.call.guided.right'],
    }),
  ]);

  story('3. "how long left?" costs no stretch, and a pause keeps the place', [
    resume(onTheBack),
    during('rotation', 'right', 11, 'how long left'),
    expect({
      phase: 'moving',
      intent: 'TimeLeftIntent',
      said: ['time.hold', 'movements.rotation.neutral.right', 'cues.stayHere'],
      speechIncludes: 'seconds. Keep breathing.',
    }),
    expectHeld('rotation', 'right', { least: 25, most: 26, through: true }),
    during('rotation', 'left', 9, 'pause'),
    expect({
      phase: 'paused',
      said: ['paused.left', 'movements.rotation.pausePose', 'questions.paused.ask'],
      speechIncludes: 'about 15 seconds left',
      moves: false,
      ending: 'listen',
    }),
    say('Not yet'),
    expect({ phase: 'paused', said: ['paused.takeYourTime', 'questions.stillThere.ask'], moves: false }),
    sayAt(24, 'carry on'),
    expect({
      phase: 'moving',
      said: ['cues.backTo.left', 'cues.aboutLeft', 'cues.stayHere'],
      moves: true,
    }),
    expectHeld('rotation', 'left', { least: 25, most: 26 }),
  ]);

  story('4. "how do I do bird dog?": information needs no screening, exercise does', [
    say('ask easy back coach how to do bird dog'),
    expect({
      phase: 'choice',
      intent: 'HowToIntent',
      said: ['movements.bird_dog.howTo', 'card.sent', 'questions.offer.single.ask'],
      moves: false,
      notSaid: ['questions.screening*'],
    }),
    say('say that again'),
    expect({ phase: 'choice', said: ['movements.bird_dog.howToShort', 'questions.offer.single.ask'] }),
    say('Yes'),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'], moves: false }),
    say('No'),
    expect({ phase: 'floor', moves: false }),
    say('no'),
    expect({ phase: 'gate', said: ['positions.enter.hands_and_knees'], moves: false }),
    say('ready'),
    expect({ phase: 'moving', moves: true, said: ['movements.bird_dog.call.guided'] }),
  ]);

  story('5. numbness in mid-hold: the body first, advice before questions, two at most', [
    resume(onTheBack),
    during('knee_to_chest', 'left', 9, 'my leg feels numb'),
    expect({
      phase: 'follow_up',
      tier: 'consult',
      said: [
        'movements.knee_to_chest.neutral.left',
        'safety.consult.self.stop',
        'safety.consult.self.action',
        'safety.twoChecks',
        'questions.followUp.F1.ask',
      ],
      moves: false,
      ending: 'listen',
    }),
    expect({
      speechIncludes: 'Numbness can mean an irritated nerve.',
      repromptIncludes: 'Get emergency care if it spreads or weakens.',
    }),
    say('No, just the left'),
    expect({ phase: 'follow_up', said: ['questions.followUp.F2.ask'], notSaid: ['safety.twoChecks'] }),
    say('No'),
    expect({
      phase: 'ended',
      tier: 'consult',
      ending: 'end',
      said: ['safety.net.consult', 'safety.card', 'positions.leave.back'],
      moves: false,
    }),
    expectKept({ has: /"restartCheck":\{"kind":"self"/, hasNot: /numb/i }),
  ]);

  story('6. "I just lost control of my bladder": stop, act, why, limit, act again, end', [
    resume(kneeling),
    say('I just lost control of my bladder'),
    expect({
      phase: 'ended',
      tier: 'emergency',
      ending: 'end',
      said: [
        'safety.emergency.self.action',
        'safety.emergency.self.serious',
        'safety.emergency.self.limit',
        'safety.emergency.self.again',
        'safety.emergency.end',
      ],
      notSaid: ['questions*', 'closing*', 'movements*'],
      moves: false,
    }),
    expectKept({ has: /"restartCheck":\{"kind":"seen"/, hasNot: /bladder|emergency/i }),
  ]);

  story('7. "how should I sleep?": the answer first, the offer kept, no screening', [
    say('ask easy back coach how should I sleep'),
    expect({
      phase: 'choice',
      said: ['habits.sleeping.spoken', 'questions.offer.habit.ask'],
      notSaid: ['questions.screening*'],
      moves: false,
    }),
    say('What about on my stomach'),
    expect({
      phase: 'choice',
      said: ['habits.stomach_sleeping.spoken', 'questions.offer.habit.again'],
      speechIncludes: 'mattress',
    }),
    say('Sure'),
    expect({ ending: 'end', said: ['habits.mattress.spoken'], moves: false }),
  ]);

  story('8. "when should I see a doctor?": worst first, one question, no tier', [
    say('ask easy back coach when should I see a doctor'),
    expect({
      phase: 'care',
      tier: 'none',
      said: [
        'care.emergency',
        'care.alsoEmergency',
        'care.today',
        'care.someone',
        'care.card',
        'questions.care.ask',
      ],
      repromptIncludes: 'If one fits, act on it today.',
    }),
    say('No, just asking'),
    expect({ ending: 'end', said: ['care.noneNow'], tier: 'none', speechExcludes: "you're fine" }),
  ]);

  story('8b. and a "yes" to that list ends exercise for today', [
    say('ask easy back coach when should I see a doctor'),
    say('yes'),
    expect({
      phase: 'which_one',
      tier: 'consult',
      said: ['safety.yesToday', 'safety.careLine', 'questions.which_one.ask'],
      moves: false,
    }),
  ]);

  story('9. silence at the gate starts nothing, and the next day takes the place up', [
    resume(kneeling),
    silence(),
    expect({ intent: 'SessionEndedRequest', moves: false, speechIncludes: "I'll keep your place" }),
    later('13h'),
    open(),
    expect({ said: ['welcome.stopped.yesterday', 'questions.offer.resume.ask'], moves: false }),
    say('Yeah'),
    expect({ phase: 'screening', said: ['questions.screening.short.ask'], moves: false }),
    say('Nope'),
    expect({ phase: 'gate', said: ['screening.thanks', 'positions.enter.back'], moves: false }),
    say('Yes'),
    expect({ bodies: backBodies }),
    say('no'),
    later('1m'),
    say('ask easy back coach how am I doing'),
    expect({ speechIncludes: 'One routine' }),
  ]);

  story('9b. a "no" to taking it up starts from the top', [
    resume(kneeling),
    silence(),
    later('13h'),
    open(),
    say('no'),
    expect({ said: ['welcome.fromTheTop', 'questions.screening.short.ask'], moves: false }),
    say('no'),
    say('ready'),
    expect({ bodies: kneelingBodies }),
  ]);

  story('10. after an emergency: two yeses, then the screening, and a gentle routine', [
    resume(atTheGate),
    say('I just lost control of my bladder'),
    later('3d'),
    open(),
    expect({
      phase: 'seen',
      said: ['questions.seen.ask'],
      repromptIncludes: 'Please be seen before you exercise.',
      moves: false,
    }),
    say('Yes, at the hospital'),
    expect({ phase: 'cleared', said: ['questions.cleared.ask'], moves: false }),
    say('Yes they did'),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'], moves: false }),
    expectKept({ has: /restartCheck/ }),
    say('No, none of those'),
    expect({ phase: 'gate', said: ['screening.limit', 'begin.gentle', 'positions.enter.hands_and_knees'] }),
    expectKept({ hasNot: /restartCheck/ }),
    say('ready'),
    expect({ moves: true, tier: 'none' }),
  ]);

  story('and a yes to everything gets nobody through', [
    resume(asked),
    say('I just lost control of my bladder'),
    later('3d'),
    open(),
    say('yes'),
    say('yes'),
    expect({ phase: 'screening' }),
    say('yes'),
    expect({ phase: 'which_one', tier: 'consult', moves: false }),
  ]);
});
