import { describe } from 'vitest';
import type { Expected } from './expected.ts';
import { asked, offered } from './states.ts';
import { expect, expectKept, later, open, resume, type Step, say, silence, story } from './story.ts';

/** Every kind of answer to "do any of these fit you?", for the full form and the short one. */
const forms: readonly [string, readonly Step[]][] = [
  ['the full form', [resume(asked)]],
  ['the short form', [resume(offered), say('yes')]],
];

const goesOn = { tier: 'none', moves: false, said: ['screening.thanks'] } as const satisfies Expected;
const askedAgain = { phase: 'screening', tier: 'none', moves: false, ending: 'listen' } as const;
const whichOne = {
  phase: 'which_one',
  tier: 'consult',
  moves: false,
  said: ['safety.yesToday', 'safety.careLine', 'questions.which_one.ask'],
} as const satisfies Expected;
const emergency = {
  phase: 'ended',
  tier: 'emergency',
  ending: 'end',
  moves: false,
  said: ['safety.emergency.self.action', 'safety.emergency.self.again'],
} as const satisfies Expected;
const urgent = { tier: 'urgent', moves: false, said: ['safety.urgent.self.action'] } as const;
const consult = { tier: 'consult', moves: false, said: ['safety.consult.self.action'] } as const;
const careLine = { phase: 'ended', ending: 'end', moves: false, said: ['safety.careLine'] } as const;

const answers: readonly [string, Expected][] = [
  ['no', goesOn],
  ['nope', goesOn],
  ['none of those', goesOn],
  ['no, none of that', goesOn],
  ['yes', whichOne],
  ['yeah', whichOne],
  ['I have a fever', urgent],
  ['yes, I fell down the stairs yesterday', urgent],
  ['no, but my left foot is numb', consult],
  ["no, but I can't feel when I pee", emergency],
  ['I lost control of my bladder', emergency],
  ['both my legs are numb', emergency],
  ['which one', askedAgain],
  ['what do you mean', askedAgain],
  ['say that again', askedAgain],
  ["I don't know", { phase: 'checking', tier: 'none', said: ['questions.checking.F2.ask'] }],
  ['start', askedAgain],
  ['blah blah purple elephant', { ...askedAgain, said: ['sorry'] }],
  ['next', askedAgain],
  ['maybe later', askedAgain],
  ['thank you', askedAgain],
  ['my knees hurt', askedAgain],
  ['pause', askedAgain],
  ['cancel', { phase: 'ended', ending: 'end', said: ['safety.stoppedToday'], moves: false }],
  ['stop', { phase: 'ended', ending: 'end', said: ['safety.stoppedToday'], moves: false }],
];

/** A hedge counts as a yes. */
const hedges = ['maybe', 'a bit', 'sometimes', 'possibly', 'I think so', 'maybe a little'];

/** Neither yes nor no. */
const undecided = ['not sure', 'kind of', 'not really', 'it depends'];

describe.each(forms)('%s, answered with', (_, steps) => {
  for (const [words, expected] of answers) story(`"${words}"`, [...steps, say(words), expect(expected)]);
  for (const words of hedges)
    story(`"${words}", which is a yes`, [...steps, say(words), expect({ moves: false, tier: 'consult' })]);

  for (const words of undecided)
    story(`"${words}", which is not a no`, [
      ...steps,
      say(words),
      expect({ moves: false, notSaid: ['screening.thanks'] }),
      say(words),
      expect({ moves: false, notSaid: ['screening.thanks'] }),
    ]);

  story('silence: the reprompt says why, and nothing is cleared or kept', [
    ...steps,
    expect({ repromptIncludes: "I can't start without that answer." }),
    silence(),
    expect({ intent: 'SessionEndedRequest', moves: false }),
    later('1m'),
    open(),
    expect({ moves: false, notSaid: ['positions.enter*'] }),
  ]);

  story('other talk twice: the care line, and the end', [
    ...steps,
    say('start'),
    say('start the routine'),
    expect(careLine),
  ]);

  story('nothing anybody could catch, twice: the care line, and the end', [
    ...steps,
    say('blah blah purple elephant'),
    say('blah blah purple elephant'),
    expect(careLine),
  ]);

  story('questions about the question, as often as one likes', [
    ...steps,
    say('which one'),
    say('say that again'),
    say('what is that'),
    expect(askedAgain),
    say('no'),
    expect(goesOn),
  ]);
});

describe('A bare yes to the safety check', () => {
  story('then the name of an emergency', [
    resume(asked),
    say('yes'),
    say('the bladder one'),
    expect(emergency),
    expectKept({ has: /"kind":"seen"/, hasNot: /bladder/ }),
  ]);

  story('then the name of something for today', [
    resume(asked),
    say('yes'),
    say('the fever'),
    expect({ tier: 'urgent', moves: false }),
  ]);

  story('then silence: what must be heard stands in the reprompt', [
    resume(asked),
    say('yes'),
    expect({ repromptIncludes: 'Get emergency care if your bladder, bowels or legs change.' }),
    silence(),
    expectKept({ has: /"kind":"self"/ }),
  ]);

  story('then words nobody caught: the safety net, and the end', [
    resume(asked),
    say('yes'),
    say('blah blah purple elephant'),
    say('blah blah purple elephant'),
    expect({ phase: 'ended', ending: 'end', said: ['safety.net.consult'], tier: 'consult' }),
  ]);

  story('then wanting to start all the same', [
    resume(asked),
    say('yes'),
    say('start the routine'),
    expect({ phase: 'which_one', moves: false, said: ['safety.locked.consult'] }),
    say('next'),
    expect({ moves: false, tier: 'consult' }),
  ]);
});

describe('Not knowing, at the safety check', () => {
  const unsure = [resume(asked), say("I don't know")];

  story('then no and no: on to the floor question', [
    ...unsure,
    say('no'),
    expect({ phase: 'checking', said: ['questions.checking.legs.ask'] }),
    say('no'),
    expect({ ...goesOn, phase: 'floor' }),
  ]);
  story('then yes to the groin: an emergency', [...unsure, say('yes'), expect(emergency)]);
  story('then yes to the leg: see somebody first', [...unsure, say('no'), say('yes'), expect(consult)]);
  story('then still not knowing: a check-up, and the care line', [
    ...unsure,
    say("I don't know"),
    expect({
      ...careLine,
      tier: 'consult',
      said: ['safety.consult.self.action', 'safety.careLine'],
      card: 'See someone before more exercise',
    }),
    expectKept({ has: /"kind":"self"/ }),
  ]);
});

describe('A hedge at the safety check', () => {
  story('"not really" is never a no', [
    resume(asked),
    say('not really'),
    expect({ phase: 'checking', said: ['safety.unsure'], moves: false }),
  ]);
});

describe('The floor question', () => {
  const floor = [resume(asked), say('no')];
  for (const words of ['yes', 'I guess so', 'yes it is', 'yes it is hard', "I don't know", 'a bit'])
    story(`"${words}" leads to the chair`, [
      ...floor,
      say(words),
      expect({ phase: 'gate', said: ['positions.enter.chair'], moves: false }),
    ]);
  for (const words of ['no', "no it's no problem at all", 'not really', 'no, not really', 'not that hard'])
    story(`"${words}" leads to the floor`, [
      ...floor,
      say(words),
      expect({ phase: 'gate', said: ['positions.enter.hands_and_knees'], moves: false }),
    ]);
  story('left undecided leads to the chair today, and is asked again another day', [
    ...floor,
    say('blah blah purple elephant'),
    say('blah blah purple elephant'),
    expect({ phase: 'gate', said: ['positions.enter.chair'], moves: false }),
    say('stop'),
    later('2d'),
    say('ask easy back coach to start the five minute stretch'),
    say('no'),
    expect({ phase: 'floor', said: ['questions.floor.ask'] }),
  ]);
  for (const words of ['hard', "it's hard", 'getting up is hard', 'I struggle with that'])
    story(`"${words}" leads to the chair at once`, [
      ...floor,
      say(words),
      expect({ phase: 'gate', said: ['begin.promise', 'positions.enter.chair'], notSaid: ['sorry'] }),
    ]);
  story('a wish for something else is taken at once', [
    ...floor,
    say('actually can I do it on a chair'),
    expect({ phase: 'gate', said: ['begin.promise', 'positions.enter.chair'], notSaid: ['sorry'] }),
  ]);
  story('is explained to nobody who has just answered it, and to whoever asks for the floor later', [
    ...floor,
    say('yes'),
    expect({ said: ['begin.promise'], notSaid: ['begin.offTheFloor'] }),
    say('the ten minute one'),
    expect({ said: ['begin.offTheFloor', 'positions.enter.chair'] }),
    say('stop'),
    later('2d'),
    say('ask easy back coach how should I stand'),
    expect({ speechIncludes: 'Want the chair routine?' }),
    say('yes'),
    say('no'),
    expect({ said: ['begin.promise', 'positions.enter.chair'], notSaid: ['begin.offTheFloor'] }),
  ]);
  for (const words of ['I can get on the floor now', 'floor routine please', 'I can lie down today'])
    story(`"${words}" takes a remembered "hard" back`, [
      ...floor,
      say('yes'),
      say('stop'),
      later('2d'),
      open(),
      say(words),
      expect({ phase: 'choice', said: ['floorAgain.now', 'questions.offer.begin.ask'], moves: false }),
      say('yes'),
      say('no'),
      expect({ phase: 'gate', said: ['positions.enter.hands_and_knees'], notSaid: ['questions.floor*'] }),
    ]);
  story('taken back on the way holds from the next routine on', [
    ...floor,
    say('yes'),
    say('I can get on the floor now'),
    expect({ phase: 'gate', said: ['floorAgain.later'], moves: false }),
    say('the ten minute one'),
    expect({ said: ['positions.enter.hands_and_knees'], notSaid: ['begin.offTheFloor'] }),
  ]);
  story('is asked once ever', [
    ...floor,
    say('no'),
    say('stop'),
    later('2d'),
    open(),
    say('yes'),
    say('no'),
    expect({ phase: 'gate', notSaid: ['questions.floor*'] }),
  ]);
});
