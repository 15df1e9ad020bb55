import type { Pose, Reach } from '../pose.ts';
import type { Scene } from '../scene.ts';

const flat: Pose['spine'] = [
  [0, 12, 0],
  [-16, 13, 0],
  [-33, 13, 0],
  [-50, 12, 0],
];
const headDown = { towards: [-74, 13, 0], face: [0.12, 1, 0] } as const;

const footFlat = (z: number): Reach => ({ to: [38, 6, z], bend: [0, 1, 0], ends: [1, -0.1, 0] });
const kneeIn = (z: number): Reach => ({ to: [14, 52, z], bend: [-1, 0.3, 0], ends: [0.75, 0.75, 0] });
/** A hand behind the thigh of a drawn-in leg. */
const hug = (z: number, out: number): Reach => ({
  to: [-13, 40, z],
  bend: [0.2, -1, out],
  ends: [-0.4, 0.6, -out],
});

const view = { turnDegrees: 10, riseDegrees: 14, scale: 2.1, centre: [-12, 26, 0] } as const;

const rightKnee: Pose = {
  spine: flat,
  head: headDown,
  arms: { right: hug(16, 0.6), left: hug(2, -0.6) },
  legs: { right: kneeIn(9), left: footFlat(-9) },
  limbs: ['rightLeg'],
  areas: ['lowBack'],
};

const bothKnees: Pose = {
  ...rightKnee,
  arms: { right: hug(18, 0.6), left: hug(-18, -0.6) },
  legs: { right: kneeIn(8), left: kneeIn(-8) },
  limbs: ['rightLeg', 'leftLeg'],
};

export const kneeToChest: Scene = {
  view,
  furniture: ['mat'],
  sides: 'turnRound',
  first: rightKnee,
  both: bothKnees,
};

const kneesRight: Pose = {
  spine: flat,
  head: headDown,
  hipsRight: [0, -0.62, 0.78],
  arms: {
    right: { to: [-50, 4, 71], bend: [1, 0, 0], ends: [0, 0, 1] },
    left: { to: [-50, 4, -71], bend: [1, 0, 0], ends: [0, 0, -1] },
  },
  legs: {
    right: { to: [40, 6, 16], bend: [-0.3, 0.12, 1], ends: [0.8, 0, 0.5] },
    left: { to: [45, 14, 11], bend: [-0.3, 0.4, 1], ends: [0.8, 0, 0.5] },
  },
  limbs: ['rightLeg', 'leftLeg'],
  areas: ['leftFlank'],
  arrows: [
    [
      [30, 52, -14],
      [30, 62, 34],
      [24, 34, 66],
    ],
  ],
};

/** Seen the way the person lying there sees it: the right side is on the right. */
const fromBehindTheHead = { turnDegrees: 90, riseDegrees: 64, scale: 1.6, centre: [-14, 10, 0] } as const;

export const rotation: Scene = {
  view: fromBehindTheHead,
  furniture: ['mat'],
  sides: 'sameView',
  first: kneesRight,
};

const armBeside = (z: number): Reach => ({ to: [2, 4, z], bend: [0, 0, z], ends: [1, 0, 0] });

const hipsUp: Pose = {
  spine: [
    [-2, 36, 0],
    [-18, 30, 0],
    [-34, 22, 0],
    [-50, 13, 0],
  ],
  head: { towards: [-74, 12, 0], face: [0.1, 1, 0] },
  arms: { right: armBeside(26), left: armBeside(-26) },
  legs: { right: footFlat(9), left: footFlat(-9) },
  areas: ['seat'],
  arrows: [
    [
      [-8, 62, 0],
      [-8, 70, 0],
      [-8, 80, 0],
    ],
  ],
};

const hipsDown: Pose = { ...hipsUp, spine: flat, head: headDown, areas: [], arrows: [] };

export const gluteBridge: Scene = { view, furniture: ['mat'], first: hipsUp, second: hipsDown };
