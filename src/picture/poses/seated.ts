import type { Pose, Reach } from '../pose.ts';
import type { Scene } from '../scene.ts';

const upright: Pose['spine'] = [
  [-2, 56, 0],
  [-3, 72, 0],
  [-3, 89, 0],
  [-2, 106, 0],
];
const level = { towards: [1, 131, 0], face: [1, 0, 0] } as const;

const footDown = (z: number): Reach => ({ to: [40, 8, z], bend: [1, 1, 0], ends: [1, -0.1, 0] });
const onThigh = (z: number): Reach => ({ to: [35, 64, z], bend: [-1, -0.6, 0], ends: [1, -0.1, 0] });

const legs = { right: footDown(10), left: footDown(-10) } as const;
const sitting: Pose = {
  spine: upright,
  head: level,
  arms: { right: onThigh(12), left: onThigh(-12) },
  legs,
};

const view = { turnDegrees: -14, riseDegrees: 10, scale: 1.75, centre: [8, 70, 0] } as const;

export const seatedCatCow: Scene = {
  view,
  furniture: ['chair'],
  first: {
    ...sitting,
    spine: [
      [-4, 56, 0],
      [5, 71, 0],
      [5, 88, 0],
      [-3, 104, 0],
    ],
    head: { towards: [-4, 129, 0], face: [1, 0.35, 0] },
    areas: ['back'],
  },
  second: {
    ...sitting,
    spine: [
      [0, 56, 0],
      [-9, 69, 0],
      [-8, 86, 0],
      [4, 99, 0],
    ],
    head: { towards: [20, 116, 0], face: [0.8, -0.75, 0] },
    areas: ['back'],
  },
};

export const sitToStand: Scene = {
  view,
  furniture: ['chair'],
  first: {
    spine: [
      [4, 72, 0],
      [14, 85, 0],
      [24, 99, 0],
      [33, 113, 0],
    ],
    head: { towards: [45, 135, 0], face: [1, -0.1, 0] },
    arms: {
      right: { to: [74, 96, 12], bend: [0, -1, 0], ends: [1, 0, 0] },
      left: { to: [74, 96, -12], bend: [0, -1, 0], ends: [1, 0, 0] },
    },
    legs: { right: { ...footDown(10), to: [24, 8, 10] }, left: { ...footDown(-10), to: [24, 8, -10] } },
    areas: ['seat'],
    limbs: ['rightLeg', 'leftLeg'],
    arrows: [
      [
        [-6, 108, 0],
        [-6, 118, 0],
        [-6, 130, 0],
      ],
    ],
  },
  second: {
    ...sitting,
    legs: { right: { ...footDown(10), to: [24, 8, 10] }, left: { ...footDown(-10), to: [24, 8, -10] } },
  },
};

const hug = (z: number, out: number): Reach => ({
  to: [24, 82, z],
  bend: [-0.3, -1, out],
  ends: [0.4, 0.5, -out],
});

export const seatedKnee: Scene = {
  view,
  furniture: ['chair'],
  sides: 'turnRound',
  first: {
    ...sitting,
    arms: { right: hug(17, 0.5), left: hug(3, -0.5) },
    legs: { right: { to: [32, 55, 10], bend: [0, 1, 0], ends: [1, -0.3, 0] }, left: footDown(-10) },
    limbs: ['rightLeg'],
    areas: ['lowBack'],
  },
};

export const seatedTurn: Scene = {
  view,
  furniture: ['chair'],
  sides: 'turnRound',
  first: {
    ...sitting,
    head: { towards: [1, 131, 2], face: [0.45, 0, 0.9] },
    shouldersRight: [-0.72, 0, 0.7],
    arms: {
      right: { to: [-24, 88, 16], bend: [-0.4, -1, 0.6], ends: [-1, -0.3, 0] },
      left: { to: [32, 63, 18], bend: [0.6, -1, 0.6], ends: [0.5, -0.3, 0.8] },
    },
    areas: ['leftFlank'],
  },
};

export const forwardFold: Scene = {
  view: { ...view, centre: [16, 62, 0] },
  furniture: ['chair'],
  first: {
    spine: [
      [-2, 57, 0],
      [6, 71, 0],
      [22, 76, 0],
      [38, 69, 0],
    ],
    head: { towards: [57, 54, 0], face: [0.2, -1, 0] },
    arms: {
      right: { to: [48, 17, 16], bend: [-0.3, 0, 1], ends: [0.1, -1, 0] },
      left: { to: [48, 17, -16], bend: [-0.3, 0, -1], ends: [0.1, -1, 0] },
    },
    legs: { right: footDown(14), left: footDown(-14) },
    areas: ['back'],
  },
};
