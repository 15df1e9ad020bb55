import type { Colour } from './palette.ts';

/** One filled or drawn path. Those nearer to the viewer cover the others. */
export interface Shape {
  readonly path: string;
  readonly near: number;
  readonly fill?: Colour;
  readonly line?: { readonly colour: Colour; readonly width: number };
  readonly opacity?: number;
}
