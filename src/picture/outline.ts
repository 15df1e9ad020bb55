import type { Seen } from './space.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number of a path: a tenth of a unit is finer than any screen shows. */
export const n = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const p = ({ x, y }: Point): string => `${n(x)},${n(y)}`;

/** A rounded limb: the outline of two circles and what lies between them. */
export function limb(a: Point, b: Point, radiusA: number, radiusB: number): string {
  const away = Math.hypot(b.x - a.x, b.y - a.y);
  if (away <= Math.abs(radiusA - radiusB)) return radiusA > radiusB ? disc(a, radiusA) : disc(b, radiusB);
  const heading = Math.atan2(b.y - a.y, b.x - a.x);
  const lean = Math.acos((radiusA - radiusB) / away);
  const on = (centre: Point, radius: number, angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  const wideA = radiusA > radiusB ? 1 : 0;
  const wideB = 1 - wideA;
  return [
    `M${p(on(a, radiusA, heading + lean))}`,
    `A${n(radiusA)},${n(radiusA)} 0 ${wideA} 1 ${p(on(a, radiusA, heading - lean))}`,
    `L${p(on(b, radiusB, heading - lean))}`,
    `A${n(radiusB)},${n(radiusB)} 0 ${wideB} 1 ${p(on(b, radiusB, heading + lean))}`,
    'Z',
  ].join('');
}

/** The path of a filled circle. */
export function disc(at: Point, radius: number): string {
  const half = `a${n(radius)},${n(radius)} 0 1 1`;
  return `M${p({ x: at.x - radius, y: at.y })}${half} ${n(2 * radius)},0${half} ${n(-2 * radius)},0Z`;
}

/** The path of a closed shape with straight edges. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(p).join('L')}Z`;
}

/** An open line through the points. */
export function line(points: readonly Point[]): string {
  return `M${points.map(p).join('L')}`;
}

/** A curve from one point to another, pulled towards a third. */
export function arc(from: Point, over: Point, to: Point): string {
  return `M${p(from)}Q${p(over)} ${p(to)}`;
}

/** The tightest convex outline around points (Andrew's monotone chain), always turning the same way. */
export function hull(points: readonly Seen[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (from: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of from) {
      while (turnsIn(kept.at(-2), kept.at(-1), point)) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function turnsIn(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  return !!a && !!b && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;
}
