import { capture, during, later, open, resume, say, silence } from './story.ts';

/** Places in a conversation where many stories begin. */

/** Opened for the first time: the safety check has been asked. */
export const asked = capture([open()]);

/** Screened, on the way to hands and knees, asked "Ready?". */
export const atTheGate = capture([resume(asked), say('no'), say('no, I can do that')]);

/** Cat-Cow and Child's Pose are being heard; the next question is the gate to the back. */
export const kneeling = capture([resume(atTheGate), say("okay I'm down")]);

/** Knee-to-Chest and Rotation are being heard, right and left; then the routine is over. */
export const onTheBack = capture([resume(kneeling), say('ready')]);

/** Nine seconds into the first knee, somebody asked for a pause. */
export const paused = capture([resume(onTheBack), during('knee_to_chest', 'right', 9, 'pause')]);

/** A routine was finished the day before; the same is offered again. */
export const offered = capture([resume(onTheBack), say('no'), later('13h'), open()]);

/** A routine was left the day before; its place is offered. */
export const placeOffered = capture([resume(kneeling), silence(), later('13h'), open()]);
