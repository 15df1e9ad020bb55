import { describe } from 'vitest';
import type { Expected } from './expected.ts';
import { atTheGate, offered, onTheBack, paused } from './states.ts';
import { during, expect, hold, resume, type Step, say, story } from './story.ts';

/**
 * What a command does, by where it is said: nine seconds into the hold of the right knee, at the first
 * "Ready?", in a pause of that same hold, and at an offer after a launch. One row a command, in the order of
 * the table the coach was designed by.
 */
interface Row {
  readonly said: string;
  readonly moving: Expected;
  readonly gate: Expected;
  readonly pause: Expected;
  readonly choice: Expected;
}

const knee = 'knee_to_chest';
const rightOut = 'movements.knee_to_chest.neutral.right';
const others = [hold(25, knee, 'left'), hold(25, 'rotation', 'right'), hold(25, 'rotation', 'left')];
const both = [hold(25, knee, 'right'), ...others];
const rotations = [hold(25, 'rotation', 'right'), hold(25, 'rotation', 'left')];

/** The rest of the hold straight under the reply, then all that follows. */
const tail = (said: readonly string[]): Expected => ({
  phase: 'moving',
  moves: true,
  said: [...said, rightOut],
  notSaid: ['cues.backTo*'],
});
const still = (phase: 'gate' | 'paused' | 'choice', said: readonly string[] = []): Expected => ({
  phase,
  said,
  moves: false,
  ending: 'listen',
  tier: 'none',
});
const areYouHurt: Expected = { phase: 'hurt', said: ['questions.areYouHurt.ask'], moves: false };
const toTheFloor: Expected = {
  phase: 'floor_steps',
  said: ['questions.floorSteps.down.0.ask'],
  moves: false,
};
const ended = (said: string): Expected => ({ phase: 'ended', ending: 'end', said: [said], moves: false });
const screening: Expected = { phase: 'screening', moves: false, said: ['questions.screening.short.ask'] };
const advised: Expected = { phase: 'follow_up', tier: 'consult', moves: false, ending: 'listen' };

const rows: readonly Row[] = [
  {
    said: 'my leg feels numb',
    moving: { ...advised, said: [rightOut, 'safety.consult.self.action'] },
    gate: { ...advised, notSaid: ['movements*'] },
    pause: { ...advised, notSaid: ['movements*'] },
    choice: advised,
  },
  {
    said: 'stop',
    moving: { ...ended('placeSaved'), said: ['stop.comeOut', rightOut, 'placeSaved'] },
    gate: ended('placeSaved'),
    pause: ended('placeSaved'),
    choice: ended('goodbye'),
  },
  {
    said: 'cancel',
    moving: { ...ended('placeSaved'), said: ['stop.comeOut', rightOut, 'placeSaved'] },
    gate: ended('placeSaved'),
    pause: ended('placeSaved'),
    choice: ended('goodbye'),
  },
  {
    said: 'help',
    moving: { ...areYouHurt, said: [rightOut, 'questions.areYouHurt.ask'] },
    gate: areYouHurt,
    pause: areYouHurt,
    choice: still('choice', ['help.choice', 'questions.offer.same.again']),
  },
  {
    said: 'help me up',
    moving: { ...areYouHurt, said: [rightOut, 'questions.areYouHurt.ask'] },
    gate: areYouHurt,
    pause: areYouHurt,
    choice: areYouHurt,
  },
  ...['ready', 'yes', "okay I'm down"].map((said) => ({
    said,
    moving: tail(['moving.carryingOn']),
    gate: { phase: 'moving', moves: true, said: ['movements.cat_cow.call.guided'] } as const,
    pause: { phase: 'moving', moves: true, said: ['cues.backTo.right', 'cues.stayHere'] } as const,
    choice: screening,
  })),
  ...['done', 'finished'].map((said) => ({
    said,
    moving: { ...ended('placeSaved'), said: ['stop.comeOut', rightOut, 'placeSaved'] },
    gate: { phase: 'moving', moves: true, said: ['movements.cat_cow.call.guided'] } as const,
    pause: ended('placeSaved'),
    choice: ended('goodbye'),
  })),
  {
    said: 'how long is the strength routine',
    moving: tail(['time.routine']),
    gate: still('gate', ['time.routine', 'questions.gate.move.again']),
    pause: still('paused', ['time.routine', 'questions.paused.again']),
    choice: { ...still('choice', ['time.routine', 'questions.offer.begin.ask']), speechIncludes: 'strength' },
  },
  {
    said: 'what exercises are in the ten minute one',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['routines.ten.contents', 'questions.gate.move.again']),
    pause: still('paused', ['routines.ten.contents', 'questions.paused.again']),
    choice: still('choice', ['routines.ten.contents', 'questions.offer.begin.ask']),
  },
  {
    said: 'what exercises are there',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['routines.all', 'questions.gate.move.again']),
    pause: still('paused', ['routines.all', 'questions.paused.again']),
    choice: still('choice', ['routines.all', 'questions.offer.same.again']),
  },
  {
    said: 'not really',
    moving: { phase: 'hurt', said: ['questions.somethingWrong.ask'], moves: false },
    gate: still('gate', ['gate.takeYourTime']),
    pause: still('paused', ['paused.takeYourTime']),
    choice: ended('goodbye'),
  },
  {
    said: 'I can get on the floor now',
    moving: tail(['okay']),
    gate: still('gate', ['okay', 'questions.gate.move.again']),
    pause: still('paused', ['okay', 'questions.paused.again']),
    choice: still('choice', ['floorAgain.now', 'questions.offer.begin.ask']),
  },
  {
    said: 'help me down',
    moving: { ...toTheFloor, said: [rightOut, 'questions.floorSteps.down.0.ask'] },
    gate: toTheFloor,
    pause: toTheFloor,
    choice: toTheFloor,
  },
  {
    said: 'no',
    moving: { phase: 'hurt', said: ['questions.somethingWrong.ask'], moves: false },
    gate: still('gate', ['gate.takeYourTime', 'questions.gate.move.again']),
    pause: still('paused', ['paused.takeYourTime', 'questions.stillThere.ask']),
    choice: ended('goodbye'),
  },
  ...['not yet', 'maybe later', 'wait'].map((said) => ({
    said,
    moving: still('paused', ['paused.left', 'movements.knee_to_chest.pausePose']),
    gate: still('gate', ['gate.takeYourTime']),
    pause: still('paused', ['paused.takeYourTime']),
    choice: said === 'wait' ? still('choice', ['paused.nothing']) : ended('goodbye'),
  })),
  ...['pause', 'hold on'].map((said) => ({
    said,
    moving: still('paused', ['paused.left', 'movements.knee_to_chest.pausePose']),
    gate: still('gate', ['gate.takeYourTime']),
    pause: still('paused', ['paused.takeYourTime']),
    choice: still('choice', ['paused.nothing']),
  })),
  ...['resume', 'carry on'].map((said) => ({
    said,
    moving: tail(['moving.carryingOn']),
    gate: { phase: 'moving', moves: true } as const,
    pause: { phase: 'moving', said: ['cues.backTo.right', 'cues.stayHere', rightOut] } as const,
    choice: screening,
  })),
  {
    said: 'next',
    moving: { bodies: others, said: [rightOut, 'movements.knee_to_chest.call.guided.left'] },
    gate: { phase: 'moving', bodies: [hold(25, 'childs_pose')] },
    pause: { bodies: others },
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'skip this one',
    moving: { bodies: rotations, said: [rightOut, 'moving.skipped', 'movements.rotation.call.guided.right'] },
    gate: { phase: 'moving', bodies: [hold(25, 'childs_pose')], said: ['moving.skipped'] },
    pause: { bodies: rotations, said: ['moving.skipped'] },
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: "I've done that one",
    moving: { bodies: rotations, said: [rightOut] },
    gate: { phase: 'moving', bodies: [hold(25, 'childs_pose')] },
    pause: { bodies: rotations },
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'go back',
    moving: { phase: 'gate', said: [rightOut, 'positions.enter.hands_and_knees'], moves: false },
    gate: still('gate'),
    pause: { phase: 'gate', moves: false },
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'say that again',
    moving: { phase: 'moving', said: ['movements.knee_to_chest.call.short.right', rightOut], moves: true },
    gate: still('gate', ['positions.enter.hands_and_knees', 'questions.gate.move.again']),
    pause: still('paused', ['questions.paused.again']),
    choice: still('choice', ['questions.offer.same*']),
  },
  {
    said: 'start over',
    moving: { bodies: both, said: [rightOut, 'movements.knee_to_chest.call.guided.right'] },
    gate: still('gate'),
    pause: { bodies: both },
    choice: screening,
  },
  {
    said: 'start the whole routine again',
    moving: { phase: 'gate', said: [rightOut, 'positions.enter.hands_and_knees'], moves: false },
    gate: still('gate'),
    pause: { phase: 'gate', moves: false },
    choice: screening,
  },
  {
    said: 'how long left',
    moving: tail(['time.hold']),
    gate: {
      ...still('gate', ['time.minutes', 'questions.gate.move.again']),
      speechIncludes: 'About 5 minutes to go.',
    },
    pause: still('paused', ['time.ofThis', 'time.minutes', 'questions.paused.again']),
    choice: still('choice', ['time.routine', 'questions.offer.same.again']),
  },
  {
    said: "what's next",
    moving: tail(['next.movement']),
    gate: { ...still('gate', ['next.movement']), speechIncludes: 'Next comes cat-cow.' },
    pause: still('paused', ['next.movement']),
    choice: still('choice', ['next.default']),
  },
  {
    said: 'which leg is it',
    moving: tail(['movements.knee_to_chest.landmark.right']),
    gate: still('gate', ['side.none']),
    pause: still('paused', ['movements.knee_to_chest.landmark.right']),
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'what should I feel',
    moving: tail(['movements.knee_to_chest.feel']),
    gate: still('gate', ['movements.cat_cow.feel']),
    pause: still('paused', ['movements.knee_to_chest.feel']),
    choice: still('choice', ['which.movement']),
  },
  ...['make it easier', 'it hurts my wrists', 'my knees are sore', 'this is hard on my knees'].map(
    (said) => ({
      said,
      moving: {
        bodies: both,
        said: [rightOut, 'movements.knee_to_chest.easierCall', 'movements.knee_to_chest.easierCall'],
      },
      gate: still('gate', ['adjust.easierNext']),
      pause: still('paused', ['adjust.easierNext']),
      choice: { ...still('choice', ['questions.offer.begin.ask']), speechIncludes: 'chair' },
    }),
  ),
  {
    said: 'make it harder',
    moving: tail(['adjust.harder']),
    gate: still('gate', ['adjust.harder']),
    pause: still('paused', ['adjust.harder']),
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'hold it longer',
    moving: {
      ...tail(['adjust.longer']),
      speechIncludes: '30 seconds at a time',
    },
    gate: still('gate', ['adjust.longer']),
    pause: still('paused', ['adjust.longer']),
    choice: still('choice', ['adjust.longer']),
  },
  {
    said: 'shorter holds',
    moving: {
      phase: 'moving',
      said: [rightOut, 'adjust.shorter', 'movements.knee_to_chest.call.guided.left'],
      // Nine seconds and the answer make more than ten: the other side gets the next longer hold.
      bodies: [hold(20, knee, 'left'), hold(20, 'rotation', 'right'), hold(20, 'rotation', 'left')],
    },
    gate: still('gate', ['adjust.shorter']),
    pause: still('paused', ['adjust.shorter']),
    choice: still('choice', ['adjust.shorter']),
  },
  {
    said: 'slower',
    moving: tail(['adjust.slower']),
    gate: still('gate', ['adjust.slower']),
    pause: still('paused', ['adjust.slower']),
    choice: still('choice', ['adjust.slower']),
  },
  {
    said: 'faster',
    moving: tail(['adjust.faster']),
    gate: still('gate', ['adjust.faster']),
    pause: still('paused', ['adjust.faster']),
    choice: still('choice', ['adjust.faster']),
  },
  {
    said: 'other side',
    moving: {
      said: [rightOut, 'movements.knee_to_chest.call.guided.left'],
      bodies: [hold(10, knee, 'left'), ...rotations],
    },
    gate: still('gate', ['adjust.noSides']),
    pause: { phase: 'paused', moves: false },
    choice: still('choice', ['paused.nothing', 'questions.offer.same.again']),
  },
  {
    said: 'swap the breathing',
    moving: tail(['breath.changed.swapped']),
    gate: still('gate', ['breath.changed.swapped']),
    pause: still('paused', ['breath.changed.swapped']),
    choice: still('choice', ['breath.changed.swapped']),
  },
  {
    said: 'I want to breathe at my own pace',
    moving: tail(['breath.ownPace']),
    gate: still('gate', ['breath.ownPace']),
    pause: still('paused', ['breath.ownPace']),
    choice: still('choice', ['breath.ownPace']),
  },
  {
    said: 'talk less',
    moving: tail(['adjust.talk.less']),
    gate: still('gate', ['adjust.talk.less']),
    pause: still('paused', ['adjust.talk.less']),
    choice: still('choice', ['adjust.talk.less']),
  },
  {
    said: 'talk more',
    moving: tail(['adjust.talk.more']),
    gate: still('gate', ['adjust.talk.more']),
    pause: still('paused', ['adjust.talk.more']),
    choice: still('choice', ['adjust.talk.more']),
  },
  {
    said: 'words instead of tones',
    moving: { ...tail(['adjust.cues.words']), tones: false, speechIncludes: 'Three, two, one.' },
    gate: still('gate', ['adjust.cues.words']),
    pause: still('paused', ['adjust.cues.words']),
    choice: still('choice', ['adjust.cues.words']),
  },
  {
    said: 'tones instead of words',
    moving: { ...tail(['adjust.cues.tones']), tones: true },
    gate: still('gate', ['adjust.cues.tones']),
    pause: still('paused', ['adjust.cues.tones']),
    choice: still('choice', ['adjust.cues.tones']),
  },
  {
    said: 'how do I do bird dog',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['movements.bird_dog.howTo', 'questions.gate.move.again']),
    pause: still('paused', ['movements.bird_dog.howTo', 'questions.paused.again']),
    choice: still('choice', ['movements.bird_dog.howTo', 'questions.offer.single.ask']),
  },
  {
    said: 'how should I sit',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['habits.chair.spoken', 'questions.gate.move.again']),
    pause: still('paused', ['habits.chair.spoken', 'questions.paused.again']),
    choice: still('choice', ['habits.chair.spoken', 'questions.offer.habit.ask']),
  },
  {
    said: 'how am I doing',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['progress*']),
    pause: still('paused', ['progress*']),
    choice: still('choice', ['progress*']),
  },
  {
    said: 'remind me',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['gate.afterwards']),
    pause: still('paused', ['gate.afterwards']),
    choice: still('choice', ['questions.offer.remindPermission.ask']),
  },
  {
    said: 'forget me',
    moving: tail(['moving.afterThis']),
    gate: still('gate', ['gate.afterwards']),
    pause: still('paused', ['gate.afterwards']),
    choice: still('choice', ['questions.offer.forget.ask']),
  },
  {
    said: 'thank you',
    moving: tail(['moving.carryingOn']),
    gate: { ...still('gate', ['questions.gate.move.again']), notSaid: ['sorry'] },
    pause: { ...still('paused', ['questions.paused.again']), notSaid: ['sorry'] },
    choice: ended('goodbye'),
  },
  {
    said: 'should I use heat or ice',
    moving: tail(['habits.unknown']),
    gate: still('gate', ['habits.unknown', 'questions.gate.move.again']),
    pause: still('paused', ['habits.unknown', 'questions.paused.again']),
    choice: still('choice', ['habits.unknown', 'questions.offer.same.again']),
  },
  {
    said: 'blah blah purple elephant',
    moving: { phase: 'hurt', said: ['sorry', 'questions.somethingWrong.ask'], moves: false, tier: 'none' },
    gate: still('gate', ['sorry', 'questions.gate.move.again']),
    pause: still('paused', ['sorry', 'questions.paused.again']),
    choice: still('choice', ['sorry', 'questions.offer.same.again']),
  },
];

const places: readonly [keyof Row, (said: string) => readonly Step[]][] = [
  ['moving', (said) => [resume(onTheBack), during(knee, 'right', 9, said)]],
  ['gate', (said) => [resume(atTheGate), say(said)]],
  ['pause', (said) => [resume(paused), say(said)]],
  ['choice', (said) => [resume(offered), say(said)]],
];

describe.each(rows)('"$said"', (row) => {
  for (const [place, steps] of places)
    story(`in "${place}"`, [...steps(row.said), expect(row[place] as Expected)]);
});
