import type { Breath, Scene } from '../player/scene.ts';
import { element, write } from './elements.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');
const sizes = { least: 0.55, most: 1 };
const words: Readonly<Record<Breath['way'], string>> = {
  in: 'Breathe in',
  out: 'Breathe out',
  up: 'Up',
  down: 'Down',
};

/** The ring of remaining seconds, and inside it a shape that grows and shrinks with the breath. */
export function ringView() {
  const ring = element('ring', SVGCircleElement);
  const shape = element('breath-shape', SVGCircleElement);
  const seconds = element('seconds', HTMLElement);
  const breath = element('breath', HTMLElement);

  return (scene: Scene): void => {
    const left = scene.timed ? scene.timed.leftMs / scene.timed.lengthMs : 0;
    ring.style.strokeDashoffset = String(1 - left);
    ring.style.visibility = left > 0 ? 'visible' : 'hidden';
    shape.style.visibility = scene.timed && !scene.breath ? 'hidden' : 'visible';
    shape.style.transform = `scale(${still.matches ? sizes.least : breathSize(scene.breath)})`;
    write(seconds, scene.timed ? String(Math.ceil(scene.timed.leftMs / 1000)) : '');
    write(breath, captionOf(scene));
  };
}

/** How far the shape has opened: a breath begins and ends gently. */
function breathSize(breath: Breath | undefined): number {
  if (!breath) return sizes.least;
  const eased = (1 - Math.cos(Math.PI * breath.progress)) / 2;
  const open = breath.way === 'in' || breath.way === 'up' ? eased : 1 - eased;
  return sizes.least + open * (sizes.most - sizes.least);
}

function captionOf({ doing, breath }: Scene): string {
  if (breath) return words[breath.way];
  if (doing === 'settling') return 'Get ready';
  return doing === 'listening' ? 'Listening' : '';
}
