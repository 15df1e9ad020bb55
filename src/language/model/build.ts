import { mkdirSync, writeFileSync } from 'node:fs';
import { locales, modelPath } from '../interactionModel.ts';
import { buildModel } from './model.ts';
import { readVocabulary } from './vocabulary.ts';

/** `npm run models`: writes the interaction model of every locale from what `locales/` says. */
mkdirSync('skill-package/interactionModels/custom', { recursive: true });
for (const locale of locales) {
  const model = buildModel(locale, await readVocabulary(locale));
  writeFileSync(modelPath(locale), `${JSON.stringify(model, null, 2)}\n`);
  const { intents, types } = model.interactionModel.languageModel;
  const samples = intents.reduce((sum, intent) => sum + intent.samples.length, 0);
  console.log(`${locale}: ${intents.length} intents, ${samples} samples, ${types.length} slot types`);
}
