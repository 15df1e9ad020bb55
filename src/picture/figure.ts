import { arc, disc, hull, limb, line, type Point, polygon } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Area, Limb, Pose } from './pose.ts';
import { type Arm, alongSpine, type Leg, type Skeleton, skeleton } from './skeleton.ts';
import { between, cross, plus, project, type Seen, times, type Vec, type View } from './space.ts';

/** One filled or drawn path. Those nearer to the viewer cover the others. */
export interface Shape {
  readonly path: string;
  readonly near: number;
  readonly fill?: Colour;
  readonly line?: { readonly colour: Colour; readonly width: number };
  readonly opacity?: number;
}

/** Half-widths of a body at its joints, centimetres. */
const girth = {
  shoulder: 5.4,
  elbow: 4.1,
  wrist: 3.1,
  fingers: 2.3,
  hip: 9,
  knee: 5.9,
  ankle: 3.9,
  heel: 4.1,
  toes: 2.6,
  neck: 4.8,
  head: 10.2,
} as const;

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

/** A pose as shapes, unsorted. */
export function figure(pose: Pose, view: View): Shape[] {
  const body = skeleton(pose);
  const seen = (at: Vec): Seen => project(at, view);
  const limbs = new Set(pose.limbs ?? []);
  return [
    ...trunkShapes(body, view),
    ...(pose.areas ?? []).map((area) => glow(body, area, view)),
    ...headShapes(body, view),
    ...armShapes(body.rightArm, 'rightArm', limbs, view, body),
    ...armShapes(body.leftArm, 'leftArm', limbs, view, body),
    ...legShapes(body.rightLeg, 'rightLeg', limbs, view, body),
    ...legShapes(body.leftLeg, 'leftLeg', limbs, view, body),
    ...(pose.arrows ?? []).flatMap(([from, over, to]) => arrow(seen(from), seen(over), seen(to), view)),
  ];
}

function trunkShapes(body: Skeleton, view: View): Shape[] {
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

/** Which stretch of the trunk an area covers, and on which face of it. */
const areas: Readonly<Record<Area, { from: number; to: number; right: number; front: number }>> = {
  back: { from: 0.1, to: 0.92, right: 0, front: -7 },
  lowBack: { from: 0.02, to: 0.45, right: 0, front: -7 },
  rightFlank: { from: 0.08, to: 0.6, right: 9.5, front: 0 },
  leftFlank: { from: 0.08, to: 0.6, right: -9.5, front: 0 },
  belly: { from: 0.1, to: 0.66, right: 0, front: 6.5 },
  seat: { from: -0.06, to: 0.1, right: 0, front: -8 },
  chest: { from: 0.6, to: 0.9, right: 0, front: 7 },
  shoulders: { from: 0.97, to: 1, right: 0, front: 0 },
};

function glow(body: Skeleton, area: Area, view: View): Shape {
  const { from, to, right, front } = areas[area];
  const points = Array.from({ length: 13 }, (_, i) => {
    const place = alongSpine(body, from + ((to - from) * i) / 12);
    return project(plus(plus(place.at, times(place.right, right)), times(place.front, front)), view);
  });
  return {
    path: line(points),
    near: project(alongSpine(body, 0.5).at, view).near + 0.1,
    line: { colour: 'accent', width: 5.5 * view.scale },
  };
}

function headShapes({ head, face, spine, shouldersRight }: Skeleton, view: View): Shape[] {
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
    ball(at(-11.5, 7), 5, 'hair', facing >= -0.5 ? -0.1 : 0.5),
    ball(at(0.9, -0.6), girth.head - 0.6, 'skin', 0.2),
    ball(at(10, -2), 1.9, 'skin', 0.2),
  ];
}

/** Whether a limb lies behind the trunk, where less light reaches it. */
function isFar(joint: Vec, body: Skeleton, view: View): boolean {
  return project(joint, view).near < project(between(body.spine[0], body.spine[3], 0.5), view).near;
}

function armShapes(arm: Arm, name: Limb, limbs: ReadonlySet<Limb>, view: View, body: Skeleton): Shape[] {
  const far = isFar(arm.shoulder, body, view);
  const works = limbs.has(name);
  const skin: Colour = works ? (far ? 'accentFar' : 'accent') : far ? 'skinFar' : 'skin';
  const sleeve: Colour = works ? skin : far ? 'topFar' : 'top';
  const cuff = between(arm.shoulder, arm.elbow, 0.55);
  const middle = (girth.shoulder + girth.elbow) / 2;
  return [
    bone(arm.shoulder, arm.elbow, girth.shoulder - 0.6, girth.elbow, skin, view),
    bone(arm.elbow, arm.wrist, girth.elbow, girth.wrist, skin, view),
    bone(arm.wrist, arm.fingers, girth.wrist, girth.fingers, far ? 'skinFar' : 'skin', view),
    bone(arm.shoulder, cuff, girth.shoulder, middle + 0.3, sleeve, view, 0.05),
  ];
}

function legShapes(leg: Leg, name: Limb, limbs: ReadonlySet<Limb>, view: View, body: Skeleton): Shape[] {
  const far = isFar(leg.hip, body, view);
  const works = limbs.has(name);
  const cloth: Colour = works ? (far ? 'accentFar' : 'accent') : far ? 'leggingsFar' : 'leggings';
  const skin: Colour = far ? 'skinFar' : 'skin';
  const hem = between(leg.knee, leg.ankle, 0.72);
  const heel = between(leg.ankle, leg.toes, -0.22);
  return [
    bone(heel, leg.toes, girth.heel - 0.4, girth.toes, skin, view),
    bone(leg.knee, leg.ankle, girth.knee - 0.8, girth.ankle, skin, view),
    bone(leg.knee, hem, girth.knee, girth.ankle + 0.9, cloth, view, 0.05),
    bone(leg.hip, leg.knee, girth.hip, girth.knee, cloth, view),
  ];
}

function bone(a: Vec, b: Vec, radiusA: number, radiusB: number, fill: Colour, view: View, over = 0): Shape {
  const [from, to] = [project(a, view), project(b, view)];
  return {
    path: limb(from, to, radiusA * view.scale, radiusB * view.scale),
    near: (from.near + to.near) / 2 + over,
    fill,
  };
}

const onTop = 1000;

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
