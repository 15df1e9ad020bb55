import type { Area, Limb, Pose, Reach } from './pose.ts';
import type { Furniture } from './room.ts';
import { reflect, type Vec, type View } from './space.ts';

/** One exercise as it is drawn: told for the right side; the left side follows from it. */
export interface Scene {
  readonly view: View;
  readonly furniture: readonly Furniture[];
  /** The hold, or the first half of a movement. */
  readonly first: Pose;
  /** The other half of a movement, the other pair, or the rest between two lifts. */
  readonly second?: Pose;
  readonly both?: Pose;
  /**
   * How the left side is seen: `turnRound` shows it from the body's left, so that the working limb is always
   * in front; `sameView` keeps the place of the viewer, where what tells the sides apart is the direction.
   */
  readonly sides?: 'turnRound' | 'sameView';
}

const otherLimb: Readonly<Record<Limb, Limb>> = {
  rightArm: 'leftArm',
  leftArm: 'rightArm',
  rightLeg: 'leftLeg',
  leftLeg: 'rightLeg',
};

const otherArea: Partial<Readonly<Record<Area, Area>>> = { rightFlank: 'leftFlank', leftFlank: 'rightFlank' };

/** The same pose done on the other side of the body. */
export function reflectPose(pose: Pose): Pose {
  return {
    ...pose,
    spine: pose.spine.map(reflect) as unknown as Pose['spine'],
    head: { towards: reflect(pose.head.towards), face: reflect(pose.head.face) },
    ...(pose.hipsRight ? { hipsRight: reflectRight(pose.hipsRight) } : {}),
    ...(pose.shouldersRight ? { shouldersRight: reflectRight(pose.shouldersRight) } : {}),
    arms: { right: reflectReach(pose.arms.left), left: reflectReach(pose.arms.right) },
    legs: { right: reflectReach(pose.legs.left), left: reflectReach(pose.legs.right) },
    ...(pose.limbs ? { limbs: pose.limbs.map((limb) => otherLimb[limb]) } : {}),
    ...(pose.areas ? { areas: pose.areas.map((area) => otherArea[area] ?? area) } : {}),
    ...(pose.arrows
      ? { arrows: pose.arrows.map(([a, b, c]) => [reflect(a), reflect(b), reflect(c)] as const) }
      : {}),
  };
}

/** What pointed to the body's right points to its left in the mirror: turned back, it is the right again. */
function reflectRight([x, y, z]: Vec): Vec {
  return [-x, -y, z];
}

function reflectReach({ to, bend, ends }: Reach): Reach {
  return { to: reflect(to), bend: reflect(bend), ends: reflect(ends) };
}

/** The same view from the body's other side. */
export function turnRound(view: View): View {
  return { ...view, turnDegrees: 180 - view.turnDegrees, centre: reflect(view.centre) };
}
