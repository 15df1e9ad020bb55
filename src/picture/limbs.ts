import { limb } from './outline.ts';
import type { Colour } from './palette.ts';
import type { Limb } from './pose.ts';
import type { Shape } from './shape.ts';
import type { Arm, Leg, Skeleton } from './skeleton.ts';
import { between, project, type Vec, type View } from './space.ts';

/** Half-widths at the joints, centimetres. */
const girth = {
  shoulder: 5.4,
  cuff: 5,
  elbow: 4.1,
  wrist: 3.1,
  fingers: 2.3,
  hip: 9,
  knee: 5.9,
  ankle: 3.9,
  heel: 3.7,
  toes: 2.6,
} as const;

/** Both arms and both legs; those at work in the accent. */
export function limbShapes(body: Skeleton, working: readonly Limb[], view: View): Shape[] {
  const [hips, , , shoulders] = body.spine;
  const at = (limb: Limb) => working.includes(limb);
  return [
    ...armShapes(body.rightArm, isFar(body.rightArm.shoulder, shoulders, view), at('rightArm'), view),
    ...armShapes(body.leftArm, isFar(body.leftArm.shoulder, shoulders, view), at('leftArm'), view),
    ...legShapes(body.rightLeg, isFar(body.rightLeg.hip, hips, view), at('rightLeg'), view),
    ...legShapes(body.leftLeg, isFar(body.leftLeg.hip, hips, view), at('leftLeg'), view),
  ];
}

/** Whether a limb grows from the trunk's far side, where less light reaches it. */
function isFar(root: Vec, middle: Vec, view: View): boolean {
  return project(root, view).near < project(middle, view).near - 0.5;
}

function armShapes(arm: Arm, far: boolean, atWork: boolean, view: View): Shape[] {
  const bare: Colour = far ? 'skinFar' : 'skin';
  const works: Colour | undefined = atWork ? (far ? 'accentFar' : 'accent') : undefined;
  const upper = bone(arm.shoulder, arm.elbow, girth.shoulder - 0.6, girth.elbow, works ?? bare, view);
  const cuff = between(arm.shoulder, arm.elbow, 0.55);
  const sleeve = bone(
    arm.shoulder,
    cuff,
    girth.shoulder,
    girth.cuff,
    works ?? (far ? 'topFar' : 'top'),
    view,
  );
  return [
    upper,
    { ...sleeve, near: upper.near + 0.05 },
    bone(arm.elbow, arm.wrist, girth.elbow, girth.wrist, works ?? bare, view),
    bone(arm.wrist, arm.fingers, girth.wrist, girth.fingers, bare, view),
  ];
}

function legShapes(leg: Leg, far: boolean, atWork: boolean, view: View): Shape[] {
  const bare: Colour = far ? 'skinFar' : 'skin';
  const works: Colour | undefined = atWork ? (far ? 'accentFar' : 'accent') : undefined;
  const cloth = works ?? (far ? 'leggingsFar' : 'leggings');
  const shin = bone(leg.knee, leg.ankle, girth.knee - 0.8, girth.ankle, bare, view);
  const hem = between(leg.knee, leg.ankle, 0.72);
  const heel = between(leg.ankle, leg.toes, -0.22);
  return [
    bone(heel, leg.toes, girth.heel, girth.toes, bare, view),
    shin,
    { ...bone(leg.knee, hem, girth.knee, girth.ankle + 0.9, cloth, view), near: shin.near + 0.05 },
    bone(leg.hip, leg.knee, girth.hip, girth.knee, cloth, view),
  ];
}

function bone(a: Vec, b: Vec, radiusA: number, radiusB: number, fill: Colour, view: View): Shape {
  const [from, to] = [project(a, view), project(b, view)];
  return {
    path: limb(from, to, radiusA * view.scale, radiusB * view.scale),
    near: (from.near + to.near) / 2,
    fill,
  };
}
