import { describe, expect, it } from 'vitest';
import { habitIds, movementIds, routineIds } from '../../src/routine/catalogue.ts';
import { doseNumbers } from '../../src/routine/doses.ts';
import { habits } from '../../src/routine/habits.ts';
import { movements } from '../../src/routine/movements.ts';
import { routines } from '../../src/routine/routines.ts';
import { type ExerciseId, extraExerciseIds, type Side } from '../../src/routine/step.ts';
import { stringsOf, wordsOf } from '../speech/spoken-strings.ts';

const spoken = new Map(stringsOf('en').map(({ key, text }) => [key, text]));
const exercises: readonly ExerciseId[] = [...movementIds, ...extraExerciseIds];
const levels = ['guided', 'short', 'timer'] as const;

/** The facts told of an exercise in one piece. */
const facts = [
  'name',
  'inSentence',
  'purpose',
  'setup',
  'breath',
  'dose',
  'mistake',
  'easier',
  'harder',
  'feel',
  'why',
  'easierCall',
  'pausePose',
];

describe.each(exercises)('%s', (id) => {
  const { sides, doses, holdLines, practiceMs } = movements[id];
  const key = (rest: string) => `movements.${id}.${rest}`;
  const told = (rest: string) => spoken.get(key(rest)) ?? '';
  const sided = (rest: string) => (sides.length > 0 ? sides.map((side) => `${rest}.${side}`) : [rest]);
  const listed = (rest: string) => [...spoken.keys()].filter((k) => k.startsWith(`${key(rest)}.`));

  it('tells every fact, and lists its steps and cautions', () => {
    expect(facts.filter((fact) => told(fact) === '')).toEqual([]);
    expect(listed('steps').length).toBeGreaterThan(1);
    expect(listed('cautions').length).toBeGreaterThan(0);
  });

  it('is called at each level and each side, in fewer words the less is said', () => {
    for (const suffix of sided('')) {
      const [guided = 0, short = 0, timer = 0] = levels.map(
        (level) => wordsOf(told(`call.${level}${suffix}`)).length,
      );
      expect(guided).toBeGreaterThanOrEqual(short);
      expect(short).toBeGreaterThanOrEqual(timer);
      expect(timer).toBeGreaterThan(0);
    }
  });

  it('comes back to neutral in at most eight words, on every side', () => {
    const lengths = sided('neutral').map((rest) => wordsOf(told(rest)).length);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });

  it('has in-hold lines short enough to lie over a hold', () => {
    const words = ['hold.first', 'hold.second'].map((rest) => wordsOf(told(rest)).length);
    expect(words.every((count) => (holdLines ? count > 0 : count === 0))).toBe(true);
    expect(words[0]).toBeLessThanOrEqual(8);
    expect(words[1]).toBeLessThanOrEqual(4);
  });

  it('has a practice exactly where one is given', () => {
    expect(['practice.first', 'practice.second'].every((rest) => told(rest) !== '')).toBe(practiceMs > 0);
  });

  it('explains itself in three or four short pieces, and repeats each one shorter', () => {
    const long = listed('howTo').map((k) => wordsOf(spoken.get(k) ?? '').length);
    const short = listed('howToShort').map((k) => wordsOf(spoken.get(k) ?? '').length);
    expect([3, 4]).toContain(long.length);
    expect(Math.max(...long)).toBeLessThanOrEqual(20);
    expect(short.length).toBe(long.length);
    expect(short.every((words, i) => words < (long[i] ?? 0))).toBe(true);
  });

  it('takes its numbers from the dose', () => {
    const known = [...Object.keys(doseNumbers(doses.standard)), 'breath1', 'breath2'];
    const lines = [...spoken].filter(([k]) => k.startsWith(key(''))).map(([, text]) => text);
    const used = lines.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
    expect(lines.length).toBeGreaterThan(20);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(lines.filter((text) => /\d(?!\w*\}\})/.test(text))).toEqual([]);
  });
});

describe('sides', () => {
  const sidedIds = exercises.filter((id) => movements[id].sides.length > 0);

  it.each(sidedIds)('%s names the side in every call and landmark', (id) => {
    for (const side of movements[id].sides) {
      const lines = [...levels.map((level) => `call.${level}`), 'landmark'].map((rest) =>
        sayOf(id, rest, side),
      );
      expect(lines.filter((line) => firstSide(line) !== side)).toEqual([]);
    }
  });

  it('names both limbs of each bird-dog pair, at every level', () => {
    expect(spoken.get('movements.bird_dog.cue.right')).toBe('Right arm, left leg.');
    expect(spoken.get('movements.bird_dog.cue.left')).toBe('Left arm, right leg.');
  });
});

describe('Cat-Cow breathing', () => {
  it.each(['cat_cow', 'seated_cat_cow'])('%s has no fixed breath word: the person may swap it', (id) => {
    const lines = [...spoken].filter(([key]) => key.startsWith(`movements.${id}.`));
    const fixed = /\b(in|out)-?breath|breath(e|es|ing)? (in|out)\b/i;
    expect(lines.filter(([, text]) => fixed.test(text))).toEqual([]);
  });

  it('takes one breath word for the belly going down and another for the back coming up', () => {
    expect(spoken.get('movements.cat_cow.practice.first')).toBe('{{breath1}}, and let your belly sink.');
    expect(spoken.get('movements.cat_cow.practice.second')).toBe('{{breath2}}, and round your back up.');
    expect([spoken.get('breath.out'), spoken.get('breath.in')]).toEqual(['Breathe out', 'Breathe in']);
  });

  it('calls neither way wrong', () => {
    expect(spoken.get('breath.eitherWay')).toMatch(/either is fine/i);
  });
});

describe('counting aloud', () => {
  it.each(['glute_bridge', 'sit_to_stand'] as const)(
    '%s has a word for every repetition of its largest dose',
    (id) => {
      const counts = Object.values(movements[id].doses).map((work) =>
        work.form === 'lifts' ? work.count : 0,
      );
      const numbers = Array.from(
        { length: Math.max(...counts) },
        (_, i) => `movements.${id}.cue.count.${i + 1}`,
      );
      expect(numbers.filter((key) => !spoken.has(key))).toEqual([]);
    },
  );

  it('says "Last one." or "Last pair." for everything that repeats', () => {
    const repeating = exercises.filter((id) => ['lifts', 'flow', 'pairs'].includes(movements[id].form));
    expect(repeating.map((id) => spoken.get(`movements.${id}.cue.last`) ?? '')).toEqual(
      repeating.map((id) => (movements[id].form === 'pairs' ? 'Last pair.' : 'Last one.')),
    );
  });
});

describe('everyday advice', () => {
  it.each(habitIds)('%s is answered in at most 30 words and on a card', (id) => {
    const count = wordsOf(spoken.get(`habits.${id}.spoken`) ?? '').length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(30);
    expect(spoken.has(`habits.${id}.card`)).toBe(true);
  });

  it('asks its follow-up question exactly where a yes leads somewhere', () => {
    const asks = habitIds.filter((id) => spoken.has(`habits.${id}.offer`));
    expect(asks).toEqual(habitIds.filter((id) => habits[id].offer));
  });

  it('says so when the article is silent, and never improvises', () => {
    const gap = spoken.get('habits.unknown');
    expect(gap).toBe("The guide I follow doesn't cover that.");
    const silent = habitIds.filter((id) => habits[id].source === 'added');
    expect(
      silent.filter((id) => !/^The guide I follow/.test(spoken.get(`habits.${id}.spoken`) ?? '')),
    ).toEqual([]);
  });
});

describe('routines', () => {
  it.each(routineIds)('%s is told by every movement it is made of, in order, and by no other', (id) => {
    const contents = spoken.get(`routines.${id}.contents`)?.toLowerCase() ?? '';
    const names = (of: readonly ExerciseId[]) =>
      of.map((it) => (spoken.get(`movements.${it}.inSentence`) ?? '').replace(/^the /, ''));
    const made = names([...new Set(routines[id].entries.map(({ movement }) => movement))]);
    const told = made.map((name) => contents.indexOf(name));
    expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const others = names(exercises).filter((name) => !made.some((it) => it.includes(name)));
    expect(others.filter((name) => contents.includes(name))).toEqual([]);
  });

  it.each(routineIds)('%s has a name, a promise that continues "Then let’s do", and a length', (id) => {
    const lines = ['name', 'inSentence', 'promise', 'length'].map((part) =>
      spoken.get(`routines.${id}.${part}`),
    );
    expect(lines.filter((line) => line === undefined)).toEqual([]);
    expect(spoken.get(`routines.${id}.promise`)).toMatch(/^[a-z]/);
  });
});

function sayOf(id: ExerciseId, rest: string, side: Side): string {
  return spoken.get(`movements.${id}.${rest}.${side}`) ?? '';
}

/** The side a line speaks of is the first one it names. */
function firstSide(line: string): string | undefined {
  return line.match(/\b(right|left|both(?= knees\b(?! drop)))/i)?.[0].toLowerCase();
}
