import breath from './en/spoken/breath.json' with { type: 'json' };
import cards from './en/spoken/cards.json' with { type: 'json' };
import cues from './en/spoken/cues.json' with { type: 'json' };
import habits from './en/spoken/habits.json' with { type: 'json' };
import movements from './en/spoken/movements.json' with { type: 'json' };
import numbers from './en/spoken/numbers.json' with { type: 'json' };
import positions from './en/spoken/positions.json' with { type: 'json' };
import questions from './en/spoken/questions.json' with { type: 'json' };
import routines from './en/spoken/routines.json' with { type: 'json' };
import safety from './en/spoken/safety.json' with { type: 'json' };
import screen from './en/spoken/screen.json' with { type: 'json' };
import session from './en/spoken/session.json' with { type: 'json' };
import numbersAU from './en-AU/spoken/numbers.json' with { type: 'json' };
import numbersCA from './en-CA/spoken/numbers.json' with { type: 'json' };
import numbersGB from './en-GB/spoken/numbers.json' with { type: 'json' };
import numbersIN from './en-IN/spoken/numbers.json' with { type: 'json' };
import numbersUS from './en-US/spoken/numbers.json' with { type: 'json' };
import safetyUS from './en-US/spoken/safety.json' with { type: 'json' };

/**
 * Everything we say, by language, then by region. A region holds only what differs from its language. No
 * language falls back to another: a missing line is an error, never a sentence in the wrong tongue.
 */
export const spoken: Readonly<Record<string, object>> = {
  en: {
    ...session,
    breath,
    cards,
    cues,
    habits,
    movements,
    numbers,
    positions,
    questions,
    routines,
    safety,
    screen,
  },
  'en-AU': { numbers: numbersAU },
  'en-CA': { numbers: numbersCA },
  'en-GB': { numbers: numbersGB },
  'en-IN': { numbers: numbersIN },
  'en-US': { numbers: numbersUS, safety: safetyUS },
};
