import { describe } from 'vitest';
import { asked, atTheGate, offered, onTheBack, placeOffered } from './states.ts';
import { during, expect, expectHeld, later, open, resume, say, silence, story, touch } from './story.ts';

const knee = 'knee_to_chest';
const away = 'blah blah purple elephant';

describe('Nobody answers', () => {
  story('at the first question', [
    resume(asked),
    silence(),
    expect({ moves: false }),
    open(),
    say('yes'),
    expect({ said: ['questions.screening.full.ask'] }),
  ]);
  story('"not yet" four times: the place is kept', [
    resume(atTheGate),
    say('not yet'),
    say('not yet'),
    say('not yet'),
    expect({ phase: 'gate', moves: false }),
    say('not yet'),
    expect({ ending: 'end', said: ['placeSaved'], moves: false }),
  ]);
  story('a yes to nothing', [
    say('ask easy back coach how am I doing'),
    say('yes'),
    expect({ phase: 'screening', moves: false }),
  ]);
  story('not understood three times at an offer', [
    resume(offered),
    say(away),
    expect({ said: ['sorry'] }),
    say(away),
    expect({ said: ['help.short'], speechIncludes: 'Ten adds strength.' }),
    say(away),
    expect({ ending: 'end', said: ['leaveItThere'] }),
  ]);
  story('not understood twice at a gate: the place is kept', [
    resume(atTheGate),
    say(away),
    say(away),
    expect({ ending: 'end', said: ['placeSaved'], moves: false }),
  ]);
});

describe('Asking about the routines', () => {
  for (const [words, answer] of [
    ['how long is the strength routine', 'time.routine'],
    ['which exercises are in the strength routine', 'routines.strength.contents'],
  ] as const)
    story(`"${words}" is answered before any safety check, then that routine is offered`, [
      say(`ask easy back coach ${words}`),
      expect({
        phase: 'choice',
        said: [answer, 'questions.offer.begin.ask'],
        notSaid: ['questions.screening*'],
      }),
      say('yes'),
      expect({ phase: 'screening', moves: false }),
      say('no'),
      say('no'),
      expect({ phase: 'gate', speechIncludes: 'seven minutes of strength' }),
    ]);
  story('"what exercises are there" is answered before any safety check', [
    say('ask easy back coach what exercises are there'),
    expect({
      phase: 'choice',
      said: ['routines.all', 'questions.offer*'],
      notSaid: ['questions.screening*'],
    }),
  ]);
  story('no routine is offered to somebody who was told to be seen first', [
    open(),
    say('I just lost control of my bladder'),
    later('2d'),
    open(),
    say('not yet'),
    say('how long is the strength routine'),
    expect({ said: ['time.routine', 'questions.offer.habits.again'], notSaid: ['questions.offer.begin*'] }),
  ]);
});

describe('Getting down, one step at a time', () => {
  story('"done" leads to the next step', [
    resume(atTheGate),
    say('help me down'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.down.0.ask'] }),
    say('done'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.down.1.ask'] }),
    say('finished'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.down.2.ask'] }),
  ]);
});

describe('Asking for things', () => {
  story('ten minutes', [
    resume(offered),
    say('ten minutes'),
    expect({ phase: 'screening' }),
    say('no'),
    expect({ phase: 'gate', speechIncludes: 'ten minutes' }),
  ]);
  story('the chair needs no floor question', [
    resume(asked),
    say('stop'),
    say('ask easy back coach to start the chair routine'),
    say('no'),
    expect({ phase: 'gate', said: ['positions.enter.chair'], notSaid: ['questions.floor*'] }),
  ]);
  story('another routine instead of the place that was left', [
    resume(placeOffered),
    say('start the strength routine'),
    say('no'),
    expect({ phase: 'gate', said: ['begin.promise'], speechIncludes: 'strength' }),
  ]);
  story('anything feels worse after the routine', [
    resume(onTheBack),
    say('yes'),
    expect({ phase: 'which_one', tier: 'consult', moves: false }),
  ]);
  story('reminders need a permission first', [
    say('ask easy back coach to remind me'),
    expect({ said: ['questions.offer.remindPermission.ask'] }),
    say('yes'),
    expect({ ending: 'end', said: ['reminders.permission'] }),
  ]);
  story(
    'on a screen, ready and pause can be touched',
    [
      open(),
      say('no'),
      say('no'),
      touch('ready'),
      expect({ moves: true }),
      touch('pause', 60),
      expect({ phase: 'paused', moves: false }),
    ],
    { profile: 'screen-large' },
  );
  story('words instead of tones are remembered, and hold as long', [
    resume(onTheBack),
    during(knee, 'right', 5, 'I like words instead of tones'),
    expect({ said: ['adjust.cues.words'], tones: false }),
    expectHeld(knee, 'right', { least: 25, most: 27, through: true }),
    say('no'),
    later('13h'),
    open(),
    say('yes'),
    say('no'),
    say('ready'),
    expect({ moves: true, tones: false, notSaid: ['breath.tones*', 'cues.lesson*'] }),
    say('bring back the chimes'),
    expect({ said: ['adjust.cues.tones'] }),
  ]);
  story('on the way down to the floor: not there yet, and help, cost no step', [
    resume(atTheGate),
    say('help me get down on the floor'),
    say('ready'),
    say('no'),
    expect({ phase: 'floor_steps', said: ['gate.takeYourTime', 'questions.floorSteps.down.1.ask'] }),
    say('not yet'),
    expect({ phase: 'floor_steps', said: ['gate.takeYourTime', 'questions.floorSteps.down.1.ask'] }),
    say('help'),
    expect({ phase: 'hurt', said: ['questions.areYouHurt.ask'] }),
    say('no'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.down.1.ask'] }),
  ]);
  story('down to the floor a step at a time, then the routine that waited', [
    resume(atTheGate),
    say('help me get down on the floor'),
    expect({ phase: 'floor_steps', said: ['questions.floorSteps.down.0.ask'] }),
    say('ready'),
    say('ready'),
    say('ready'),
    expect({ said: ['questions.floorSteps.down.3.ask'] }),
    say('ready'),
    expect({ phase: 'gate', said: ['floorSteps.down.done'] }),
    say('ready'),
    expect({ moves: true }),
  ]);
});
