import type { interfaces } from 'ask-sdk-model';
import type { Avg } from '../../picture/avg.ts';
import { screenVersion } from './capability.ts';
import { live } from './live.ts';
import { resources } from './theme.ts';

/** A component of Alexa's screen language, as JSON. */
export type Component = Readonly<Record<string, unknown>>;
export type RenderScreen = interfaces.alexa.presentation.apl.RenderDocumentDirective;

interface Page {
  readonly token: string;
  readonly items: readonly Component[];
  /** What the clock of the page counts against; absent on a page that stands still. */
  readonly ticks?: boolean;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly graphics?: Readonly<Record<string, Avg>>;
  /** How long the page has to stay, milliseconds. */
  readonly staysMs: number;
}

/** Beyond the last sound, so that the page does not leave during an answer. Alexa's own default is 30 s. */
const idleMs = 60_000;

/** A page as a directive. Everything travels inside it: no picture, font or layout is fetched from anywhere. */
export function page({ token, items, ticks = false, data = {}, graphics = {}, staysMs }: Page): RenderScreen {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: {
      type: 'APL',
      version: screenVersion,
      theme: 'dark',
      settings: { idleTimeout: Math.round(staysMs + idleMs) },
      resources,
      graphics,
      mainTemplate: {
        parameters: ['coach'],
        items: [
          {
            type: 'Frame',
            width: '100%',
            height: '100%',
            backgroundColor: '@room',
            item: {
              type: 'Container',
              width: '100%',
              height: '100%',
              ...(ticks ? clock : {}),
              items,
            },
          },
        ],
      },
    },
    datasources: { coach: data },
  };
}

/**
 * The time since the page appeared, which is when its sound begins. Read from `elapsedTime` at every tick,
 * never counted: a tick that comes late or not at all loses nothing.
 */
const clock: Component = {
  bind: [{ name: 'nowMs', type: 'number', value: 0 }],
  handleTick: [
    {
      minimumDelay: 250,
      commands: [{ type: 'SetValue', property: 'nowMs', value: live('elapsedTime') }],
    },
  ],
};

/** Shown only while a condition holds. */
export function shownWhile(condition: string): Component {
  return { display: live(`${condition} ? 'normal' : 'none'`) };
}

/** A box placed by the theme: `@pictureLeft`, `@pictureTop` and so on. */
export function placed(name: string, component: Component): Component {
  return {
    position: 'absolute',
    left: `@${name}Left`,
    top: `@${name}Top`,
    width: `@${name}Width`,
    height: `@${name}Height`,
    ...component,
  };
}

/** One line or paragraph of text. */
export function text(value: string, size: string, more: Component = {}): Component {
  return { type: 'Text', text: value, fontSize: `@${size}`, color: '@words', textAlign: '@align', ...more };
}
