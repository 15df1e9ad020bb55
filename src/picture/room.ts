import { limb, n, polygon } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Shape } from './shape.ts';
import { canvas, plus, project, type Vec, type View } from './space.ts';

/** What stands in the room besides the body. */
export type Furniture = 'mat' | 'chair' | 'desk';

const behindAll = -1000;

/** From higher than this, the picture shows the floor alone. */
const lookingDownDegrees = 45;

/** The wall, the floor and the line between them, which a raised view pushes up. */
export function backdrop(view: View): Shape[] {
  const wall: Shape = { path: level(0, canvas.height), near: behindAll, fill: 'wall' };
  if (view.riseDegrees > lookingDownDegrees) return [{ ...wall, fill: 'floor' }];
  const floorBehind = view.scale * 55 * Math.sin((view.riseDegrees * Math.PI) / 180);
  const horizon = project([view.centre[0], 0, view.centre[2]], view).y - floorBehind;
  return [
    wall,
    { path: level(horizon, canvas.height, 'square', 'round'), near: behindAll + 1, fill: 'floor' },
    { path: level(horizon - 1, horizon + 1, 'square', 'square'), near: behindAll + 2, fill: 'skirting' },
  ];
}

const corner = 16;
type Corners = 'round' | 'square';

/** The whole width of the picture, from one height to another; its outer corners are round. */
function level(top: number, bottom: number, above: Corners = 'round', below: Corners = above): string {
  const [a, b] = [above === 'round' ? corner : 0, below === 'round' ? corner : 0];
  const right = canvas.width;
  return [
    `M0,${n(top + a)}Q0,${n(top)} ${a},${n(top)}H${right - a}Q${right},${n(top)} ${right},${n(top + a)}`,
    `V${n(bottom - b)}Q${right},${n(bottom)} ${right - b},${n(bottom)}H${b}Q0,${n(bottom)} 0,${n(bottom - b)}Z`,
  ].join('');
}

/** What stands in the room, as it is seen. */
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
    [-88, y, -34],
    [88, y, -34],
    [88, y, 34],
    [-88, y, 34],
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
