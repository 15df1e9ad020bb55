import type { Vocabulary } from '../../../src/safety/understanding/pack.ts';
import { englishNumbers } from './numbers.ts';
import { soundOf } from './spelling.ts';
import { contractions, endings, fillerExceptions, fillers, hedgingFillers, transparent } from './words.ts';

/** How English speech becomes words. */
export const vocabulary: Vocabulary = {
  language: 'en',
  contractions,
  endings,
  fillers,
  fillerExceptions,
  hedgingFillers,
  transparent,
  runTogether: new Set([
    'my',
    'both',
    'no',
    'left',
    'right',
    'lower',
    'feels',
    'feel',
    'lost',
    'his',
    'her',
    'bad',
  ]),
  numbers: englishNumbers,
  sound: soundOf,
  corrected: ['FALLPLACE', 'LEGWORD', 'SADDLE', 'ARM', 'BACK', 'STATE', 'SIDEWORD', 'DATED'],
};
