import { describe, expect, it } from 'vitest';
import { movementIds } from '../../src/routine/catalogue.ts';
import { habits } from '../../src/routine/habits.ts';
import { movements } from '../../src/routine/movements.ts';
import { flags } from '../../src/safety/findings.ts';
import { allStrings, stringsOf } from '../speech/spoken-strings.ts';
import { claims, type Fact, habitFacts, movementFacts, warningSigns } from './facts.ts';
import { provenance, toldFacts } from './provenance.ts';
import { articleFingerprints, fingerprint, sixWordRuns } from './runs.ts';

const words = new Map(stringsOf('en').map(({ key, text }) => [key, text]));

/** Facts as rows: the fact, then full keys. */
const rows = [
  ...Object.entries(movementFacts).flatMap(([id, facts]) => under(`movements.${id}.`, facts)),
  ...Object.entries(habitFacts).flatMap(([id, facts]) => under(`habits.${id}.`, facts)),
  ...under('', claims),
];

describe('every fact of the article is told', () => {
  it.each(rows)('%s', (_, told) => {
    const untold = told.filter(([key, says]) => !says.test(words.get(key) ?? ''));
    expect(untold.map(([key]) => [key, words.get(key)])).toEqual([]);
  });
});

describe('every movement of the article', () => {
  const facts = ['setup', 'steps.0', 'breath', 'dose', 'cautions.0', 'easier', 'mistake', 'why'];

  it.each(movementIds)('%s answers each question about it', (id) => {
    const neutral =
      movements[id].sides.length > 0 ? movements[id].sides.map((s) => `neutral.${s}`) : ['neutral'];
    expect([...facts, ...neutral].filter((fact) => !words.has(`movements.${id}.${fact}`))).toEqual([]);
  });

  it.each(movementIds)(
    '%s marks each fact as the article’s or ours, as the list of its facts has it',
    (id) => {
      const listed = rows.flatMap(([, told]) => told.map(([key]) => key));
      const isListed = (fact: string) =>
        listed.some((key) => `${key}.`.startsWith(`movements.${id}.${fact}.`));
      const claimed = toldFacts.filter((fact) => ['article', 'both'].includes(provenance[id][fact]));
      const unclaimed = toldFacts.filter((fact) => provenance[id][fact] === 'added');
      expect(claimed.filter((fact) => !isListed(fact))).toEqual([]);
      expect(unclaimed.filter(isListed)).toEqual([]);
    },
  );

  it('is held for the article’s 20 to 30 s at every effort', () => {
    const holds = Object.values(movements).flatMap(({ doses }) => Object.values(doses));
    const seconds = holds.flatMap((work) => (work.form === 'hold' ? [work.lengthMs / 1000] : []));
    expect([Math.min(...seconds), Math.max(...seconds)]).toEqual([20, 30]);
  });
});

it('every habit of the article has its facts listed here', () => {
  const fromArticle = Object.entries(habits).filter(([, { source }]) => source === 'article');
  expect(Object.keys(habitFacts).sort()).toEqual(fromArticle.map(([id]) => id).sort());
});

it.each(warningSigns)('the warning sign "%s" has the flag %s', (_, flag) => {
  expect(flags).toContain(flag);
});

it('no six words in a row are the article’s own', () => {
  const article = articleFingerprints();
  const copied = allStrings().flatMap(({ key, text }) =>
    sixWordRuns(text)
      .filter((run) => article.has(fingerprint(run)))
      .map((run) => `${key}: ${run}`),
  );
  expect(article.size).toBeGreaterThan(800);
  expect(copied).toEqual([]);
});

function under(
  prefix: string,
  facts: readonly Fact[],
): [fact: string, told: [key: string, says: RegExp][]][] {
  return facts.map(([fact, ...told]) => [
    `${prefix}${fact}`,
    told.map(([key, says]) => [`${prefix}${key}`, says]),
  ]);
}
