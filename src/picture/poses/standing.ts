import type { Pose, Reach } from '../pose.ts';
import { reflectPose, type Scene } from '../scene.ts';

const tall: Pose['spine'] = [
  [0, 92, 0],
  [1, 109, 0],
  [0, 126, 0],
  [0, 143, 0],
];
const level = { towards: [3, 168, 0], face: [1, 0, 0] } as const;

const hanging = (z: number): Reach => ({ to: [4, 90, z], bend: [-1, 0, 0], ends: [0.2, -1, 0] });
const planted = (z: number): Reach => ({ to: [1, 8, z], bend: [1, 0, 0], ends: [1, -0.12, 0] });

const standing: Pose = {
  spine: tall,
  head: level,
  arms: { right: hanging(22), left: hanging(-22) },
  legs: { right: planted(9), left: planted(-9) },
};

const view = { turnDegrees: -22, riseDegrees: 8, scale: 1.45, centre: [0, 88, 0] } as const;

export const deskStand: Scene = {
  view: { ...view, centre: [40, 88, 0] },
  furniture: ['desk'],
  first: {
    ...standing,
    arrows: [
      [
        [-34, 70, 0],
        [-34, 100, 0],
        [-34, 130, 0],
      ],
    ],
  },
};

const stride: Pose = {
  ...standing,
  arms: {
    right: { to: [-16, 96, 20], bend: [-1, 0, 0], ends: [0, -1, 0] },
    left: { to: [24, 100, -20], bend: [-1, 0, 0], ends: [0.6, -0.7, 0] },
  },
  legs: {
    right: { to: [28, 9, 9], bend: [1, 0, 0], ends: [1, 0.2, 0] },
    left: { to: [-32, 13, -9], bend: [1, 0, 0], ends: [0.8, -0.6, 0] },
  },
};

export const deskWalk: Scene = { view, furniture: [], first: stride, second: reflectPose(stride) };

export const deskBackBend: Scene = {
  view,
  furniture: [],
  first: {
    ...standing,
    spine: [
      [5, 92, 0],
      [6, 109, 0],
      [1, 125, 0],
      [-8, 140, 0],
    ],
    head: { towards: [-14, 164, 0], face: [0.85, 0.45, 0] },
    arms: {
      right: { to: [-9, 102, 14], bend: [-1, 0, 0.4], ends: [0.3, -1, -0.4] },
      left: { to: [-9, 102, -14], bend: [-1, 0, -0.4], ends: [0.3, -1, 0.4] },
    },
    areas: ['lowBack'],
    arrows: [
      [
        [14, 186, 0],
        [-14, 194, 0],
        [-38, 174, 0],
      ],
    ],
  },
  second: standing,
};

export const deskShoulderRolls: Scene = {
  view: { ...view, turnDegrees: -48 },
  furniture: [],
  first: {
    ...standing,
    spine: [
      [0, 92, 0],
      [1, 109, 0],
      [0, 126, 0],
      [-1, 147, 0],
    ],
    arrows: [
      [
        [16, 158, 30],
        [2, 178, 32],
        [-14, 156, 30],
      ],
      [
        [16, 158, -30],
        [2, 178, -32],
        [-14, 156, -30],
      ],
    ],
  },
  second: standing,
};
