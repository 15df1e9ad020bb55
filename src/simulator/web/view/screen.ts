import { isRecord } from '../../device/json.ts';
import { type ProfileName, profiles } from '../../device/profile.ts';
import { readResponse } from '../../device/response.ts';
import type { HeardTurn } from '../../device/turn.ts';
import { type FromFrame, type Glass, messageFrom, type Picture, type ToFrame } from '../screen/messages.ts';
import { element } from './elements.ts';

const missing = "Amazon's renderer is not installed here: run npm ci with development dependencies.";

/** The screen of a device that has one, drawn by Amazon's own renderer in a frame of its own. */
export function screenView(touched: (args: readonly unknown[]) => void) {
  const section = element('screen', HTMLElement);
  const frame = element('screen-frame', HTMLIFrameElement);
  const mount = element('glass', HTMLElement);
  let glass: Glass | undefined;
  let shown: Picture | undefined;

  addEventListener('message', (event) => {
    const message = messageFrom<FromFrame>(event, frame.contentWindow);
    if (message?.kind === 'ready' || message?.kind === 'missing') mount.ariaBusy = 'false';
    if (message?.kind === 'ready') redraw();
    if (message?.kind === 'missing') element('screen-note', HTMLElement).textContent = missing;
    if (message?.kind === 'touch') touched(message.arguments);
  });
  new ResizeObserver(fill).observe(mount);

  function tell(message: ToFrame): void {
    frame.contentWindow?.postMessage(message, location.origin);
  }

  function redraw(): void {
    if (shown && glass) tell({ kind: 'draw', picture: shown, glass });
    else tell({ kind: 'clear' });
  }

  /** The frame has the device's own size; seen from outside it is as wide as there is room. */
  function fill(): void {
    if (glass) frame.style.transform = `scale(${mount.clientWidth / glass.width})`;
  }

  return {
    /** Another device: its screen, or none. */
    fit(profile: ProfileName): void {
      const { screen } = profiles[profile];
      glass = screen && {
        width: screen.pixelWidth,
        height: screen.pixelHeight,
        round: screen.shape === 'ROUND',
      };
      section.hidden = glass === undefined;
      if (!glass) return;
      mount.dataset.shape = glass.round ? 'round' : 'rectangle';
      mount.style.aspectRatio = `${glass.width} / ${glass.height}`;
      frame.width = String(glass.width);
      frame.height = String(glass.height);
      if (!frame.src) frame.src = '/simulator/screen';
      fill();
      redraw();
    },
    /** A turn that shows nothing leaves the screen as it was, as on a device. */
    show(turn: HeardTurn): void {
      const picture = pictureOf(turn);
      if (!picture) return;
      shown = picture;
      redraw();
    },
    clear(): void {
      shown = undefined;
      redraw();
    },
    follow(atMs: number): void {
      if (shown && glass) tell({ kind: 'time', atMs });
    },
  };
}

function pictureOf({ answer }: HeardTurn): Picture | undefined {
  const response = readResponse(answer);
  if ('refusal' in response) return undefined;
  const page = response.output.directives.find(
    ({ type }) => type === 'Alexa.Presentation.APL.RenderDocument',
  );
  if (!page || !isRecord(page.document)) return undefined;
  return { document: page.document, datasources: isRecord(page.datasources) ? page.datasources : {} };
}
