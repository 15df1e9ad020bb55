import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touched, turnToken } from '../../../src/alexa/request/touch.ts';
import { controls } from '../../../src/alexa/screen/controls.ts';
import { freshSession, type Session } from '../../../src/session/session.ts';

const session: Session = { ...freshSession, turns: 7 };
const screening: Session = {
  ...session,
  at: { phase: 'screening', form: 'full', aim: { kind: 'resume' }, tries: 0 },
};
const harmless = controls.filter((control) => control !== 'hurts');

describe('a touch', () => {
  it('on the page of this turn means what it says', () => {
    for (const control of controls)
      expect(touched([control, turnToken(session)], session)).toEqual({
        kind: 'event',
        event: { kind: control },
      });
  });

  it('on any other page changes nothing, for it may answer what was never asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.anything(), (control, token) => {
        fc.pre(token !== turnToken(session));
        expect(touched([control, token], session)).toEqual({ kind: 'ignored' });
      }),
    );
  });

  it('on "something hurts" counts, however old the page', () => {
    fc.assert(
      fc.property(fc.anything(), (token) => {
        expect(touched(['hurts', token], session)).toEqual({ kind: 'event', event: { kind: 'hurts' } });
      }),
    );
  });

  it('never answers a safety question', () => {
    for (const control of ['yes', 'no'])
      expect(touched([control, turnToken(screening)], screening)).toEqual({ kind: 'ignored' });
  });

  it('on something nobody drew changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (what) => {
        fc.pre(!controls.some((control) => control === what[0]));
        expect(touched(what, session)).toEqual({ kind: 'ignored' });
      }),
    );
  });
});
