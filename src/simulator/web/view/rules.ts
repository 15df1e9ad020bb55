import { ruleGroups } from '../practice.ts';
import { element, made } from './elements.ts';

/** The safety rules to practise, each with a button that says its sentence. */
export function rulesView(practise: (words: string) => void): void {
  const list = element('rules', HTMLElement);
  for (const { title, rules } of ruleGroups) {
    const items = made('ul', '', 'rules');
    for (const rule of rules) {
      const item = made('li');
      const text = made('p');
      text.append(made('span', rule.title), made('q', rule.words));
      const play = made('button', 'Play', 'plain');
      play.type = 'button';
      play.setAttribute('aria-label', `Play: ${rule.words}`);
      play.addEventListener('click', () => practise(rule.words));
      item.append(text, play);
      items.append(item);
    }
    list.append(made('h3', title), items);
  }
}
