import { FrameTime } from './frameTime.ts';
import { type FromFrame, type Glass, messageFrom, type Picture, type ToFrame } from './messages.ts';

/** The part of Amazon's renderer that is used here; absent when it is not installed. */
interface Renderer {
  readonly initEngine: () => Promise<void>;
  readonly Content: { create(document: string): { addData(name: string, json: string): void } };
  readonly default: { create(options: object): Drawn };
}

interface Drawn {
  init(): Promise<void>;
  destroy(): void;
}

const time = new FrameTime();
let engine: Promise<Renderer> | undefined;
let drawn: Drawn | undefined;
/** Pictures are drawn one after the other: only the newest of those that wait. */
let wanted = 0;

addEventListener('message', (event) => {
  const message = messageFrom<ToFrame>(event, parent);
  if (message?.kind === 'time') time.reach(message.atMs);
  if (message?.kind === 'clear') clear();
  if (message?.kind === 'draw') void draw(message.picture, message.glass);
});
addEventListener('DOMContentLoaded', () => {
  const { AplRenderer: renderer } = globalThis as { AplRenderer?: Renderer };
  engine = renderer?.initEngine().then(() => renderer);
  if (engine) void engine.then(() => tell({ kind: 'ready' }));
  else tell({ kind: 'missing' });
});

function tell(message: FromFrame): void {
  parent.postMessage(message, location.origin);
}

function clear(): HTMLElement {
  wanted += 1;
  drawn?.destroy();
  drawn = undefined;
  const view = document.createElement('div');
  view.id = 'view';
  document.body.replaceChildren(view);
  return view;
}

async function draw({ document: page, datasources }: Picture, { width, height, round }: Glass) {
  const view = clear();
  const mine = wanted;
  const renderer = await engine;
  if (!renderer || mine !== wanted) return;
  time.begin();
  view.style.width = `${width}px`;
  view.style.height = `${height}px`;
  const content = renderer.Content.create(JSON.stringify(page));
  for (const [name, data] of Object.entries(datasources)) content.addData(name, JSON.stringify(data));
  drawn = renderer.default.create({
    content,
    view,
    environment: { agentName: 'simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    viewport: { width, height, isRound: round, shape: round ? 'ROUND' : 'RECTANGLE', dpi: 160, mode: 'HUB' },
    theme: 'dark',
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    onSendEvent: (event: { readonly arguments: readonly unknown[] }) =>
      tell({ kind: 'touch', arguments: event.arguments }),
  });
  await drawn.init();
}
