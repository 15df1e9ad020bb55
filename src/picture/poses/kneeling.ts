import type { Pose, Reach } from '../pose.ts';
import { reflectPose, type Scene } from '../scene.ts';

/** Palms under the shoulders, fingers forward; shins along the floor. */
const hand = (z: number): Reach => ({ to: [24, 5, z], bend: [-1, 0, 0], ends: [1, -0.25, 0] });
const shin = (z: number): Reach => ({ to: [-67, 5, z], bend: [1, -1, 0], ends: [-1, 0, 0] });

const allFours = {
  arms: { right: hand(16), left: hand(-16) },
  legs: { right: shin(9), left: shin(-9) },
} as const;

const flatBack: Pose['spine'] = [
  [-26, 49, 0],
  [-10, 52, 0],
  [7, 54, 0],
  [24, 56, 0],
];

const view = { turnDegrees: -8, riseDegrees: 12, scale: 2, centre: [-10, 34, 0] } as const;

const bellyDown: Pose = {
  ...allFours,
  spine: [
    [-27, 50, 0],
    [-11, 44, 0],
    [7, 46, 0],
    [24, 55, 0],
  ],
  head: { towards: [43, 68, 0], face: [1, -0.15, 0] },
  areas: ['back'],
  arrows: [
    [
      [-4, 84, 0],
      [-4, 76, 0],
      [-4, 66, 0],
    ],
  ],
};

const rounded: Pose = {
  ...allFours,
  spine: [
    [-24, 47, 0],
    [-12, 60, 0],
    [5, 65, 0],
    [21, 58, 0],
  ],
  head: { towards: [36, 42, 0], face: [-0.45, -1, 0] },
  areas: ['back'],
  arrows: [
    [
      [-4, 82, 0],
      [-4, 90, 0],
      [-4, 100, 0],
    ],
  ],
};

export const catCow: Scene = { view, furniture: ['mat'], first: bellyDown, second: rounded };

const folded: Pose = {
  spine: [
    [-38, 28, 0],
    [-25, 35, 0],
    [-8, 32, 0],
    [9, 22, 0],
  ],
  head: { towards: [30, 12, 0], face: [0.35, -1, 0] },
  arms: {
    right: { to: [62, 4, 17], bend: [0, -0.3, 1], ends: [1, -0.1, 0] },
    left: { to: [62, 4, -17], bend: [0, -0.3, -1], ends: [1, -0.1, 0] },
  },
  legs: {
    right: { to: [-46, 6, 8], bend: [40, -2, 18], ends: [-1, -0.1, 0] },
    left: { to: [-46, 6, -8], bend: [40, -2, -18], ends: [-1, -0.1, 0] },
  },
  areas: ['back'],
};

export const childsPose: Scene = {
  view: { ...view, scale: 2.1, centre: [2, 28, 0] },
  furniture: ['mat'],
  first: folded,
};

const rightArmLeftLeg: Pose = {
  spine: flatBack,
  head: { towards: [47, 58, 0], face: [0.25, -1, 0] },
  arms: {
    right: { to: [84, 62, 16], bend: [0, -1, 0], ends: [1, 0, 0] },
    left: hand(-16),
  },
  legs: {
    right: shin(9),
    left: { to: [-111, 55, -9], bend: [0, -1, 0], ends: [-1, -0.35, 0] },
  },
  limbs: ['rightArm', 'leftLeg'],
};

export const birdDog: Scene = {
  view: { ...view, scale: 1.62, centre: [-18, 38, 0] },
  furniture: ['mat'],
  first: rightArmLeftLeg,
  second: reflectPose(rightArmLeftLeg),
};

const longLine: Pose = {
  spine: [
    [-10, 23, 0],
    [6, 27, 0],
    [22, 31, 0],
    [38, 35, 0],
  ],
  head: { towards: [61, 42, 0], face: [0.3, -1, 0] },
  arms: {
    right: { to: [62, 4, 14], bend: [-1, -1, 0], ends: [1, 0, 0] },
    left: { to: [62, 4, -14], bend: [-1, -1, 0], ends: [1, 0, 0] },
  },
  legs: {
    right: { to: [-82, 34, 9], bend: [0, -1, 0], ends: [-0.5, 0.8, 0] },
    left: { to: [-82, 34, -9], bend: [0, -1, 0], ends: [-0.5, 0.8, 0] },
  },
  areas: ['belly'],
};

export const modifiedPlank: Scene = {
  view: { ...view, scale: 1.85, centre: [-12, 28, 0] },
  furniture: ['mat'],
  first: longLine,
};
