import { bladderSigns } from './bladder.ts';
import { chestAndBellySigns } from './chestAndBelly.ts';
import { illnessSigns } from './illness.ts';
import { injurySigns } from './injury.ts';
import { legsSigns } from './legs.ts';
import { otherSigns } from './other.ts';
import { painSigns } from './pain.ts';

/** How English says every sign, by its id. */
export const signs = {
  ...bladderSigns,
  ...legsSigns,
  ...injurySigns,
  ...painSigns,
  ...chestAndBellySigns,
  ...illnessSigns,
  ...otherSigns,
};
