import type { Shape } from './figure.ts';
import { limb, polygon } from './outline.ts';
import type { Colour } from './palette.ts';
import { canvas, plus, project, type Vec, type View } from './space.ts';

/** What stands in the room besides the body. */
export type Furniture = 'mat' | 'chair' | 'desk';

const behindAll = -1000;

/** The wall, the floor and the line between them, which a raised view pushes up. */
export function backdrop(view: View): Shape[] {
  const horizon = Math.max(30, project([0, 0, -55], view).y);
  const { width, height } = canvas;
  const area = (top: number, bottom: number) =>
    polygon([
      { x: 0, y: top },
      { x: width, y: top },
      { x: width, y: bottom },
      { x: 0, y: bottom },
    ]);
  return [
    { path: area(0, height), near: behindAll, fill: 'wall' },
    { path: area(horizon, height), near: behindAll + 1, fill: 'floor' },
    { path: area(horizon - 1, horizon + 1), near: behindAll + 2, fill: 'skirting' },
  ];
}

export function furnish(furniture: Furniture, view: View): Shape[] {
  switch (furniture) {
    case 'mat':
      return mat(view);
    case 'chair':
      return chair(view);
    case 'desk':
      return desk(view);
  }
}

function mat(view: View): Shape[] {
  const corners = (y: number): Vec[] => [
    [-98, y, -34],
    [98, y, -34],
    [98, y, 34],
    [-98, y, 34],
  ];
  const sheet = (y: number, colour: Colour, near: number): Shape => ({
    path: polygon(corners(y).map((corner) => project(plus(corner, [view.centre[0], 0, 0]), view))),
    near,
    fill: colour,
    line: { colour, width: 8 },
  });
  return [sheet(-3, 'matEdge', behindAll + 3), sheet(-1, 'mat', behindAll + 4)];
}

/** A plain chair without arms, its seat 45 cm above the floor, facing +x. */
function chair(view: View): Shape[] {
  return [
    bar([-17, 0, -19], [-17, 43, -19], 2, 'woodFar', view),
    bar([19, 0, -19], [19, 43, -19], 2, 'woodFar', view),
    slab([-21, 43, -21], [22, 43, 21], 'wood', view),
    bar([-21, 43, -19], [-25, 92, -19], 2, 'woodFar', view),
    bar([-23.5, 72, -19], [-23.5, 72, 19], 2.6, 'wood', view),
    bar([-25, 90, -19], [-25, 90, 19], 3, 'wood', view),
    bar([-21, 43, 19], [-25, 92, 19], 2, 'wood', view),
    bar([-17, 0, 19], [-17, 43, 19], 2, 'wood', view),
    bar([19, 0, 19], [19, 43, 19], 2, 'wood', view),
  ].map((shape, i) => ({ ...shape, near: -60 + i * 0.1 }));
}

/** A desk in front of somebody standing at x = 0. */
function desk(view: View): Shape[] {
  return [
    bar([50, 0, -30], [50, 71, -30], 2.2, 'woodFar', view),
    bar([112, 0, -30], [112, 71, -30], 2.2, 'woodFar', view),
    bar([50, 0, 30], [50, 71, 30], 2.2, 'wood', view),
    bar([112, 0, 30], [112, 71, 30], 2.2, 'wood', view),
    slab([44, 72, -34], [118, 72, 34], 'wood', view),
  ].map((shape, i) => ({ ...shape, near: -60 + i * 0.1 }));
}

function bar(a: Vec, b: Vec, radius: number, fill: Colour, view: View): Shape {
  const r = radius * view.scale;
  return { path: limb(project(a, view), project(b, view), r, r), near: 0, fill };
}

function slab([x1, y, z1]: Vec, [x2, , z2]: Vec, fill: Colour, view: View): Shape {
  const corners: Vec[] = [
    [x1, y, z1],
    [x2, y, z1],
    [x2, y, z2],
    [x1, y, z2],
  ];
  return {
    path: polygon(corners.map((corner) => project(corner, view))),
    near: 0,
    fill,
    line: { colour: fill, width: 3.5 * view.scale },
  };
}
