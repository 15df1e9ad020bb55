import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales, modelPath } from '../../src/language/interactionModel.ts';
import { buildModel } from '../../src/language/model/model.ts';
import { readVocabulary } from '../../src/language/model/vocabulary.ts';
import { checkSkillPackage } from '../../src/language/package/skillPackage.ts';

it.each(locales)('the committed %s model is what its words make', async (locale) => {
  const built = buildModel(locale, await readVocabulary(locale));
  // Compared as text, so that the file is also written the same way each time.
  const isCurrent = readFileSync(modelPath(locale), 'utf8') === `${JSON.stringify(built, null, 2)}\n`;
  expect(isCurrent, `${modelPath(locale)} is out of date, run: npm run models`).toBe(true);
});

it('the skill package breaks no rule that can be checked offline', () => {
  expect(checkSkillPackage().filter(({ problems }) => problems.length > 0)).toEqual([]);
});
