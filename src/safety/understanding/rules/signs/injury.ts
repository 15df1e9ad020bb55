import type { Sign } from '../types.ts';

/** Falls, crashes and blows. */
export const injurySigns = [
  { id: 'trauma.fall', flag: 'trauma', tier: 'urgent', says: 'a fall', source: 'article', past: 'six_weeks' },
  {
    id: 'trauma.crash',
    flag: 'trauma',
    tier: 'urgent',
    says: 'a crash',
    source: 'article',
    past: 'six_weeks',
  },
  {
    id: 'trauma.blow',
    flag: 'trauma',
    tier: 'urgent',
    says: 'a blow or hard landing',
    source: 'AHCPR 1994',
    past: 'six_weeks',
  },
  {
    id: 'trauma.high_energy',
    flag: 'trauma',
    tier: 'emergency',
    says: 'crash at speed, motorcycle, thrown, rolled, struck on foot or bike',
    source: 'NHS 999',
    past: 'six_weeks',
  },
  {
    id: 'trauma.height',
    flag: 'trauma',
    tier: 'emergency',
    says: 'fall from roof height, about three metres or ten feet',
    source: 'NHS 999',
    past: 'six_weeks',
  },
] as const satisfies readonly Sign[];
