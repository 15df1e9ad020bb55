import type { ExerciseId, Side } from '../routine/step.ts';
import { drawing, type Phase } from './drawing.ts';
import { palette } from './palette.ts';
import type { Shape } from './shape.ts';
import { canvas } from './space.ts';

/** Alexa's own vector format (AVG), as the JSON that an APL document carries among its `graphics`. */
export interface Avg {
  readonly type: 'AVG';
  readonly version: '1.2';
  readonly width: number;
  readonly height: number;
  readonly items: readonly AvgPath[];
}

interface AvgPath {
  readonly type: 'path';
  readonly pathData: string;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeLineCap?: 'round';
  readonly strokeLineJoin?: 'round';
}

/** The drawing of an exercise for a screen with Alexa: the same paths as the SVG, about 6 kB. */
export function poseAvg(exercise: ExerciseId, side?: Side, phase?: Phase): Avg {
  return {
    type: 'AVG',
    version: '1.2',
    ...canvas,
    items: drawing(exercise, side, phase).map(item),
  };
}

function item({ path, fill, line, opacity }: Shape): AvgPath {
  return {
    type: 'path',
    pathData: path,
    ...(fill ? { fill: palette[fill] } : {}),
    ...(opacity === undefined ? {} : { fillOpacity: opacity }),
    ...(line
      ? {
          stroke: palette[line.colour],
          strokeWidth: line.width,
          strokeLineCap: 'round' as const,
          strokeLineJoin: 'round' as const,
        }
      : {}),
  };
}
