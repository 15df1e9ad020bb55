/**
 * One file of test sentences mirrors each file of phrasings, so that an intent nobody has thought through
 * is a missing file. What these cannot tell: whether Alexa's own ear, trained on the same model, agrees.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filledIn, hear, readRows } from './model.ts';

const named = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const phrasingFiles = named('../../locales/en/commands', '.ts').filter((name) => name !== 'carriers');

it('every phrasing file has its test sentences, and no other', () => {
  expect(named('en', '.tsv').sort()).toEqual([...phrasingFiles].sort());
});

describe.each(phrasingFiles)('%s', async (file) => {
  const { default: phrasing } = await import(`../../locales/en/commands/${file}.ts`);

  it.each(readRows(`en/${file}.tsv`))('hears "%s"', (utterance, slots = '') => {
    const heard = hear(utterance);
    expect([heard.intent, ...filledIn(heard)]).toEqual([
      phrasing.intent,
      ...slots.split(',').filter(Boolean).sort(),
    ]);
  });
});
