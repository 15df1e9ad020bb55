import { describe, expect, it } from 'vitest';
import type { InteractionModel, LanguageModel, ModelIntent } from '../../src/language/interactionModel.ts';
import { checkModel } from '../../src/language/package/modelRules.ts';
import { committedModel } from './model.ts';

/** The committed model with one thing changed for the worse. */
function spoilt(change: (model: LanguageModel) => Partial<LanguageModel>): InteractionModel {
  const { languageModel } = committedModel('en-IN').interactionModel;
  return { interactionModel: { languageModel: { ...languageModel, ...change(languageModel) } } };
}

function withIntent(intent: ModelIntent): InteractionModel {
  return spoilt(({ intents }) => ({ intents: [...intents, intent] }));
}

const phrase = { name: 'words', type: 'AMAZON.SearchQuery' };

describe('a model is refused for', () => {
  it.each([
    ['a number in digits', withIntent({ name: 'NewIntent', samples: ['give me 10 minutes'] })],
    ['a phrase slot alone', withIntent({ name: 'NewIntent', slots: [phrase], samples: ['{words}'] })],
    [
      'a phrase slot beside another slot',
      withIntent({
        name: 'NewIntent',
        slots: [phrase, { name: 'movement', type: 'Movement' }],
        samples: ['{movement} feels {words}'],
      }),
    ],
    ['a sample that another intent has', withIntent({ name: 'NewIntent', samples: ['how long left'] })],
    ['a slot that is not declared', withIntent({ name: 'NewIntent', samples: ['swim {lengths}'] })],
    ['an intent without samples', withIntent({ name: 'NewIntent', samples: [] })],
    [
      'several values where the locale has none',
      withIntent({
        name: 'NewIntent',
        slots: [{ name: 'movement', type: 'Movement', multipleValues: { enabled: true } }],
        samples: ['swim {movement}'],
      }),
    ],
    [
      'a missing built-in intent',
      spoilt(({ intents }) => ({ intents: intents.filter(({ name }) => name !== 'AMAZON.HelpIntent') })),
    ],
    ['a launch word in the invocation name', spoilt(() => ({ invocationName: 'open back coach' }))],
    ['an invocation name of one word', spoilt(() => ({ invocationName: 'backcoach' }))],
    ['a missing invocation name', spoilt(() => ({ invocationName: '' }))],
  ])('%s', (_, model) => {
    expect(checkModel('en-IN', model).some(({ problems }) => problems.length > 0)).toBe(true);
  });
});
