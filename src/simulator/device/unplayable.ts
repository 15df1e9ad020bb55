/** Alexa's names for what can be wrong with an audio document. */
export type AudioFault = 'AUDIO_SOURCE_ERROR' | 'RENDER_ERROR' | 'DOCUMENT_ERROR';

/** Sound the device cannot play. The message says why, for the developer who listens. */
export class UnplayableError extends Error {
  readonly fault: AudioFault;

  constructor(fault: AudioFault, message: string) {
    super(message);
    this.name = 'UnplayableError';
    this.fault = fault;
  }
}
