import type { ExerciseId, Side } from '../routine/step.ts';
import { figure } from './figure.ts';
import type { Pose } from './pose.ts';
import { backdrop, furnish } from './room.ts';
import { reflectPose, type Scene, turnRound } from './scene.ts';
import { scenes } from './scenes.ts';
import type { Shape } from './shape.ts';
import type { View } from './space.ts';

/** The half of a movement that is shown: cat-cow's two, a lift and its rest, the two pairs of bird-dog. */
export type Phase = 'first' | 'second';

/** What one drawing shows: the pose and where it is seen from. */
export function poseOf(exercise: ExerciseId, side?: Side, phase: Phase = 'first') {
  const scene = scenes[exercise];
  const pose = poseFor(scene, side, phase);
  if (side !== 'left' || !scene.sides) return { pose, view: scene.view };
  return { pose: reflectPose(pose), view: viewOfLeft(scene) };
}

/** A drawing as shapes in the order they cover each other: one source for every way it is shown. */
export function drawing(exercise: ExerciseId, side?: Side, phase: Phase = 'first'): readonly Shape[] {
  const { pose, view } = poseOf(exercise, side, phase);
  const { furniture } = scenes[exercise];
  const shapes = [
    ...backdrop(view),
    ...furniture.flatMap((piece) => furnish(piece, view)),
    ...figure(pose, view),
  ];
  return shapes.sort((a, b) => a.near - b.near);
}

function poseFor(scene: Scene, side: Side | undefined, phase: Phase): Pose {
  if (side === 'both' && scene.both) return scene.both;
  return (phase === 'second' && scene.second) || scene.first;
}

function viewOfLeft({ sides, view }: Scene): View {
  return sides === 'turnRound' ? turnRound(view) : view;
}
