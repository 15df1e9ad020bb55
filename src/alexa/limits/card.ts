import { record, text } from './read.ts';
import { above, type Breach, breach } from './table.ts';

/** What is wrong with a card, if there is one. */
export function cardBreaches(card: unknown): Breach[] {
  if (card === undefined) return [];
  const { type, title, content, image } = record(card);
  if (type === 'AskForPermissionsConsent') return [];
  return [
    ...(type === 'Simple' ? [] : [breach('card', 'another type')]),
    ...(image === undefined ? [] : [breach('card', 'an image')]),
    ...above('card-characters', text(title).length + text(content).length),
  ];
}
