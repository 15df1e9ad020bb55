import type { Pose, Reach } from './pose.ts';
import { between, cross, dot, length, minus, plus, times, unit, type Vec } from './space.ts';

/** Lengths of an adult of about 170 cm, centimetres. */
export const bones = {
  neck: 22.5,
  upperArm: 29,
  forearm: 26,
  hand: 8,
  thigh: 43,
  shin: 42,
  foot: 17,
} as const;
const half = { hips: 9, shoulders: 16 } as const;

export interface Arm {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly fingers: Vec;
}

export interface Leg {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly toes: Vec;
}

/** Every joint of a body, in the room. */
export interface Skeleton {
  readonly spine: Pose['spine'];
  readonly hipsRight: Vec;
  readonly shouldersRight: Vec;
  readonly head: Vec;
  readonly face: Vec;
  readonly rightArm: Arm;
  readonly leftArm: Arm;
  readonly rightLeg: Leg;
  readonly leftLeg: Leg;
}

const toTheRight: Vec = [0, 0, 1];

/** Works out the joints a pose leaves open. Bones keep their lengths; a reach too far straightens the limb. */
export function skeleton(pose: Pose): Skeleton {
  const hipsRight = unit(pose.hipsRight ?? toTheRight);
  const shouldersRight = unit(pose.shouldersRight ?? toTheRight);
  const [hips, , , shoulders] = pose.spine;
  const shoulder = (side: 1 | -1) => plus(shoulders, times(shouldersRight, side * half.shoulders));
  const hip = (side: 1 | -1) => plus(hips, times(hipsRight, side * half.hips));
  return {
    spine: pose.spine,
    hipsRight,
    shouldersRight,
    head: plus(shoulders, times(unit(minus(pose.head.towards, shoulders)), bones.neck)),
    face: unit(pose.head.face),
    rightArm: arm(shoulder(1), pose.arms.right),
    leftArm: arm(shoulder(-1), pose.arms.left),
    rightLeg: leg(hip(1), pose.legs.right),
    leftLeg: leg(hip(-1), pose.legs.left),
  };
}

function arm(shoulder: Vec, reach: Reach): Arm {
  const [elbow, wrist] = bend(shoulder, reach, bones.upperArm, bones.forearm);
  return { shoulder, elbow, wrist, fingers: plus(wrist, times(unit(reach.ends), bones.hand)) };
}

function leg(hip: Vec, reach: Reach): Leg {
  const [knee, ankle] = bend(hip, reach, bones.thigh, bones.shin);
  return { hip, knee, ankle, toes: plus(ankle, times(unit(reach.ends), bones.foot)) };
}

/** The middle and end joint of two bones from `root` to a target: where two spheres meet, on the bent side. */
function bend(root: Vec, reach: Reach, upper: number, lower: number): [middle: Vec, end: Vec] {
  const along = unit(minus(reach.to, root));
  const span = Math.min(length(minus(reach.to, root)), upper + lower - 0.01);
  const share = (span * span + upper * upper - lower * lower) / (2 * span);
  const sideways = unit(minus(reach.bend, times(along, dot(reach.bend, along))));
  const out = Math.sqrt(Math.max(0, upper * upper - share * share));
  const middle = plus(plus(root, times(along, share)), times(sideways, out));
  return [middle, plus(root, times(along, span))];
}

/** A place along the spine and its three directions: up the spine, to the right, and to the front. */
export interface SpinePlace {
  readonly at: Vec;
  readonly right: Vec;
  readonly front: Vec;
}

/** The spine as a smooth curve. @param share 0 at the hips, 1 at the shoulder line. */
export function alongSpine(body: Skeleton, share: number): SpinePlace {
  const at = curve(body.spine, share);
  const step = 0.02;
  const up = unit(minus(curve(body.spine, share + step), curve(body.spine, share - step)));
  const twist = between(body.hipsRight, body.shouldersRight, share);
  const right = unit(minus(twist, times(up, dot(twist, up))));
  return { at, right, front: cross(up, right) };
}

/** A Catmull-Rom curve through the four points, its ends continued straight. */
function curve([a, b, c, d]: Pose['spine'], share: number): Vec {
  const points: readonly [Vec, Vec, Vec, Vec, Vec, Vec] = [
    minus(times(a, 2), b),
    a,
    b,
    c,
    d,
    minus(times(d, 2), c),
  ];
  const at = Math.min(Math.max(share, -0.1), 1.1) * 3;
  const i = Math.min(Math.max(Math.floor(at), 0), 2);
  const [p, q, r, s] = points.slice(i, i + 4) as [Vec, Vec, Vec, Vec];
  const t = at - i;
  const mix = (k: 0 | 1 | 2): number =>
    0.5 *
    (2 * q[k] +
      (r[k] - p[k]) * t +
      (2 * p[k] - 5 * q[k] + 4 * r[k] - s[k]) * t * t +
      (3 * q[k] - p[k] - 3 * r[k] + s[k]) * t * t * t);
  return [mix(0), mix(1), mix(2)];
}
