import { bladderSigns } from './bladder.ts';
import { chestAndBellySigns } from './chestAndBelly.ts';
import { illnessSigns } from './illness.ts';
import { injurySigns } from './injury.ts';
import { legsSigns } from './legs.ts';
import { otherSigns } from './other.ts';
import { painSigns } from './pain.ts';

/** Every sign, its level, its clinical rule and its source. */
export const signs = [
  ...bladderSigns,
  ...legsSigns,
  ...injurySigns,
  ...painSigns,
  ...chestAndBellySigns,
  ...illnessSigns,
  ...otherSigns,
] as const;
