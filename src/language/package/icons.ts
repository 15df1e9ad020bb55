import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/**
 * `node src/language/package/icons.ts`: draws the store icons from `skill-package/assets/icon.svg`.
 * Of SVG it knows what the icon needs: filled circles and polylines with round ends, drawn in order.
 */
interface Shape {
  readonly colour: readonly [red: number, green: number, blue: number];
  /** Distance from the shape's edge in viewBox units, negative inside. */
  distance(x: number, y: number): number;
}

const viewBox = 512;
/** The two sizes the store wants, in pixels. */
const sizes = [108, 512] as const;
const assets = 'skill-package/assets';

const shapes = readShapes(readFileSync(`${assets}/icon.svg`, 'utf8'));
for (const size of sizes) writeFileSync(`${assets}/icon-${size}.png`, encodePng(size, draw(shapes, size)));

function readShapes(svg: string): readonly Shape[] {
  return [...svg.matchAll(/<(circle|polyline)\s([^>]*)\/>/g)].map(([, kind, attributes = '']) => {
    const attribute = (name: string) => attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? '';
    return kind === 'circle' ? circle(attribute) : polyline(attribute);
  });
}

function circle(attribute: (name: string) => string): Shape {
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(attribute(name))) as [number, number, number];
  return { colour: colour(attribute('fill')), distance: (x, y) => Math.hypot(x - cx, y - cy) - r };
}

function polyline(attribute: (name: string) => string): Shape {
  const points = attribute('points')
    .split(' ')
    .map((point) => point.split(',').map(Number) as [number, number]);
  const half = Number(attribute('stroke-width')) / 2;
  const segments = points.slice(1).map((end, index) => [points[index] ?? end, end] as const);
  return {
    colour: colour(attribute('stroke')),
    distance: (x, y) => Math.min(...segments.map(([a, b]) => distanceToSegment([x, y], a, b))) - half,
  };
}

function distanceToSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function colour(hex: string): Shape['colour'] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** RGBA rows, edges smoothed over one pixel. */
function draw(layers: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const scale = viewBox / size;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(
        pixelAt(layers, (column + 0.5) * scale, (row + 0.5) * scale, scale),
        (row * size + column) * 4,
      );
    }
  }
  return pixels;
}

function pixelAt(layers: readonly Shape[], x: number, y: number, scale: number): readonly number[] {
  let pixel = [0, 0, 0, 0];
  for (const shape of layers) {
    const cover = Math.min(1, Math.max(0, 0.5 - shape.distance(x, y) / scale));
    if (cover === 0) continue;
    const [, , , below = 0] = pixel;
    const mix = below === 0 ? 1 : cover;
    const [red, green, blue] = shape.colour.map(
      (part, index) => part * mix + (pixel[index] ?? 0) * (1 - mix),
    );
    pixel = [red ?? 0, green ?? 0, blue ?? 0, Math.max(below, 255 * cover)];
  }
  return pixel.map(Math.round);
}

/** The PNG format, RFC 2083: signature, header, one zlib stream of unfiltered rows, end. */
function encodePng(size: number, pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel, colour with transparency
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
