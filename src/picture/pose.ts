import type { Vec } from './space.ts';

/** Where a limb ends, and the way its elbow or knee points. */
export interface Reach {
  readonly to: Vec;
  readonly bend: Vec;
  /** The way the fingers or toes point. */
  readonly ends: Vec;
}

/** The trunk's four points, from the hips to the shoulder line. */
export type Spine = readonly [hips: Vec, loin: Vec, ribs: Vec, shoulders: Vec];

/** Limbs and areas that can be shown as the ones at work. */
export type Limb = 'rightArm' | 'leftArm' | 'rightLeg' | 'leftLeg';
export type Area = 'back' | 'lowBack' | 'rightFlank' | 'leftFlank' | 'belly' | 'seat';

/** A body in the room. Data names what is placed; the skeleton works out elbows and knees. */
export interface Pose {
  readonly spine: Spine;
  /** Where the neck leads from the shoulders, and the way the face looks. */
  readonly head: { readonly towards: Vec; readonly face: Vec };
  /** The direction to the body's right at the hips and at the shoulders, where a twist parts them. */
  readonly hipsRight?: Vec;
  readonly shouldersRight?: Vec;
  readonly arms: { readonly right: Reach; readonly left: Reach };
  readonly legs: { readonly right: Reach; readonly left: Reach };
  readonly limbs?: readonly Limb[];
  readonly areas?: readonly Area[];
  /** Ways the body moves, each a curve through three points. */
  readonly arrows?: readonly (readonly [from: Vec, over: Vec, to: Vec])[];
}
