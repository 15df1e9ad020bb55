import { capture, open, resume, say } from './story.ts';

/** Places in a conversation where many stories begin. */

/** Opened for the first time: the safety check has been asked. */
export const asked = capture([open()]);

/** Screened, on the way to hands and knees, asked "Ready?". */
export const atTheGate = capture([resume(asked), say('no'), say('no, I can do that')]);

/** Cat-Cow and Child's Pose are being heard; the next question is the gate to the back. */
export const kneeling = capture([resume(atTheGate), say("okay I'm down")]);

/** Knee-to-Chest and Rotation are being heard, right and left; then the routine is over. */
export const onTheBack = capture([resume(kneeling), say('ready')]);

/** Screened and offered nothing yet: back in the skill a day later, with a finished routine behind. */
export const finished = capture([resume(onTheBack), say('no')]);
