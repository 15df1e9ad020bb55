import { element } from './elements.ts';

/** Whoever takes what is typed. */
export interface Hearer {
  holdBreath(): void;
  letGo(): void;
  say(words: string): void;
}

/** Typing counts as speaking: the first letter interrupts, an emptied line lets the coach go on. */
export function typingView(hearer: Hearer): void {
  const form = element('say', HTMLFormElement);
  const words = element('words', HTMLInputElement);
  words.addEventListener('input', () => {
    if (words.value.trim()) hearer.holdBreath();
    else hearer.letGo();
  });
  words.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    words.value = '';
    hearer.letGo();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = words.value.trim();
    words.value = '';
    if (said) hearer.say(said);
    else hearer.letGo();
  });
}
