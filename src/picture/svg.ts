import type { ExerciseId, Side } from '../routine/step.ts';
import { drawing, type Phase } from './drawing.ts';
import { palette } from './palette.ts';
import type { Shape } from './shape.ts';
import { canvas } from './space.ts';

/**
 * The drawing of an exercise as a complete SVG element, decorative to a screen reader (the words beside it
 * say what it shows). Ratio 4 to 3; it scales to the width it is given.
 */
export function poseSvg(exercise: ExerciseId, side?: Side, phase?: Phase): string {
  const { width, height } = canvas;
  const paths = drawing(exercise, side, phase).map(element).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" aria-hidden="true">${paths}</svg>`;
}

function element({ path, fill, line, opacity }: Shape): string {
  const stroke = line
    ? ` stroke="${palette[line.colour]}" stroke-width="${line.width}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  const veil = opacity === undefined ? '' : ` opacity="${opacity}"`;
  return `<path d="${path}" fill="${fill ? palette[fill] : 'none'}"${stroke}${veil}/>`;
}
