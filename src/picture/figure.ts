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
  heel: 3.7,
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
    shadow(body, view),
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

const justAboveFloor = -900;
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

function glow(body: Skeleton, area: Area, view: View): Shape {
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

/** Whether a limb grows from the trunk's far side, where less light reaches it. */
function isFar(root: Vec, middle: Vec, view: View): boolean {
  return project(root, view).near < project(middle, view).near - 0.5;
}

function armShapes(arm: Arm, name: Limb, limbs: ReadonlySet<Limb>, view: View, body: Skeleton): Shape[] {
  const far = isFar(arm.shoulder, body.spine[3], view);
  const bare: Colour = far ? 'skinFar' : 'skin';
  const works: Colour | undefined = limbs.has(name) ? (far ? 'accentFar' : 'accent') : undefined;
  const upper = bone(arm.shoulder, arm.elbow, girth.shoulder - 0.6, girth.elbow, works ?? bare, view);
  const cuff = between(arm.shoulder, arm.elbow, 0.55);
  const sleeve = bone(arm.shoulder, cuff, girth.shoulder, 5, works ?? (far ? 'topFar' : 'top'), view);
  return [
    upper,
    { ...sleeve, near: upper.near + 0.05 },
    bone(arm.elbow, arm.wrist, girth.elbow, girth.wrist, works ?? bare, view),
    bone(arm.wrist, arm.fingers, girth.wrist, girth.fingers, bare, view),
  ];
}

function legShapes(leg: Leg, name: Limb, limbs: ReadonlySet<Limb>, view: View, body: Skeleton): Shape[] {
  const far = isFar(leg.hip, body.spine[0], view);
  const bare: Colour = far ? 'skinFar' : 'skin';
  const works: Colour | undefined = limbs.has(name) ? (far ? 'accentFar' : 'accent') : undefined;
  const cloth = works ?? (far ? 'leggingsFar' : 'leggings');
  const shin = bone(leg.knee, leg.ankle, girth.knee - 0.8, girth.ankle, bare, view);
  const hem = between(leg.knee, leg.ankle, 0.72);
  const heel = between(leg.ankle, leg.toes, -0.22);
  return [
    bone(heel, leg.toes, girth.heel, girth.toes, bare, view),
    shin,
    { ...bone(leg.knee, hem, girth.knee, girth.ankle + 0.9, cloth, view), near: shin.near + 0.05 },
    bone(leg.hip, leg.knee, girth.hip, girth.knee, cloth, view),
  ];
}

function bone(a: Vec, b: Vec, radiusA: number, radiusB: number, fill: Colour, view: View): Shape {
  const [from, to] = [project(a, view), project(b, view)];
  return {
    path: limb(from, to, radiusA * view.scale, radiusB * view.scale),
    near: (from.near + to.near) / 2,
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
