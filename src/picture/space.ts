/** A point or direction in the room, centimetres: x along the body, y up from the floor, z to the body's right. */
export type Vec = readonly [x: number, y: number, z: number];

export const plus = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec): number => Math.hypot(...a);
export const unit = (a: Vec): Vec => times(a, 1 / (length(a) || 1));
export const between = (a: Vec, b: Vec, share: number): Vec => plus(a, times(minus(b, a), share));
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The same point on the other side of the body. */
export const reflect = ([x, y, z]: Vec): Vec => [x, y, -z];

/** Where the drawing is seen from: turned about the upright axis, and raised above the floor. */
export interface View {
  readonly turnDegrees: number;
  readonly riseDegrees: number;
  /** Drawing units per centimetre. */
  readonly scale: number;
  /** The point of the room that lies in the middle of the drawing. */
  readonly centre: Vec;
}

/** A point of the drawing; `near` grows towards the viewer and decides what covers what. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly near: number;
}

export const canvas = { width: 400, height: 300 } as const;

/** Parallel projection: no limb shrinks with distance, so lengths stay comparable between drawings. */
export function project(point: Vec, view: View): Seen {
  const [x, y, z] = minus(point, view.centre);
  const turn = (view.turnDegrees * Math.PI) / 180;
  const rise = (view.riseDegrees * Math.PI) / 180;
  const ahead = z * Math.cos(turn) - x * Math.sin(turn);
  return {
    x: canvas.width / 2 + view.scale * (x * Math.cos(turn) + z * Math.sin(turn)),
    y: canvas.height / 2 - view.scale * (y * Math.cos(rise) - ahead * Math.sin(rise)),
    near: ahead * Math.cos(rise) + y * Math.sin(rise),
  };
}
