import { checkSkillPackage } from './skillPackage.ts';

/** `npm run check:package`: lists each certification rule that can be checked offline; status 1 if one fails. */
const rules = checkSkillPackage();
for (const { rule, problems } of rules) {
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${rule}`);
  for (const problem of problems.slice(0, 10)) console.log(`         ${problem}`);
}
const failed = rules.filter(({ problems }) => problems.length > 0).length;
console.log(`${rules.length - failed} of ${rules.length} rules hold`);
process.exitCode = failed > 0 ? 1 : 0;
