import { headShapes } from './head.ts';
import { limbShapes } from './limbs.ts';
import { arc, hull, line, type Point, polygon } from './outline.ts';
import type { Pose } from './pose.ts';
import type { Shape } from './shape.ts';
import { type Skeleton, skeleton } from './skeleton.ts';
import { project, type Vec, type View } from './space.ts';
import { glow, trunkShapes } from './trunk.ts';

/** A pose as shapes, in no order yet. */
export function figure(pose: Pose, view: View): Shape[] {
  const body = skeleton(pose);
  const seen = (at: Vec) => project(at, view);
  return [
    shadow(body, view),
    ...trunkShapes(body, view),
    ...(pose.areas ?? []).map((area) => glow(body, area, view)),
    ...headShapes(body, view),
    ...limbShapes(body, pose.limbs ?? [], view),
    ...(pose.arrows ?? []).flatMap(([from, over, to]) => arrow(seen(from), seen(over), seen(to), view)),
  ];
}

/** Among the depths of a drawing: just above the mat, and before everything. */
const justAboveFloor = -900;
const onTop = 1000;

const shadowRadius = 8;
const circle = Array.from(
  { length: 12 },
  (_, i) => [shadowRadius * Math.cos((i * Math.PI) / 6), shadowRadius * Math.sin((i * Math.PI) / 6)] as const,
);

/** A soft shadow where the body rests or hovers, so that it does not float. */
function shadow({ spine, rightLeg, leftLeg, head }: Skeleton, view: View): Shape {
  const joints = [
    ...spine,
    head,
    ...[rightLeg, leftLeg].flatMap(({ knee, ankle, toes }) => [knee, ankle, toes]),
  ];
  const soft = joints.flatMap(([x, , z]) => circle.map(([dx, dz]) => project([x + dx, 0, z + dz], view)));
  return { path: polygon(hull(soft)), near: justAboveFloor, fill: 'shadow', opacity: 0.1 };
}

/** An arrow along a curve: the way the body moves. */
function arrow(from: Point, over: Point, to: Point, view: View): Shape[] {
  const heading = Math.atan2(to.y - over.y, to.x - over.x);
  const size = 6 * view.scale;
  const wing = (turn: number): Point => ({
    x: to.x - size * Math.cos(heading + turn),
    y: to.y - size * Math.sin(heading + turn),
  });
  const stroke = { colour: 'accent', width: 2.2 * view.scale } as const;
  return [
    { path: arc(from, over, to), near: onTop, line: stroke },
    { path: line([wing(0.6), to, wing(-0.6)]), near: onTop, line: stroke },
  ];
}
