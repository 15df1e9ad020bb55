import type { Json } from './json.ts';

export const profileNames = ['speaker', 'screen-small', 'screen-large', 'without-apla'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What kind of device is in the room. */
export interface Profile {
  readonly screen?: Screen;
  /** False on a device that fails on audio documents, which it never tells beforehand. */
  readonly playsAudioDocuments: boolean;
  /** How long a session outlives a response that neither asks nor ends, milliseconds. */
  readonly waitMs: number;
}

interface Screen {
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly dpi: number;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
}

/** A screen that shows our picture keeps the session for 30 s; a speaker ends it with the sound. */
const screenWaitMs = 30_000;

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  speaker: { playsAudioDocuments: true, waitMs: 0 },
  'screen-small': {
    screen: { shape: 'ROUND', dpi: 160, pixelWidth: 480, pixelHeight: 480 },
    playsAudioDocuments: true,
    waitMs: screenWaitMs,
  },
  'screen-large': {
    screen: { shape: 'RECTANGLE', dpi: 160, pixelWidth: 1280, pixelHeight: 800 },
    playsAudioDocuments: true,
    waitMs: screenWaitMs,
  },
  'without-apla': { playsAudioDocuments: false, waitMs: 0 },
};

/** What the device says it can do. Nothing tells whether it plays audio documents: Alexa has no key for it. */
export function supportedInterfaces({ screen }: Profile): Json {
  return screen ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {};
}

/** The screen's part of the context, in both of Alexa's forms; nothing on a speaker. */
export function viewports({ screen }: Profile): Json {
  if (!screen) return {};
  const { shape, dpi, pixelWidth, pixelHeight } = screen;
  return {
    Viewport: {
      experiences: [{ arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false }],
      mode: 'HUB',
      shape,
      pixelWidth,
      pixelHeight,
      currentPixelWidth: pixelWidth,
      currentPixelHeight: pixelHeight,
      dpi,
      touch: ['SINGLE'],
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode: 'HUB', size: { type: 'DISCRETE', pixelWidth, pixelHeight } } },
      },
    ],
  };
}
