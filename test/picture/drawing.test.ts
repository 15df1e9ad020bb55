import { describe, expect, it } from 'vitest';
import { poseAvg } from '../../src/picture/avg.ts';
import { drawing, type Phase, poseOf } from '../../src/picture/drawing.ts';
import { palette } from '../../src/picture/palette.ts';
import { bones, type Skeleton, skeleton } from '../../src/picture/skeleton.ts';
import { cross, dot, length, minus, project, type Vec } from '../../src/picture/space.ts';
import { poseSvg } from '../../src/picture/svg.ts';
import { movementIds } from '../../src/routine/catalogue.ts';
import { movements } from '../../src/routine/movements.ts';
import { type ExerciseId, extraExerciseIds, type Side } from '../../src/routine/step.ts';

type Case = readonly [exercise: ExerciseId, side: Side | undefined, phase: Phase];

const exercises: readonly ExerciseId[] = [...movementIds, ...extraExerciseIds];
const sidesOf = (exercise: ExerciseId): readonly (Side | undefined)[] =>
  movements[exercise].sides.length > 0 ? movements[exercise].sides : [undefined];
const cases: Case[] = exercises.flatMap((exercise) =>
  sidesOf(exercise).flatMap((side) => [
    [exercise, side, 'first'] as const,
    [exercise, side, 'second'] as const,
  ]),
);
const twoSided = exercises.filter((exercise) => movements[exercise].sides.includes('left'));
const moving = exercises.filter((exercise) => ['flow', 'lifts', 'pairs'].includes(movements[exercise].form));

const bodyOf = ([exercise, side, phase]: Case): Skeleton => skeleton(poseOf(exercise, side, phase).pose);
const limbsOf = ({ rightArm, leftArm, rightLeg, leftLeg }: Skeleton) => ({
  arms: [rightArm, leftArm],
  legs: [rightLeg, leftLeg],
});

describe('a body', () => {
  it.each(cases)('of %s, %s, %s keeps the length of every bone', (...it) => {
    const body = bodyOf(it);
    const { arms, legs } = limbsOf(body);
    for (const { shoulder, elbow, wrist } of arms) {
      expect(apart(shoulder, elbow)).toBeCloseTo(bones.upperArm, 1);
      expect(apart(elbow, wrist)).toBeCloseTo(bones.forearm, 1);
    }
    for (const { hip, knee, ankle } of legs) {
      expect(apart(hip, knee)).toBeCloseTo(bones.thigh, 1);
      expect(apart(knee, ankle)).toBeCloseTo(bones.shin, 1);
    }
    const [hips, loin, ribs, shoulders] = body.spine;
    const trunk = apart(hips, loin) + apart(loin, ribs) + apart(ribs, shoulders);
    expect(trunk).toBeGreaterThan(46);
    expect(trunk).toBeLessThan(57);
  });

  it.each(cases)('of %s, %s, %s does not sink into the floor', (...it) => {
    const { arms, legs } = limbsOf(bodyOf(it));
    const joints = [
      ...arms.flatMap(({ elbow, wrist }) => [elbow, wrist]),
      ...legs.flatMap(({ knee, ankle }) => [knee, ankle]),
    ];
    expect(Math.min(...joints.map(([, y]) => y))).toBeGreaterThan(1);
  });

  it.each(cases)('of %s, %s, %s looks the way its chest does, its right hand side on its right', (...it) => {
    const body = bodyOf(it);
    const [, , ribs, shoulders] = body.spine;
    const toTheRight = minus(body.rightArm.shoulder, body.leftArm.shoulder);
    expect(dot(cross(minus(shoulders, ribs), toTheRight), body.face)).toBeGreaterThan(0);
    expect(dot(minus(body.rightLeg.hip, body.leftLeg.hip), body.hipsRight)).toBeGreaterThan(0);
  });
});

describe('the right and the left side', () => {
  it.each(twoSided)('of %s are different drawings', (exercise) => {
    expect(poseSvg(exercise, 'right')).not.toBe(poseSvg(exercise, 'left'));
  });

  it('of knee-to-chest and the seated knee hug draw in the leg they name', () => {
    for (const exercise of ['knee_to_chest', 'seated_knee'] as const) {
      const right = bodyOf([exercise, 'right', 'first']);
      const left = bodyOf([exercise, 'left', 'first']);
      expect(toChest(right, 'rightLeg')).toBeLessThan(toChest(right, 'leftLeg'));
      expect(toChest(left, 'leftLeg')).toBeLessThan(toChest(left, 'rightLeg'));
      expect(poseOf(exercise, 'left').pose.limbs).toEqual(['leftLeg']);
    }
  });

  it('of rotation drop both knees to the side they name, which is that side of the picture too', () => {
    for (const [side, sign] of [
      ['right', 1],
      ['left', -1],
    ] as const) {
      const { pose, view } = poseOf('rotation', side);
      const { spine, hipsRight, rightLeg, leftLeg, ...body } = skeleton(pose);
      for (const { knee } of [rightLeg, leftLeg]) {
        const bodyRight = minus(body.rightArm.shoulder, body.leftArm.shoulder);
        expect(sign * dot(minus(knee, spine[0]), bodyRight)).toBeGreaterThan(0);
        expect(sign * (project(knee, view).x - project(spine[0], view).x)).toBeGreaterThan(40);
      }
    }
  });

  it('of bird-dog reach one arm and the opposite leg', () => {
    expect(poseOf('bird_dog', undefined, 'first').pose.limbs).toEqual(['rightArm', 'leftLeg']);
    expect(poseOf('bird_dog', undefined, 'second').pose.limbs).toEqual(['leftArm', 'rightLeg']);
    const { rightArm, leftArm, rightLeg, leftLeg } = bodyOf(['bird_dog', undefined, 'first']);
    expect(rightArm.wrist[1]).toBeGreaterThan(leftArm.wrist[1] + 30);
    expect(leftLeg.ankle[1]).toBeGreaterThan(rightLeg.ankle[1] + 30);
  });
});

describe('a drawing', () => {
  it.each(moving)('of %s has two halves that differ', (exercise) => {
    expect(poseSvg(exercise, undefined, 'first')).not.toBe(poseSvg(exercise, undefined, 'second'));
  });

  it.each(cases)('of %s, %s, %s has the same paths on the web and on a screen with Alexa', (...it) => {
    const paths = drawing(...it).map(({ path }) => path);
    expect([...poseSvg(...it).matchAll(/ d="([^"]+)"/g)].map(([, path]) => path)).toEqual(paths);
    expect(poseAvg(...it).items.map(({ pathData }) => pathData)).toEqual(paths);
  });

  it.each(cases)('of %s, %s, %s is small, whole and in the colours of the palette', (...it) => {
    const svg = poseSvg(...it);
    expect(svg.length).toBeLessThan(8000);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const colours = [...svg.matchAll(/#[0-9A-F]{6}/g)].map(([colour]) => colour);
    expect(colours.filter((colour) => !Object.values<string>(palette).includes(colour))).toEqual([]);
  });

  it('shows what works in the accent, except where the whole body just moves', () => {
    const plain: readonly ExerciseId[] = ['desk_walk'];
    const worked = exercises.filter((exercise) =>
      drawing(exercise, sidesOf(exercise)[0]).some(({ fill, line }) =>
        [fill, line?.colour].some((colour) => colour === 'accent' || colour === 'accentFar'),
      ),
    );
    expect(worked).toEqual(exercises.filter((exercise) => !plain.includes(exercise)));
  });
});

function apart(a: Vec, b: Vec): number {
  return length(minus(a, b));
}

function toChest(body: Skeleton, leg: 'rightLeg' | 'leftLeg'): number {
  return apart(body[leg].knee, body.spine[2]);
}
