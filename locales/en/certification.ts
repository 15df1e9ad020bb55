import type { Certification } from '../../src/language/package/manifestRules.ts';

export const certification: Certification = {
  disclaimer: {
    'general information for education': /general information for educational purposes/i,
    'no medical advice': /not give medical advice/i,
    'no diagnosis': /not diagnose/i,
    'no substitute for professional advice': /no substitute for professional medical advice/i,
    'not reviewed by a clinician': /no clinician has reviewed/i,
    'ask your doctor': /ask your doctor/i,
    'the emergency number': /emergency, call your local emergency number/i,
    'that an advised check-up is remembered': /remembers [^.]*whether a check-up was advised/i,
    "Amazon's own voice history": /amazon keeps a voice history/i,
  },
  claims: /\b(?:pain|cure|cures|relief|relieve|treats?|treatment|heal|heals|therapy|medical)\b/i,
};
