import { readFileSync } from 'node:fs';
import { type InteractionModel, locales, modelPath } from '../interactionModel.ts';
import { checkManifest, type SkillManifest } from './manifestRules.ts';
import { checkModel } from './modelRules.ts';
import { type CheckedRule, checkEach } from './rule.ts';

/** The store wants a small and a large square icon (pixels). */
const iconSizes = [108, 512] as const;
/** Width and height stand at this place of a PNG, whose first bytes are its signature. */
const pngWidthAt = 16;
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Every rule that can be checked offline on the committed skill package. */
export function checkSkillPackage(): readonly CheckedRule[] {
  const manifest = readJson('skill-package/skill.json') as SkillManifest;
  const models = Object.fromEntries(
    locales.map((locale) => [locale, readJson(modelPath(locale)) as InteractionModel]),
  );
  return [
    ...checkManifest(manifest, models),
    ...Object.entries(models).flatMap(([locale, model]) =>
      checkModel(locale, model).map(({ rule, problems }) => ({ rule: `${locale}: ${rule}`, problems })),
    ),
    checkEach('the icons have the sizes of the store', iconSizes, (size) =>
      isSquarePng(readFileSync(`skill-package/assets/icon-${size}.png`), size) ? false : `icon-${size}.png`,
    ),
    checkEach('the deployment tool finds the package', [readJson('ask-resources.json')], (resources) =>
      JSON.stringify(resources).includes('"askcliResourcesVersion":"2020-03-31"')
        ? false
        : 'ask-resources.json',
    ),
  ];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function isSquarePng(file: Buffer, size: number): boolean {
  const signed = file.subarray(0, pngSignature.length).equals(pngSignature);
  return signed && file.readUInt32BE(pngWidthAt) === size && file.readUInt32BE(pngWidthAt + 4) === size;
}
