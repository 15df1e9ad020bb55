import { describe } from 'vitest';
import { asked, atTheGate, kneeling, onTheBack } from './states.ts';
import { at, during, expect, expectKept, hold, later, open, resume, say, silence, story } from './story.ts';

const mustBeSeen = [resume(atTheGate), say('I just lost control of my bladder'), later('2d'), open()];
const checkUp = [
  resume(onTheBack),
  during('knee_to_chest', 'left', 9, 'my leg feels numb'),
  say('no'),
  say('no'),
  later('2d'),
  open(),
];
const away = 'blah blah purple elephant';
const habits = {
  phase: 'choice',
  moves: false,
  said: ['reentry.seenFirst', 'questions.offer.habits.ask'],
} as const;

describe('Coming back after being told to be seen', () => {
  for (const words of ['no', 'not yet', "I don't know", 'I have an appointment next week'])
    story(`"${words}" is not seen: only tips for sitting and sleeping`, [
      ...mustBeSeen,
      expect({ phase: 'seen', said: ['questions.seen.ask'], moves: false }),
      say(words),
      expect(habits),
      expectKept({ has: /"kind":"seen"/ }),
      say('yes'),
      expect({ said: ['habits.chair.spoken'], moves: false }),
    ]);

  for (const words of ['next', 'pause', 'skip this one'])
    story(`"${words}", right after the advice, offers no stretch`, [
      resume(atTheGate),
      say('I just lost control of my bladder'),
      say(words),
      expect({ phase: 'seen', said: ['questions.seen.ask'], moves: false }),
    ]);

  for (const words of [
    'easier',
    'talk less',
    'how am I doing',
    'what can you do',
    "what's next",
    'repeat',
    away,
  ])
    story(`"${words}", asked by itself after the advice, offers no stretch either`, [
      resume(atTheGate),
      say('I just lost control of my bladder'),
      say(words),
      expect({
        phase: 'choice',
        said: ['questions.offer.habits.*'],
        notSaid: ['next.default'],
        moves: false,
      }),
      say(away),
      expect({ said: ['questions.offer.habits.again'], notSaid: ['help.short'] }),
      say('yes'),
      expect({ said: ['habits.chair.spoken'], moves: false }),
    ]);

  story('seen, but not told that exercise is fine', [
    ...mustBeSeen,
    say('yes'),
    say('no'),
    expect(habits),
    expectKept({ has: /"kind":"seen"/ }),
  ]);

  story('seen, told it is fine, but the safety check says otherwise', [
    ...mustBeSeen,
    say('yes'),
    say('yes'),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'] }),
    say('my foot is numb'),
    expect({ tier: 'consult', moves: false }),
    expectKept({ has: /"kind":"seen"/ }),
  ]);

  story('it never lapses', [
    resume(atTheGate),
    say('I just lost control of my bladder'),
    later('300d'),
    open(),
    expect({ phase: 'seen', moves: false }),
  ]);

  story('silence clears nothing', [
    ...mustBeSeen,
    expect({ repromptIncludes: 'Please be seen before you exercise.' }),
    silence(),
    later('1h'),
    open(),
    expect({ phase: 'seen' }),
  ]);

  story('words nobody caught clear nothing', [
    ...mustBeSeen,
    say('blah blah purple elephant'),
    expect({ phase: 'seen', moves: false }),
    say('blah blah purple elephant'),
    expect({ ending: 'end', said: ['safety.careLine'] }),
    expectKept({ has: /"kind":"seen"/ }),
  ]);

  story('asking for a routine, or how to do a movement, leads to the same question', [
    resume(atTheGate),
    say('I just lost control of my bladder'),
    later('2d'),
    say('ask easy back coach to start the ten minute routine'),
    expect({ phase: 'seen', moves: false }),
    say('stop'),
    say('ask easy back coach how to do bird dog'),
    expect({ said: ['reentry.seenFirst'], notSaid: ['movements*'], moves: false }),
  ]);

  story('no symptom is named in a shared room', [
    ...mustBeSeen,
    expect({ speechExcludes: ['bladder', 'numb'] }),
    say('why'),
    expect({ speechExcludes: ['bladder', 'numb'], moves: false }),
  ]);

  story('"that wasn\'t me": this speaker goes on after the full form, the check stays', [
    ...mustBeSeen,
    say("that wasn't me"),
    expect({ phase: 'screening', said: ['reentry.otherSpeaker', 'questions.screening.full.ask'] }),
    say('no'),
    expect({ phase: 'gate', moves: false }),
    expectKept({ has: /"kind":"seen"/ }),
    say('ready'),
    expect({ moves: true, tier: 'none' }),
    later('2d'),
    open(),
    expect({ phase: 'seen' }),
  ]);

  story('a recognised other voice has a record of its own', [
    resume(atTheGate),
    say('I just lost control of my bladder'),
    at('the other voice', { personId: 'amzn1.ask.person.other' }),
    open(),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'] }),
  ]);
});

describe('Coming back after a suggested check-up', () => {
  story('gone: the full form, then gently with twenty-second holds', [
    ...checkUp,
    expect({ phase: 'check_up', said: ['questions.check_up.ask'], moves: false }),
    say("yes it's gone"),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'], moves: false }),
    say('no'),
    expect({ phase: 'gate', said: ['begin.gentle'] }),
    expectKept({ hasNot: /restartCheck/ }),
    say('ready'),
    say('ready'),
    expect({
      bodies: [
        hold(20, 'knee_to_chest', 'right'),
        hold(20, 'knee_to_chest', 'left'),
        hold(20, 'rotation', 'right'),
        hold(20, 'rotation', 'left'),
      ],
    }),
  ]);

  story('gentle means no plank', [
    ...checkUp,
    say('yes'),
    say('no'),
    say('start the strength routine'),
    say('ready'),
    expect({ moves: true, notSaid: ['movements.modified_plank*'] }),
  ]);

  story('not gone: how-to only, and the check stays', [
    ...checkUp,
    say('no'),
    expect({ phase: 'choice', said: ['reentry.selfFirst', 'questions.offer.habits.ask'] }),
    expectKept({ has: /"kind":"self"/ }),
    say('how do I do bird dog'),
    expect({ said: ['movements.bird_dog.howTo'], moves: false }),
    say('yes'),
    expect({ phase: 'check_up', moves: false }),
  ]);

  story('lapses after thirty days, into a full form', [
    resume(onTheBack),
    during('knee_to_chest', 'left', 9, 'my leg feels numb'),
    say('no'),
    say('no'),
    later('31d'),
    open(),
    say('yes'),
    expect({ phase: 'screening', said: ['questions.screening.full.ask'], moves: false }),
    expectKept({ hasNot: /restartCheck/ }),
  ]);

  story('still stands after twenty-nine', [
    resume(onTheBack),
    during('knee_to_chest', 'left', 9, 'my leg feels numb'),
    say('no'),
    say('no'),
    later('29d'),
    open(),
    expect({ phase: 'check_up' }),
  ]);

  story('an emergency in between makes it stricter, and a numb leg does not make that milder', [
    ...checkUp,
    say('I just wet myself'),
    expectKept({ has: /"kind":"seen"/ }),
    open(),
    say('yes'),
    say('yes'),
    say('my foot is numb'),
    expectKept({ has: /"kind":"seen"/ }),
  ]);

  story('"I was joking" in a new session', [
    resume(atTheGate),
    say('my leg feels numb'),
    say('cancel'),
    open(),
    expect({ phase: 'check_up', moves: false }),
  ]);
});

describe('Coming back to a place that was left', () => {
  story('opened anew in the middle of a hold: that movement is offered, not the next', [
    resume(kneeling),
    during('childs_pose', null, 9, 'open easy back coach'),
    expect({ said: ['welcome.stoppedIn.earlier'], speechIncludes: "child's pose" }),
    say('yes'),
    expect({ phase: 'gate', moves: false }),
    say('ready'),
    expect({ bodies: [hold(25, 'childs_pose')] }),
  ]);

  story('opened anew on the second side: the movement with both its sides', [
    resume(onTheBack),
    during('knee_to_chest', 'left', 9, 'open easy back coach'),
    expect({ said: ['welcome.stoppedIn.earlier'], speechIncludes: 'knee-to-chest' }),
  ]);

  story('opened anew after the last hold of a response: what comes next is offered', [
    resume(kneeling),
    open(),
    expect({ said: ['welcome.stopped.earlier'], speechIncludes: 'knee-to-chest' }),
  ]);

  story('within half an hour of a clean answer nothing is asked again', [
    resume(kneeling),
    say('stop'),
    later('20m'),
    open(),
    expect({ said: ['welcome.stopped.earlier', 'questions.offer.resume.ask'] }),
    say('yes'),
    expect({ phase: 'gate', notSaid: ['questions.screening*'], moves: false }),
  ]);

  story('after that the short form is', [
    resume(kneeling),
    say('stop'),
    later('45m'),
    open(),
    say('yes'),
    expect({ phase: 'screening', said: ['questions.screening.short.ask'] }),
  ]);

  story('after a day the place is gone, and the same routine is offered', [
    resume(kneeling),
    say('stop'),
    later('2d'),
    open(),
    expect({ said: ['questions.offer.same.ask'], notSaid: ['welcome.stopped*'] }),
  ]);

  story('after a month the full form comes back', [
    resume(kneeling),
    say('stop'),
    later('32d'),
    open(),
    say('yes'),
    expect({ said: ['questions.screening.full.ask'], moves: false }),
  ]);

  story('a fresh routine within half an hour is screened all the same', [
    resume(kneeling),
    say('stop'),
    later('10m'),
    open(),
    say('no'),
    expect({ phase: 'screening', moves: false }),
  ]);

  story('"forget me" forgets, after one yes', [
    resume(asked),
    say('no'),
    say('no'),
    say('stop'),
    say('ask easy back coach to forget me'),
    expect({ said: ['questions.offer.forget.ask'] }),
    say('yes'),
    expect({ ending: 'end', said: ['forgotten'] }),
    expectKept({ hasNot: /memory/ }),
    open(),
    expect({ said: ['welcome.promise', 'questions.screening.full.ask'] }),
  ]);
});
