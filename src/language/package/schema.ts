import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { CheckedRule } from './rule.ts';

/** Amazon's own description of the skill management API, with the schemas of manifest and model. */
const spec = createRequire(import.meta.url)('ask-smapi-model/spec.json') as {
  definitions: Record<string, { enum?: readonly string[] }>;
};

/** Two formats of Amazon's own stand in parts of its schema that we do not use. */
const formats = {
  uri: (text: string) => URL.canParse(text),
  'ISO 4217 format': true,
  'ISO_8601#Durations format': true,
} as const;
const ajv = new Ajv({ strict: false, allErrors: true, formats });
ajv.addSchema({ $id: 'smapi', definitions: spec.definitions });

/** The official schemas the skill package must satisfy. */
export const schemas = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
  aplInterface: 'v1.skill.Manifest.AlexaPresentationAplInterface',
} as const;

/** Checks data against one of Amazon's schemas. */
export function checkSchema(rule: string, schema: keyof typeof schemas, data: unknown): CheckedRule {
  const validate = ajv.getSchema(`smapi#/definitions/${schemas[schema]}`);
  if (!validate) return { rule, problems: [`Amazon's schema ${schemas[schema]} is missing`] };
  if (validate(data)) return { rule, problems: [] };
  const problems = (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
  return { rule, problems };
}

/** The names Amazon allows, which its schema leaves open where a discriminator decides. */
export function allowedNames(definition: 'InterfaceType' | 'PermissionName'): readonly string[] {
  return spec.definitions[`v1.skill.Manifest.${definition}`]?.enum ?? [];
}
