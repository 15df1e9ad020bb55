/** What opens the skill: "Alexa, open easy back coach". Fixed once published. */
export const invocationName = 'easy back coach';
