import type { HeardTurn } from '../../device/turn.ts';
import type { Pose, Scene } from '../player/scene.ts';
import type { Score } from '../player/score.ts';
import { adviceView, givesAdvice } from './advice.ts';
import { element, write } from './elements.ts';
import type { Names } from './names.ts';
import { ringView } from './ring.ts';

/** What the stage shows besides the moment itself. */
export interface Showing {
  readonly locale: string;
  readonly scene: Scene;
  readonly score: Score;
  /** The last turn in which something was heard. */
  readonly turn: HeardTurn | undefined;
  readonly open: boolean;
  /** Somebody is speaking or typing. */
  readonly held: boolean;
  /** Whether the words are heard. */
  readonly spoken: boolean;
}

/** The calm full-screen player: picture, ring, caption, what comes next. */
export function stageView(names: Names) {
  const speaker = element('speaker', HTMLElement);
  const status = element('status', HTMLElement);
  const caption = element('caption', HTMLElement);
  const next = element('next', HTMLElement);
  const showPicture = pictureView();
  const showRing = ringView();
  const showAdvice = adviceView(caption);

  return (showing: Showing): void => {
    const { scene, turn } = showing;
    const look = lookOf(showing);
    if (look === 'advice' && speaker.dataset.look !== look) speaker.scrollIntoView({ behavior: 'instant' });
    speaker.dataset.look = look;
    // A screen reader reads the captions out only where no voice does.
    caption.ariaLive = showing.spoken ? 'off' : 'polite';
    write(status, statusOf(showing, names));
    if (look === 'advice' && turn) showAdvice(turn, showing);
    else if (turn) write(caption, captionOf(showing));
    caption.classList.toggle('long', scene.caption.length > longCaption);
    write(next, scene.next ? `Next: ${names.of(scene.next)}` : '');
    showPicture(look === 'advice' ? undefined : scene.pose, scene.half);
    showRing(scene);
  };
}

const howToStart = 'Say or type “open easy back coach”, or press Start.';

/** What is said; but a question whose session ran out waits for no answer any more. */
function captionOf({ scene, turn, open }: Showing): string {
  return scene.doing === 'over' && !open && turn?.ending === 'listen' ? howToStart : scene.caption;
}

/** Longer captions, in letters, are set smaller. */
const longCaption = 90;

type Look = 'idle' | 'talking' | 'moving' | 'listening' | 'advice';

function lookOf({ scene, turn, open }: Showing): Look {
  if (turn && givesAdvice(turn)) return 'advice';
  if (scene.doing === 'moving' || scene.doing === 'settling') return 'moving';
  if (scene.doing === 'listening') return 'listening';
  return open || scene.doing === 'speaking' ? 'talking' : 'idle';
}

function statusOf({ scene, turn, open, held }: Showing, names: Names): string {
  const where = scene.pose ? names.of(scene.pose) : undefined;
  if (held) return 'I am listening';
  switch (scene.doing) {
    case 'listening':
      return 'Listening: your answer, please';
    case 'moving':
      return where ?? 'Hold';
    case 'settling':
      return where ? `Get ready: ${where}` : 'Time to move';
    case 'speaking':
      return where ?? 'Speaking';
    case 'waiting':
      return 'Waiting for you';
    case 'over':
      if (open) return 'Waiting for you';
      return turn ? 'The session is over' : 'Ready when you are';
  }
}

/** The drawing of a pose, or of the half of a movement. */
function pictureView() {
  const picture = element('picture', HTMLElement);
  const image = element('pose', HTMLImageElement);
  let shown = '';
  image.addEventListener('error', () => {
    picture.hidden = true;
  });
  image.addEventListener('load', () => {
    picture.hidden = false;
  });

  return (pose: Pose | undefined, half: Scene['half']): void => {
    const source = pose ? `/simulator/poses/${pose.movement}/${pose.side ?? 'none'}/${half}.svg` : '';
    if (source === shown) return;
    shown = source;
    if (source) image.src = source;
    else picture.hidden = true;
  };
}
