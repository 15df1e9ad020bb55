import type { Choice, Choices } from '../choices.ts';
import { element, write } from './elements.ts';

/** The large buttons. `say` is told what somebody pressed, in words; `hush` ends words nobody answers. */
export function controlsView(say: (words: string) => void, hush: () => void) {
  const controls = element('controls', HTMLFieldSetElement);
  const button = (id: string) => element(id, HTMLButtonElement);
  const [start, affirm, deny, pause] = [button('start'), button('affirm'), button('deny'), button('pause')];
  const session = ['repeat', 'hurts'].map(button);
  const [next, stop] = [button('skip'), button('stop')];
  let stops: Choices['stop'];
  const words = new Map<HTMLButtonElement, string>([
    [start, 'open easy back coach'],
    [next, 'next'],
    [button('repeat'), 'repeat'],
    [button('hurts'), 'something hurts'],
  ]);
  for (const pressed of [start, affirm, deny, pause, next, ...session]) {
    pressed.addEventListener('click', () => say(words.get(pressed) ?? ''));
  }

  stop.addEventListener('click', () => {
    if (stops === 'session') say('stop');
    else hush();
  });

  function offer(target: HTMLButtonElement, choice: Choice | undefined): void {
    show(target, choice !== undefined);
    if (!choice) return;
    write(target, choice.label);
    words.set(target, choice.words);
    target.classList.toggle('strong', choice.invites ?? false);
  }

  /** A button that goes must not take the keyboard's place on the page with it. */
  function show(target: HTMLButtonElement, visible: boolean): void {
    if (target.hidden === !visible) return;
    const focused = document.activeElement === target;
    target.hidden = !visible;
    if (focused) controls.focus();
  }

  function enable(target: HTMLButtonElement, possible: boolean): void {
    if (target.disabled === !possible) return;
    const focused = document.activeElement === target;
    target.disabled = !possible;
    if (focused && !possible) controls.focus();
  }

  return (choices: Choices): void => {
    show(start, choices.start);
    offer(affirm, choices.answers?.affirm);
    offer(deny, choices.answers?.deny);
    enable(pause, choices.pause !== undefined);
    if (choices.pause) words.set(pause, choices.pause.words);
    enable(next, choices.next);
    stops = choices.stop;
    enable(stop, stops !== undefined);
    for (const one of session) enable(one, choices.talking);
  };
}
