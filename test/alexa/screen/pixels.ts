import type { Page } from 'playwright-core';

/** A part of a picture, in shares of its width and height. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of a place on a page is painted in one of some colours, 0 to 1; edges are soft and count as none. */
export async function share(page: Page, place: Place, colours: readonly string[]): Promise<number> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(count, { png, place, colours });
}

/** The part of the browser that is used here. */
interface Host {
  fetch(url: string): Promise<{ blob(): Promise<object> }>;
  createImageBitmap(blob: object): Promise<{ readonly width: number; readonly height: number }>;
  readonly OffscreenCanvas: new (width: number, height: number) => { getContext(kind: '2d'): Canvas };
}
interface Canvas {
  drawImage(image: object, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

/** Runs inside the browser. */
async function count(it: { png: string; place: Place; colours: readonly string[] }): Promise<number> {
  const host = globalThis as unknown as Host;
  const answer = await host.fetch(`data:image/png;base64,${it.png}`);
  const image = await host.createImageBitmap(await answer.blob());
  const canvas = new host.OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { left, top, width, height } = it.place;
  const { data } = canvas.getImageData(
    Math.round(left * image.width),
    Math.round(top * image.height),
    Math.round(width * image.width),
    Math.round(height * image.height),
  );
  const wanted = it.colours.map((colour) => Number.parseInt(colour.slice(1), 16));
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    if (wanted.includes(colour)) found += 1;
  }
  return found / (data.length / 4);
}
