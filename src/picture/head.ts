import { arc, disc, limb } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Shape } from './shape.ts';
import type { Skeleton } from './skeleton.ts';
import { between, cross, plus, project, type Seen, times, type Vec, type View } from './space.ts';

/** Radii, centimetres. */
const girth = { neck: 4.8, head: 10.2, bun: 5, nose: 1.9 } as const;

/** Head and neck. Hair and nose tell which way the face looks, from any side. */
export function headShapes({ head, face, spine, shouldersRight }: Skeleton, view: View): Shape[] {
  const crown = cross(shouldersRight, face);
  const at = (front: number, up: number): Seen =>
    project(plus(plus(head, times(face, front)), times(crown, up)), view);
  const ball = (where: Seen, radius: number, fill: Colour, over: number): Shape => ({
    path: disc(where, radius * view.scale),
    near: project(head, view).near + over,
    fill,
  });
  const neck = limb(
    project(between(spine[3], head, 0.12), view),
    project(between(spine[3], head, 0.75), view),
    girth.neck * view.scale,
    girth.neck * view.scale,
  );
  const facing = at(1, 0).near - at(0, 0).near;
  return [
    { path: neck, near: project(spine[3], view).near - 0.1, fill: 'skin' },
    ball(at(-3.4, 1.6), girth.head, 'hair', facing >= -0.5 ? 0 : 0.4),
    ball(at(-11.5, 7), girth.bun, 'hair', facing >= -0.5 ? -0.1 : 0.5),
    ball(at(0.9, -0.6), girth.head - 0.6, 'skin', 0.2),
    ball(at(10, -2), girth.nose, 'skin', 0.2),
    ...eyes(head, face, shouldersRight, crown, view),
  ];
}

/** Closed, resting eyes; one on the far side of the head is not drawn. */
function eyes(head: Vec, face: Vec, headRight: Vec, crown: Vec, view: View): Shape[] {
  const on = (side: number, across: number, up: number): Seen => {
    const sideways = times(headRight, side * (4 + across));
    return project(plus(plus(head, plus(times(face, 7.6 - across), sideways)), times(crown, up)), view);
  };
  const centre = project(head, view).near;
  return [1, -1]
    .filter((side) => on(side, 0, 0).near > centre + 1.5)
    .map((side) => ({
      path: arc(on(side, -1.6, 1), on(side, 0, -0.6), on(side, 1.6, 1)),
      near: centre + 0.5,
      line: { colour: 'hair', width: 0.8 * view.scale },
    }));
}
