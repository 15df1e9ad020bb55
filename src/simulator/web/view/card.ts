import type { Card } from '../../device/response.ts';
import { element, write } from './elements.ts';

/** The card that Alexa would put into its app; advice is opened. */
export function cardView() {
  const card = element('card', HTMLDetailsElement);
  const title = element('card-title', HTMLElement);
  const text = element('card-text', HTMLElement);

  return (shown: Card | null, open: boolean): void => {
    card.open = open;
    card.hidden = shown === null;
    write(title, shown?.title ?? '');
    write(text, shown?.text ?? '');
  };
}
