/** From an answer to its first sound: rendering in the cloud. Milliseconds. */
export const startUpMs = 600;
/** From the wake word, or the first word into an open microphone, to the request. Milliseconds. */
export const hearingMs = 1500;
