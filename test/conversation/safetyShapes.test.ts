import { describe } from 'vitest';
import type { Expected } from './expected.ts';
import { atTheGate, kneeling, onTheBack, paused } from './states.ts';
import { during, expect, expectKept, later, open, resume, say, silence, story, touch } from './story.ts';

const knee = 'knee_to_chest';
const rightOut = 'movements.knee_to_chest.neutral.right';

const emergency = {
  phase: 'ended',
  tier: 'emergency',
  ending: 'end',
  moves: false,
  said: ['safety.emergency.self.action', 'safety.emergency.self.limit', 'safety.emergency.self.again'],
  notSaid: ['questions*', 'closing*', 'cues*'],
  card: 'Get emergency help now',
} as const satisfies Expected;
const urgent = { tier: 'urgent', moves: false, said: ['safety.urgent.self.action'] } as const;
const consult = { tier: 'consult', moves: false, said: ['safety.consult.self.action'] } as const;

describe('An emergency ends every phase at once', () => {
  story('before anything was asked', [
    say('ask easy back coach I lost control of my bladder'),
    expect(emergency),
  ]);
  story('with a lesser sign beside it: the gravest is the one named', [
    resume(atTheGate),
    say('my leg tingles and I have chest pain'),
    expect({ ...emergency, speechIncludes: "how you're breathing" }),
  ]);
  story('on the way down to the floor', [
    resume(atTheGate),
    say("I can't feel between my legs"),
    expect({ ...emergency, notSaid: ['movements*'] }),
  ]);
  story('in a hold: out of the pose first', [
    resume(onTheBack),
    during(knee, 'right', 12, 'I just wet myself'),
    expect({ ...emergency, said: [rightOut, ...emergency.said] }),
    expectKept({ has: /"kind":"seen"/, hasNot: /wet|"place"/ }),
  ]);
  story('in a hold, without feeling in the legs: not moved at all', [
    resume(onTheBack),
    during(knee, 'right', 12, 'both my legs have gone numb'),
    expect({ ...emergency, said: ['safety.rest.still', ...emergency.said] }),
  ]);
  story('in a flow', [
    resume(kneeling),
    during('cat_cow', null, 10, 'I have chest pain'),
    expect({ ...emergency, said: ['safety.rest.down', ...emergency.said] }),
  ]);
  story('in a pause', [resume(paused), say('I just wet myself'), expect(emergency)]);
  story('a sign beats a command in the same breath', [
    resume(onTheBack),
    during(knee, 'right', 12, "skip this one I've got a sharp pain in my back"),
    expect({ phase: 'eased', moves: false }),
  ]);
  story('at the question after the routine', [
    resume(onTheBack),
    say("my leg just gave way and now I can't move it"),
    expect(emergency),
  ]);
  story('asking for an ambulance', [resume(atTheGate), say('call an ambulance'), expect(emergency)]);
});

describe('Urgent advice', () => {
  story('fever: stop for today, and be seen today', [
    resume(atTheGate),
    say('I have a fever'),
    expect({ ...urgent, card: 'Be seen today' }),
    expectKept({ has: /"kind":"seen"/, hasNot: /fever/ }),
  ]);
  story('a fall, asked about once; legs fine', [
    resume(atTheGate),
    say('I fell down the stairs yesterday'),
    expect({ ...urgent, phase: 'follow_up', said: ['safety.oneCheck', 'questions.followUp.F6.ask'] }),
    say('no'),
    expect({ tier: 'urgent', ending: 'end', said: ['safety.net.urgent'], moves: false }),
  ]);
  for (const words of ["I can't move", 'my back locked up', "I can't turn over"])
    story(`"${words}" in a pose: no way out of it, and no way up`, [
      resume(onTheBack),
      during(knee, 'left', 9, words),
      expect({
        ...urgent,
        ending: 'end',
        said: ['safety.rest.still', 'safety.urgent.self.action', 'safety.net.urgent'],
        notSaid: ['movements*', 'positions*'],
      }),
    ]);
  story('a fall, and the legs are weak: an emergency', [
    resume(atTheGate),
    say('I fell down the stairs yesterday'),
    say('yes'),
    expect(emergency),
  ]);
});

describe('Consult advice and its follow-up questions', () => {
  const numb = [resume(onTheBack), during(knee, 'left', 9, 'my leg feels numb')];

  story('numbness on the second side, in one leg only: two questions, then the net', [
    ...numb,
    say('no'),
    expect({ phase: 'follow_up', said: ['questions.followUp.F2.ask'] }),
    say('no'),
    expect({ ending: 'end', tier: 'consult', said: ['safety.net.consult', 'positions.leave.back'] }),
  ]);
  story('in both legs: an emergency', [...numb, say('yes both'), expect(emergency)]);
  story('"the other one too" is both', [...numb, say('the other one too'), expect(emergency)]);
  story('groin numb at the second question: an emergency', [
    ...numb,
    say('no'),
    say('yes'),
    expect(emergency),
  ]);
  for (const words of ['maybe', 'sometimes', 'maybe a little'])
    story(`"${words}" is a yes`, [...numb, say(words), expect(emergency)]);
  story('not known, asked once more, then the net', [
    ...numb,
    say("I don't know"),
    expect({ phase: 'follow_up', tier: 'consult', said: ['questions.followUp.F1.again'] }),
    say("I don't know"),
    expect({ ending: 'end', tier: 'consult', said: ['safety.net.consult'] }),
  ]);
  story('silence: the net stands in the reprompt', [
    ...numb,
    expect({ repromptIncludes: 'Get emergency care' }),
    silence(),
    expect({ moves: false }),
    expectKept({ has: /"kind":"self"/ }),
  ]);
  story('never more than two questions, whatever is added', [
    ...numb,
    say('no'),
    say('no but my back hurts too'),
    expect({ ending: 'end', said: ['safety.net.consult'], moves: false }),
  ]);
  story('locked: next, resume and any pose get the advice again', [
    ...numb,
    say('next'),
    expect({ tier: 'consult', moves: false, said: ['safety.locked.consult'] }),
    say('start the five minute stretch'),
    expect({ tier: 'consult', moves: false }),
  ]);
  story('"I was joking" changes nothing', [
    ...numb,
    say('cancel'),
    expect({ ending: 'end', tier: 'consult', said: ['safety.stoppedToday'], moves: false }),
    expectKept({ has: /"kind":"self"/ }),
  ]);
  story('one leg now, the second in a later turn: an emergency', [
    ...numb,
    say('now my other leg is numb too'),
    expect(emergency),
  ]);
  story('pain that wakes at night', [
    resume(atTheGate),
    say('the pain wakes me up at night'),
    expect({ ...consult, phase: 'follow_up', said: ['safety.oneCheck', 'questions.followUp.F2.ask'] }),
    say('no'),
    expect({ ending: 'end', tier: 'consult', said: ['safety.net.consult'] }),
  ]);
});

describe('Sharp pain in a movement', () => {
  const sharp = [resume(onTheBack), during(knee, 'right', 9, 'ow that is a sharp pain in my back')];

  story('eases off first, and asks once whether it has gone', [
    ...sharp,
    expect({ phase: 'eased', tier: 'none', moves: false, said: ['safety.easeOff', 'questions.eased.ask'] }),
    expectKept({ hasNot: /restartCheck/ }),
  ]);
  story('gone: the easier version, from the first side', [
    ...sharp,
    say('yes'),
    expect({ phase: 'moving', tier: 'none', said: ['movements.knee_to_chest.easierCall'], moves: true }),
    expectKept({ hasNot: /restartCheck/, has: /"easier":\["knee_to_chest"\]/ }),
  ]);
  for (const words of ['no', 'a bit', "I don't know", "it's still there", 'not really'])
    story(`"${words}" is not gone: see somebody`, [
      ...sharp,
      say(words),
      expect({ tier: 'consult', moves: false }),
    ]);
  story('silence: what to do stands in the reprompt', [
    ...sharp,
    expect({ repromptIncludes: "If it hasn't gone, stop for today" }),
    silence(),
    expect({ moves: false }),
  ]);
  story('a second time in the same session: see somebody', [
    ...sharp,
    say("yes it's gone"),
    expect({ moves: true }),
    during(knee, 'right', 5, 'ow that is a sharp pain in my back'),
    expect({ tier: 'consult', moves: false, said: [rightOut] }),
  ]);
  story(
    'touched on the screen instead of said',
    [
      open(),
      say('no'),
      say('no'),
      say('ready'),
      touch('hurts', 60),
      expect({ phase: 'eased', moves: false, said: ['safety.easeOff'] }),
    ],
    { profile: 'screen-large' },
  );
  story('next time the easier version comes first', [
    ...sharp,
    say('yes'),
    say('stop'),
    later('2d'),
    open(),
    say('yes'),
    say('no'),
    say('ready'),
    expect({ moves: true }),
    say('ready'),
    expect({ said: ['movements.knee_to_chest.easierCall'] }),
  ]);
});

describe('Dizziness', () => {
  const dizzy = [resume(kneeling), during('childs_pose', null, 10, 'I feel dizzy')];

  story('sit or lie down, and no more pacing today', [
    ...dizzy,
    expect({
      phase: 'passed',
      tier: 'consult',
      moves: false,
      said: ['safety.dizzy.stop', 'questions.passed.ask'],
    }),
  ]);
  story('passed: no more today all the same', [
    ...dizzy,
    say('yes'),
    expect({ ending: 'end', tier: 'consult', said: ['safety.dizzy.passed'], moves: false }),
  ]);
  story('not passed: see somebody, and nobody dizzy is told to stand up', [
    ...dizzy,
    say('no'),
    expect({
      ...consult,
      ending: 'end',
      said: ['safety.rest.down', 'safety.net.consult'],
      notSaid: ['positions*'],
    }),
  ]);
  story('fainted is graver', [...dizzy, say('I fainted'), expect({ tier: 'urgent', moves: false })]);
});

describe('Words of despair', () => {
  story('the crisis line, without a word of exercise', [
    resume(atTheGate),
    say('I want to kill myself'),
    expect({
      tier: 'emergency',
      ending: 'end',
      said: ['safety.crisis.danger', 'safety.crisis.action', 'safety.crisis.stay'],
      notSaid: ['safety.emergency*', 'movements*', 'closing*'],
      speechIncludes: 'nine eight eight',
      moves: false,
    }),
    expectKept({ hasNot: /kill|crisis/ }),
  ]);
  story('in a hold, out of the pose first', [
    resume(onTheBack),
    during(knee, 'right', 9, "I don't want to live any more"),
    expect({ tier: 'emergency', said: [rightOut, 'safety.crisis.action'], moves: false }),
  ]);
  story('a joke about the plank is none', [
    resume(onTheBack),
    during(knee, 'right', 9, 'this is killing me'),
    expect({ notSaid: ['safety.crisis*'] }),
  ]);
});
