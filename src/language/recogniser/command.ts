import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type InteractionModel, locales, modelPath } from '../interactionModel.ts';
import { recognise } from './recognise.ts';
import type { SlotValue } from './slots.ts';

/**
 * `npm run --silent understand -- --locale en-US`: one utterance a line on standard input, one JSON object
 * a line out. Bad options end with status 2.
 */
const locale = chosenLocale();
const model = JSON.parse(readFileSync(modelPath(locale), 'utf8')) as InteractionModel;
for await (const line of createInterface({ input: process.stdin })) {
  const utterance = line.trim();
  if (utterance) console.log(JSON.stringify({ utterance, ...understand(utterance) }));
}

function chosenLocale(): string {
  try {
    const { locale } = parseArgs({ options: { locale: { type: 'string', default: 'en-US' } } }).values;
    if ((locales as readonly string[]).includes(locale)) return locale;
    throw new Error(`No interaction model for "${locale}"; there are ${locales.join(', ')}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  }
}

function understand(utterance: string) {
  const { intent, slots } = recognise(model, locale, utterance);
  const filled = Object.values(slots).filter((slot) => slot.slotValue);
  return {
    intent,
    slots: Object.fromEntries(filled.map((slot) => [slot.name, { id: idOf(slot.slotValue), ...slot }])),
  };
}

/** The id of the first value that matched, or else what was said, such as a number. */
function idOf(slotValue: SlotValue | undefined): string | undefined {
  if (slotValue?.type === 'List') return idOf(slotValue.values[0]);
  const [resolution] = slotValue?.resolutions?.resolutionsPerAuthority ?? [];
  return resolution?.values?.[0]?.value.id ?? slotValue?.value;
}
