import { describe, expect, it } from 'vitest';
import { spoken } from '../../locales/spoken.ts';
import { movementIds } from '../../src/routine/catalogue.ts';
import { movements } from '../../src/routine/movements.ts';
import { extraExerciseIds } from '../../src/routine/step.ts';
import { restFor } from '../../src/safety/advice.ts';
import { type Flag, flags, followUps } from '../../src/safety/findings.ts';
import { speakerFor } from '../../src/speech/speaker.ts';
import { sentencesOf, stringsOf, wordsOf } from './spoken-strings.ts';

const regions = Object.keys(spoken).filter((locale) => locale.includes('-'));
const languages = Object.keys(spoken).filter((locale) => !locale.includes('-'));
/** A region we know no numbers for is served in English all the same. */
const locales = [...languages, ...regions, 'en-ZA'];

interface Told {
  readonly locale: string;
  readonly who: 'self' | 'other';
  readonly flag: Flag;
}

/** Every sign, said of oneself or of somebody else, everywhere. */
const everyone: readonly Told[] = locales.flatMap((locale) =>
  (['self', 'other'] as const).flatMap((who) => flags.map((flag) => ({ locale, who, flag }))),
);

/** The advice of a tier up to its end, or up to its first question. */
const advice = {
  emergency: ({ who, flag }: Told) => [
    `emergency.${who}.action`,
    `emergency.${who}.serious`,
    `reason.${flag}`,
    `emergency.${who}.limit`,
    `emergency.${who}.again`,
    `tell.${who}.${flag}`,
    'emergency.end',
  ],
  urgent: ({ who, flag }: Told) => [
    `urgent.${who}.action`,
    `sign.${flag}`,
    `reason.${flag}`,
    `urgent.${who}.worse`,
  ],
  consult: ({ who, flag }: Told) => [
    `consult.${who}.stop`,
    `said.${who}.${flag}`,
    `consult.${who}.action`,
    `reason.${flag}`,
    'twoChecks',
  ],
} as const;
type Tier = keyof typeof advice;

const mostWords: readonly [Tier, number][] = [
  ['emergency', 80],
  ['urgent', 60],
  ['consult', 60],
];

describe.each(mostWords)('%s advice', (tier, most) => {
  it(`takes at most ${most} words for every sign, the way out of a pose included`, () => {
    expect(everyone.filter((told) => lengthOf(`${wayOut(told)} ${adviceOf(tier, told)}`) > most)).toEqual([]);
  });

  it('says one thing a sentence, in at most twelve words, and asks nothing', () => {
    const sentences = everyone.flatMap((told) => sentencesOf(adviceOf(tier, told)));
    expect(sentences.filter((sentence) => lengthOf(sentence) > 12 || sentence.includes('?'))).toEqual([]);
  });

  it('speaks of somebody else as "they"', () => {
    const others = everyone.filter(({ who }) => who === 'other').map((told) => adviceOf(tier, told));
    const unaddressed = others.map((words) => words.replace(/you said|your local emergency number/gi, ''));
    expect(unaddressed.filter((words) => /\byou(r|rs)?\b/i.test(words))).toEqual([]);
  });
});

describe('an emergency', () => {
  it('stops, and names the call within the first twenty words', () => {
    const late = everyone.filter((told) => {
      const action = say(told.locale, `safety.emergency.${told.who}.action`);
      const [firstWords = ''] = `${wayOut(told)} ${action}`.split(/(?<=local emergency number)/);
      return !/^Stop now\. Call /.test(action) || lengthOf(firstWords) > 20 || lengthOf(action) > 20;
    });
    expect(late).toEqual([]);
  });

  it('gives the action again word for word', () => {
    const changed = everyone.filter(({ locale, who }) => {
      const [, action = ''] = sentencesOf(say(locale, `safety.emergency.${who}.action`));
      const again = say(locale, `safety.emergency.${who}.again`);
      return action === '' || !again.toLowerCase().endsWith(action.toLowerCase());
    });
    expect(changed).toEqual([]);
  });

  it('says that the coach cannot call', () => {
    for (const { locale, who } of everyone)
      expect(say(locale, `safety.emergency.${who}.limit`)).toMatch(/^I can't make the call\./);
  });
});

describe('a crisis', () => {
  const crisis = ['glad', 'danger', 'action', 'stay', 'end'];

  it.each(locales)('is answered calmly, with people to call, in at most 60 words: %s', (locale) => {
    const words = crisis.map((key) => say(locale, `safety.crisis.${key}`)).join(' ');
    expect(lengthOf(words) + longestNeutral(locale)).toBeLessThanOrEqual(60);
    expect(words).toContain(say(locale, 'numbers.crisis.spoken'));
    expect(words).toMatch(/local emergency number.*Stay with someone\./);
    expect(words).not.toMatch(/exercise|stretch|routine|session|\?/i);
    expect(sentencesOf(words).filter((sentence) => lengthOf(sentence) > 12)).toEqual([]);
  });
});

describe('a reason', () => {
  it.each(flags)('is possible, never certain: %s', (flag) => {
    for (const locale of locales) {
      const reason = say(locale, `safety.reason.${flag}`);
      expect(reason).toMatch(/\bcan\b/);
      expect(reason).not.toMatch(/\byou(r|rs)?\b/i);
    }
  });
});

describe('a question of safety that nobody answers', () => {
  it.each(followUps)('%s leaves behind when it would become an emergency', (asked) => {
    for (const locale of locales)
      expect(say(locale, `questions.followUp.${asked}.reprompt`)).toMatch(/emergency care/);
  });

  it.each(['screening.full', 'screening.short', 'checking.F2', 'checking.legs'])(
    '%s says that nothing starts without an answer',
    (asked) => {
      for (const locale of locales)
        expect(say(locale, `questions.${asked}.reprompt`)).toMatch(/^I can't start without that answer\./);
    },
  );
});

describe('words of safety', () => {
  const words = [...languages, ...regions]
    .flatMap(stringsOf)
    .filter(({ key }) => /^(safety|session\.(care|screening|reentry|fault))\b/.test(key));

  it.each([
    ['diagnoses', /\byou have\b|\bit('s| is) (a|an|your)\b/i],
    ['names a condition', /cauda|equina|sciatica|hernia|slipped|stenosis|aneurysm|fracture|stroke/i],
    [
      'reassures',
      /\bfine\b|\bdon't worry|\bnothing serious|\bno problem\b|\bgood\b|\bgreat\b|\bwell done\b/i,
    ],
    ['apologises', /\bsorry\b|\bapolog/i],
    ['offers to call or to watch', /\bI('ll| will| can) (call|phone|dial)|\bdetect|\bmonitor/i],
    ['talks of what sells', /\bstreak|\brate\b|\bsubscri|\bremind|\bnext time\b|\bsee you\b/i],
    ['exclaims', /!/],
  ])('never %s', (_, forbidden) => {
    expect(words.length).toBeGreaterThan(150);
    expect(words.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  it.each(languages)('are all there: %s', (language) => {
    const own = stringsOf(language).map(({ key }) => key);
    const needed = stringsOf('en').map(({ key }) => key);
    expect(
      needed.filter((key) => /^(safety|questions|numbers|cards)\./.test(key) && !own.includes(key)),
    ).toEqual([]);
  });
});

function adviceOf(tier: Tier, told: Told): string {
  return advice[tier](told)
    .map((key) => say(told.locale, `safety.${key}`))
    .join(' ');
}

function say(locale: string, key: string): string {
  return speakerFor(locale).say({ key });
}

function lengthOf(text: string): number {
  return wordsOf(text).length;
}

/** What comes before the advice: stay still, sit down, or the longest of all ways out of a pose. */
function wayOut({ locale, flag }: Told): string {
  const rest = restFor(flag);
  return rest ? say(locale, `safety.rest.${rest}`) : 'word '.repeat(longestNeutral(locale));
}

function longestNeutral(locale: string): number {
  return Math.max(...neutralKeys.map((key) => lengthOf(say(locale, key))));
}

const neutralKeys = [...movementIds, ...extraExerciseIds].flatMap((id) =>
  movements[id].sides.length > 0
    ? movements[id].sides.map((side) => `movements.${id}.neutral.${side}`)
    : [`movements.${id}.neutral`],
);
