import type { ExerciseId } from '../routine/step.ts';
import { birdDog, catCow, childsPose, modifiedPlank } from './poses/kneeling.ts';
import { gluteBridge, kneeToChest, rotation } from './poses/lying.ts';
import { forwardFold, seatedCatCow, seatedKnee, seatedTurn, sitToStand } from './poses/seated.ts';
import { deskBackBend, deskShoulderRolls, deskStand, deskWalk } from './poses/standing.ts';
import type { Scene } from './scene.ts';

/** How every exercise is drawn. */
export const scenes: Readonly<Record<ExerciseId, Scene>> = {
  cat_cow: catCow,
  childs_pose: childsPose,
  knee_to_chest: kneeToChest,
  rotation,
  glute_bridge: gluteBridge,
  bird_dog: birdDog,
  modified_plank: modifiedPlank,
  seated_cat_cow: seatedCatCow,
  sit_to_stand: sitToStand,
  seated_knee: seatedKnee,
  seated_turn: seatedTurn,
  forward_fold: forwardFold,
  desk_stand: deskStand,
  desk_walk: deskWalk,
  desk_back_bend: deskBackBend,
  desk_shoulder_rolls: deskShoulderRolls,
};
