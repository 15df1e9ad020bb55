import { hull, line, polygon } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Area } from './pose.ts';
import type { Shape } from './shape.ts';
import { alongSpine, type Skeleton } from './skeleton.ts';
import { plus, project, type Seen, times, type View } from './space.ts';

/** The trunk from the seat to the shoulders: share of the spine, half-width, half-depth. */
const trunk = [
  [-0.12, 11.5, 8.5],
  [0, 14.5, 11],
  [0.16, 13.8, 10.4],
  [0.36, 12, 9],
  [0.58, 13.4, 9.9],
  [0.8, 15, 10.3],
  [0.98, 14.6, 8.4],
  [1.08, 9.5, 5.4],
] as const;
const waistband = 2;

/** The trunk: what is worn above and below the waist. */
export function trunkShapes(body: Skeleton, view: View): Shape[] {
  const near = project(alongSpine(body, 0.5).at, view).near;
  const rings = trunk.map((ring) => ringAt(body, ring, view));
  const band = (from: number, to: number, fill: Colour): Shape => ({
    path: rings
      .slice(from, to)
      .map((ring, i) => polygon(hull([...ring, ...(rings[from + i + 1] ?? [])])))
      .join(''),
    near,
    fill,
    line: { colour: fill, width: 1.5 },
  });
  return [band(waistband, rings.length - 1, 'top'), band(0, waistband, 'leggings')];
}

const ringPoints = 20;

function ringAt(body: Skeleton, [share, halfWidth, halfDepth]: (typeof trunk)[number], view: View): Seen[] {
  const { at, right, front } = alongSpine(body, share);
  return Array.from({ length: ringPoints }, (_, i) => {
    const angle = (2 * Math.PI * i) / ringPoints;
    const point = plus(
      plus(at, times(right, halfWidth * Math.cos(angle))),
      times(front, halfDepth * Math.sin(angle)),
    );
    return project(point, view);
  });
}

/**
 * Which stretch of the trunk an area covers, and how far in front of the spine or to its right it lies.
 * `over`: seen through the thigh that hides it.
 */
const areas: Readonly<
  Record<Area, { from: number; to: number; right: number; front: number; over?: boolean }>
> = {
  back: { from: 0.1, to: 0.92, right: 0, front: -7 },
  lowBack: { from: 0.02, to: 0.45, right: 0, front: -7 },
  rightFlank: { from: 0.08, to: 0.6, right: 9.5, front: 0 },
  leftFlank: { from: 0.08, to: 0.6, right: -9.5, front: 0 },
  belly: { from: 0.1, to: 0.66, right: 0, front: 6.5 },
  seat: { from: -0.08, to: 0.14, right: 0, front: -6.5, over: true },
};

/** The part of the trunk that moves or stretches, as a line along it. */
export function glow(body: Skeleton, area: Area, view: View): Shape {
  const { from, to, right, front, over } = areas[area];
  const points = Array.from({ length: 13 }, (_, i) => {
    const place = alongSpine(body, from + ((to - from) * i) / 12);
    return project(plus(plus(place.at, times(place.right, right)), times(place.front, front)), view);
  });
  return {
    path: line(points),
    near: project(alongSpine(body, 0.5).at, view).near + (over ? 40 : 0.1),
    line: { colour: 'accent', width: 5.5 * view.scale },
  };
}
