import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiers, type Verdict } from '../../src/safety/findings.ts';
import { triage } from '../../src/safety/triage.ts';

const tierOf = (text: string, context = {}): Verdict => triage(text, 'en-US', context).tier;
const rank = (tier: Verdict): number => (tier === 'unclear' ? -1 : tiers.indexOf(tier));

/** One plain sentence for signs of every tier, as a speaker says it of themselves. */
const signs = [
  'i can not feel my legs',
  'i wet myself this morning',
  'my groin has gone numb',
  'my left leg is getting weaker every day',
  'i have chest pain',
  'i fell down the stairs yesterday',
  'i have a fever',
  'i have lost ten kilos',
  'i had breast cancer',
  'my foot keeps dragging',
  'my left foot is numb',
  'the pain wakes me at night',
  'my back is killing me',
] as const;
const sign = fc.constantFrom(...signs);
const filler = fc.constantFrom('um', 'uh', 'er', 'you know', 'erm');

describe('triage', () => {
  it('never throws, and never calls silence safe to act on, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect([...tiers, 'unclear']).toContain(tierOf(text));
        expect(tierOf(text, { pending: 'screening' })).toBeDefined();
      }),
    );
  });

  it('gives the same judgement twice', () => {
    fc.assert(
      fc.property(sign, (text) => {
        expect(triage(text, 'en-US')).toEqual(triage(text, 'en-US'));
      }),
    );
  });

  it('is not lowered by a "no" that answers something else', () => {
    fc.assert(
      fc.property(sign, (text) => {
        expect(rank(tierOf(`no ${text}`))).toBe(rank(tierOf(text)));
        expect(rank(tierOf(`no, ${text}`))).toBe(rank(tierOf(text)));
      }),
    );
  });

  it('does not change with fillers, stutters, case or a final full stop', () => {
    fc.assert(
      fc.property(sign, filler, fc.nat(), (text, um, seed) => {
        const words = text.split(' ');
        const at = seed % words.length;
        const spoken = [...words.slice(0, at), um, words[at], ...words.slice(at)].join(' ');
        expect(tierOf(spoken)).toBe(tierOf(text));
        expect(tierOf(`${text.toUpperCase()}.`)).toBe(tierOf(text));
      }),
    );
  });

  it('takes a hedge for a yes', () => {
    fc.assert(
      fc.property(
        sign,
        fc.constantFrom('maybe', 'i think', 'possibly', 'it could be nothing but'),
        (text, hedge) => {
          expect(rank(tierOf(`${hedge} ${text}`))).toBe(rank(tierOf(text)));
        },
      ),
    );
  });

  it('never falls when another sign is added', () => {
    fc.assert(
      fc.property(sign, sign, (one, other) => {
        const both = rank(tierOf(`${one} and ${other}`));
        expect(both).toBeGreaterThanOrEqual(Math.max(rank(tierOf(one)), rank(tierOf(other))));
      }),
    );
  });

  it('is not lowered by harmless talk beside the sign', () => {
    const harmless = fc.constantFrom(
      'i am tired from work',
      'the stretch felt good',
      'i had sciatica years ago',
      'my mum had cancer',
      'my knee pain is gone',
      'it is hot in here',
      'what should i do',
      'i used to run marathons',
      'my arms are fine',
      'i fell asleep on the sofa',
    );
    fc.assert(
      fc.property(
        sign.filter((text) => !text.includes('my back')),
        harmless,
        fc.boolean(),
        (text, talk, first) => {
          const both = first ? `${talk} but ${text}` : `${text} but ${talk}`;
          expect(rank(tierOf(both)), both).toBeGreaterThanOrEqual(rank(tierOf(text)));
        },
      ),
    );
  });

  it('denies what is denied', () => {
    for (const denial of [
      'no numbness',
      'i do not have a fever',
      'no fever chills or weight loss',
      'i have not fallen',
      'my legs are not numb',
      'no trouble with my bladder',
    ]) {
      expect(tierOf(denial), denial).toBe('none');
    }
  });

  it('judges another person now as it would the speaker', () => {
    for (const [self, other] of [
      ['i can not feel my legs', 'my husband can not feel his legs'],
      ['i fell down the stairs yesterday', 'my mother fell down the stairs yesterday'],
      ['my left foot is numb', "my wife's left foot is numb"],
      ['i have chest pain', 'my son has chest pain'],
    ] as const) {
      expect(tierOf(other), other).toBe(tierOf(self));
      expect(triage(other, 'en-US').experiencer, other).toBe('other');
    }
  });

  it('lets pets, films and another person’s past be', () => {
    for (const text of [
      'my dog can not walk',
      'in the film he can not feel his legs',
      'my dad had cancer years ago',
      'my grandmother fell last year',
    ]) {
      expect(tierOf(text), text).toBe('none');
    }
  });

  it('tells a question about the world from a report', () => {
    expect(tierOf('can stretching make your legs go numb')).toBe('none');
    expect(tierOf('what should i do if my leg goes numb')).toBe('none');
    expect(tierOf('when i bend forward my left leg goes numb')).toBe('consult');
    expect(tierOf('why is my left leg numb')).toBe('consult');
    expect(tierOf('is it normal to be numb because both my legs are')).toBe('emergency');
  });

  it('fills in what a clause leaves out', () => {
    expect(tierOf('my mother could walk yesterday and today she can not')).toBe('emergency');
    expect(tierOf('no numbness in my legs just around my bottom')).toBe('emergency');
    expect(tierOf('no numbness just in my left foot')).toBe('consult');
    expect(tierOf('i never used to leak')).toBe('emergency');
  });

  it('tells a request to go on from a what-if', () => {
    expect(tierOf('can i keep going if my foot is numb')).toBe('consult');
    expect(tierOf('should i stop if my foot goes numb')).toBe('none');
    expect(tierOf('what is good for the tingling in my right leg')).toBe('consult');
    expect(tierOf('what is good for tingling')).toBe('none');
  });

  it('answers a bare word by the question that was asked', () => {
    expect(['yes', 'no', 'maybe'].map((word) => tierOf(word))).toEqual(['unclear', 'none', 'unclear']);
    expect(['yes', 'no', 'maybe'].map((word) => tierOf(word, { pending: 'screening' }))).toEqual([
      'consult',
      'none',
      'consult',
    ]);
    expect(['yes', 'no', 'maybe'].map((word) => tierOf(word, { pending: 'F2' }))).toEqual([
      'emergency',
      'none',
      'emergency',
    ]);
    expect(triage('yes', 'en-US', { pending: 'seen' })).toMatchObject({ tier: 'none', reply: 'yes' });
    expect(triage("i don't know", 'en-US', { pending: 'screening' })).toMatchObject({
      tier: 'unclear',
      reply: 'unsure',
    });
    expect(triage('which one', 'en-US', { pending: 'screening' }).reply).toBe('which');
    expect(triage('say that again', 'en-US', { pending: 'screening' }).reply).toBe('repeat');
    expect(tierOf('play some music', { pending: 'screening' })).toBe('unclear');
    expect(tierOf('', { pending: 'screening' })).toBe('unclear');
  });

  it('hears talk of self-harm in its own wording', () => {
    expect(triage('i want to kill myself', 'en-US')).toMatchObject({ tier: 'emergency', wording: 'crisis' });
    expect(triage('this plank makes me want to die', 'en-US').tier).toBe('none');
  });

  it('tells ordinary stiffness beside a denial from a bare no', () => {
    const isStiff = (text: string): boolean => triage(text, 'en-US', { pending: 'screening' }).stiff;
    for (const text of ['no just stiff', 'only a bit tight', 'no numbness just a stiff back']) {
      expect(isStiff(text), text).toBe(true);
    }
    for (const text of [
      'no',
      'no not stiff at all',
      'stiff',
      'no just a tight chest',
      'my foot is numb and stiff',
    ]) {
      expect(isStiff(text), text).toBe(false);
    }
  });

  it('takes a bare "kind of" for a maybe where it was asked about danger, and for no clear yes elsewhere', () => {
    for (const hedge of ['kind of', 'um sort of']) {
      expect(triage(hedge, 'en-US', { pending: 'screening' }), hedge).toMatchObject({
        tier: 'consult',
        reply: 'yes',
      });
      expect(tierOf(hedge, { pending: 'F1' }), hedge).toBe('emergency');
      expect(tierOf(hedge, { pending: 'eased' }), hedge).toBe('consult');
      expect(triage(hedge, 'en-US', { pending: 'cleared' }).reply, hedge).toBe('unsure');
      expect(triage(hedge, 'en-US').reply, hedge).toBeNull();
    }
  });

  it('says why, by rule and by words', () => {
    expect(triage('i can not feel my legs', 'en-US').why).toContainEqual({
      rule: 'both.numb',
      words: 'can not feel … legs',
    });
  });

  it('is unclear in a language it has no words for', () => {
    expect(triage('no siento las piernas', 'es-ES').tier).toBe('unclear');
  });
});
