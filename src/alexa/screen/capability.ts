import type { RequestEnvelope } from 'ask-sdk-model';

/** The first version of Alexa's screen language that has everything our documents use. */
export const screenVersion = '1.6';

/**
 * Whether the device of a request draws our documents. A device without a screen refuses the whole response
 * when it is sent one, so anything unclear counts as no screen.
 */
export function hasScreen({ context }: Pick<RequestEnvelope, 'context'>): boolean {
  const screen = context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'];
  const version = screen?.runtime?.maxVersion;
  return version !== undefined && isAtLeast(version, screenVersion);
}

/** Compared number by number: "1.10" comes after "1.9", and "2024.3" after both. */
function isAtLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
