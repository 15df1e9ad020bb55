import { certificationOf } from '../../../locales/certification.ts';
import type { InteractionModel } from '../interactionModel.ts';
import { recognise } from '../recogniser/recognise.ts';
import { type CheckedRule, checkEach } from './rule.ts';
import { allowedNames, checkSchema } from './schema.ts';

/** The part of the skill manifest that the rules look at. */
export interface SkillManifest {
  readonly manifest: {
    readonly publishingInformation: {
      readonly category: string;
      readonly testingInstructions: string;
      readonly locales: Readonly<Record<string, LocalisedText>>;
    };
    readonly privacyAndCompliance: {
      readonly usesHealthInfo?: boolean;
      readonly locales: Readonly<
        Record<string, { readonly privacyPolicyUrl?: string; readonly termsOfUseUrl?: string }>
      >;
    };
    readonly permissions: readonly { readonly name: string }[];
    readonly apis: { readonly custom: { readonly interfaces: readonly { readonly type: string }[] } };
  };
}

interface LocalisedText {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
}

/**
 * What certification rejects and a description of a health skill must say, in one language (Alexa policy
 * requirements, "health" section; certification reports of rejected skills).
 */
export interface Certification {
  /** What the description says, by what it is for. */
  readonly disclaimer: Readonly<Record<DisclaimerPart, RegExp>>;
  /** Words that claim to treat. */
  readonly claims: RegExp;
}

type DisclaimerPart =
  | 'general information for education'
  | 'no medical advice'
  | 'no diagnosis'
  | 'no substitute for professional advice'
  | 'not reviewed by a clinician'
  | 'ask your doctor'
  | 'the emergency number'
  | 'that an advised check-up is remembered'
  | "Amazon's own voice history";

/** How close an example phrase must be to a sample of the model. */
const verbatim = 0.97;

/** Every certification rule that can be checked on the manifest, given the model of each locale. */
export function checkManifest(
  manifest: SkillManifest,
  models: Readonly<Record<string, InteractionModel>>,
): readonly CheckedRule[] {
  const { publishingInformation, privacyAndCompliance, permissions, apis } = manifest.manifest;
  const texts = Object.entries(publishingInformation.locales);
  return [
    checkSchema('the manifest fits the official schema', 'manifest', manifest),
    ...apis.custom.interfaces.map((used) =>
      checkSchema(`interface ${used.type} fits the official schema`, 'aplInterface', used),
    ),
    checkEach('only interfaces the platform knows', apis.custom.interfaces, ({ type }) =>
      allowedNames('InterfaceType').includes(type) ? false : type,
    ),
    checkEach('no permission but reminders', permissions, ({ name }) =>
      name === 'alexa::alerts:reminders:skill:readwrite' && allowedNames('PermissionName').includes(name)
        ? false
        : name,
    ),
    checkEach('every locale with a model is published, and no other', localesOf(texts, models), (locale) =>
      locale in models && locale in publishingInformation.locales ? false : locale,
    ),
    ...texts.flatMap(([locale, text]) => textRules(locale, text, models[locale])),
    checkEach('each locale has its own privacy and terms pages', texts, ([locale]) => {
      const { privacyPolicyUrl = '', termsOfUseUrl = '' } = privacyAndCompliance.locales[locale] ?? {};
      const own = [privacyPolicyUrl, termsOfUseUrl].every(
        (url) => URL.canParse(url) && url.endsWith(`/${locale}`),
      );
      return own ? false : locale;
    }),
    checkEach('the category is health and fitness', [publishingInformation.category], (category) =>
      category === 'HEALTH_AND_FITNESS' ? false : category,
    ),
    checkEach('the skill is not declared a HIPAA entity', [privacyAndCompliance], ({ usesHealthInfo }) =>
      usesHealthInfo === undefined ? false : 'usesHealthInfo is set',
    ),
    checkEach(
      'the testers are told what to try',
      [publishingInformation.testingInstructions],
      (text) => text.length < 200 && 'testingInstructions are too short',
    ),
  ];
}

function localesOf(texts: readonly (readonly [string, unknown])[], models: object): ReadonlySet<string> {
  return new Set([...texts.map(([locale]) => locale), ...Object.keys(models)]);
}

function textRules(
  locale: string,
  { name, summary, description, examplePhrases, keywords }: LocalisedText,
  model: InteractionModel | undefined,
): readonly CheckedRule[] {
  const { disclaimer, claims } = certificationOf(locale);
  const [opening = '', ...others] = examplePhrases;
  const invocation = model?.interactionModel.languageModel.invocationName ?? '';
  return [
    checkEach(
      `${locale}: name and summary claim no cure`,
      [name, summary],
      (text) => claims.test(text) && text,
    ),
    checkEach(
      `${locale}: the description carries the disclaimer`,
      Object.entries(disclaimer),
      ([part, words]) => (words.test(description) ? false : part),
    ),
    checkEach(`${locale}: the first example phrase opens the skill`, [opening], (phrase) =>
      phrase.toLowerCase() === `alexa, open ${invocation}` ? false : phrase,
    ),
    checkEach(`${locale}: the other example phrases are samples`, others, (phrase) =>
      model && isSample(model, locale, phrase) ? false : phrase,
    ),
    checkEach(
      `${locale}: keywords are different`,
      [keywords],
      (words) => new Set(words).size < words.length && 'twice',
    ),
  ];
}

function isSample(model: InteractionModel, locale: string, phrase: string): boolean {
  const { intent, score } = recognise(model, locale, phrase.replace(/^alexa,? /i, ''));
  return intent !== 'AMAZON.FallbackIntent' && score >= verbatim;
}
