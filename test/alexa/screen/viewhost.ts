import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import type { RenderScreen } from '../../../src/alexa/screen/apl.ts';

/** A screen as Amazon's own renderer knows it, in density-independent pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly shape: 'ROUND' | 'RECTANGLE';
}

export const screens = {
  round: { width: 480, height: 480, shape: 'ROUND' },
  small: { width: 960, height: 480, shape: 'RECTANGLE' },
  large: { width: 1280, height: 800, shape: 'RECTANGLE' },
  tall: { width: 800, height: 1280, shape: 'RECTANGLE' },
} as const satisfies Record<string, Screen>;

/** A run of visible text and the height of its letters, pixels. */
export interface Word {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** One page on one screen, drawn by Amazon's web renderer in a real browser. */
export interface Shown {
  readonly page: Page;
  /** The words that can be seen, from top to bottom. */
  words(): Promise<Word[]>;
  /** Touches the control with these words. */
  touch(text: string): Promise<void>;
  /** What touches have sent so far: the arguments of each. */
  sent(): Promise<unknown[][]>;
  /** Lets the page's own clock run on, milliseconds; it stands still otherwise. */
  pass(ms: number): Promise<void>;
}

/** The part of the browser and of the renderer that is used here. */
interface Host {
  readonly AplRenderer: {
    readonly Content: { create(document: string): { addData(name: string, json: string): void } };
    readonly default: { create(options: object): Drawn };
  };
  readonly engine: Promise<void>;
  readonly document: {
    readonly body: { innerHTML: string };
    getElementById(id: string): { style: { cssText: string } };
    querySelectorAll(selector: string): Iterable<Element>;
  };
  getComputedStyle(it: Element): { readonly fontSize: string };
  sent: unknown[][];
  drawn?: Drawn;
}

interface Drawn {
  init(): Promise<void>;
  destroy(): void;
}

interface Element {
  readonly textContent: string;
  readonly childElementCount: number;
  checkVisibility(): boolean;
  getBoundingClientRect(): { readonly [side in 'x' | 'y' | 'width' | 'height']: number };
}

/** Time goes in one leap, but for the last moment, in which the page's clock ticks and it is drawn anew. */
const settlesMs = 400;

const renderer = new URL(import.meta.resolve('apl-viewhost-web'));

/** Amazon's renderer, started once; each page it is given takes the place of the one before. */
export interface Viewhost {
  show(page: RenderScreen, screen: Screen): Promise<Shown>;
}

/** Starts the renderer. The browser's time is held, so that what is seen at a second is always the same. */
export async function openViewhost(browser: Browser): Promise<Viewhost> {
  const page = await browser.newPage();
  await page.clock.install({ time: 0 });
  await page.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0;background:#000">');
  const script = await readFile(renderer, 'utf8');
  await page.addScriptTag({ content: `${script};globalThis.engine = AplRenderer.initEngine();` });
  return { show: (shown, screen) => show(page, shown, screen) };
}

async function show(page: Page, { document, datasources }: RenderScreen, screen: Screen): Promise<Shown> {
  await page.setViewportSize({ width: screen.width, height: screen.height });
  const data = JSON.stringify(datasources?.coach ?? {});
  await page.evaluate(draw, { document: JSON.stringify(document), data, screen });
  const pass = async (ms: number) => {
    if (ms > settlesMs) await page.clock.fastForward(ms - settlesMs);
    await page.clock.runFor(Math.min(ms, settlesMs));
  };
  await pass(100);
  const words = () => page.evaluate(visibleWords);
  return {
    page,
    pass,
    words,
    touch: async (text) => {
      const word = (await words()).find((it) => it.text === text);
      if (!word) throw new Error(`"${text}" cannot be seen.`);
      await page.mouse.move(word.x, word.y);
      await page.mouse.down();
      await pass(50);
      await page.mouse.up();
      await pass(settlesMs);
    },
    sent: () => page.evaluate(() => (globalThis as unknown as Host).sent),
  };
}

/** Runs inside the browser: every text that is not hidden, at the middle of its box. */
function visibleWords(): Word[] {
  const { document, getComputedStyle } = globalThis as unknown as Host;
  const texts = [...document.querySelectorAll('#view *')].filter(
    (it) => it.childElementCount === 0 && it.textContent.trim() !== '' && it.checkVisibility(),
  );
  return texts.map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    const size = Number.parseFloat(getComputedStyle(it).fontSize);
    return { text: it.textContent.trim(), size, x: x + width / 2, y: y + height / 2 };
  });
}

/** Runs inside the browser. */
async function draw({ document: json, data, screen }: { document: string; data: string; screen: Screen }) {
  const host = globalThis as unknown as Host;
  await host.engine;
  const content = host.AplRenderer.Content.create(json);
  content.addData('coach', data);
  host.drawn?.destroy();
  host.document.body.innerHTML = '<div id="view"></div>';
  const view = host.document.getElementById('view');
  const round = screen.shape === 'ROUND' ? 'border-radius:50%' : '';
  view.style.cssText = `position:relative;overflow:hidden;width:${screen.width}px;height:${screen.height}px;${round}`;
  host.sent = [];
  host.drawn = host.AplRenderer.default.create({
    content,
    view,
    environment: { agentName: 'test', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { ...screen, isRound: screen.shape === 'ROUND', dpi: 160, mode: 'HUB' },
    theme: 'dark',
    utcTime: 0,
    localTimeAdjustment: 0,
    onSendEvent: (event: { arguments: unknown[] }) => host.sent.push(event.arguments),
  });
  await host.drawn.init();
}
