/** Writes the skeleton of a rule: `npm run new-rule correctness my-rule`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rules } from '../rules/index.ts';
import { ruleSkeleton } from './rule-skeleton.ts';

const [family, id] = process.argv.slice(2);
if (family === undefined || id === undefined) {
  console.error('usage: npm run new-rule FAMILY ID, such as npm run new-rule correctness trailing-comment');
  process.exitCode = 2;
} else {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // our own package.json
  const skeleton = ruleSkeleton(family, id, { taken: rules.map((rule) => rule.id), version });
  if (skeleton.ok) {
    mkdirSync(dirname(skeleton.path), { recursive: true });
    writeFileSync(skeleton.path, skeleton.text, { flag: 'wx' });
    console.log(`${skeleton.path} is written. Change it, then: npm run gen && npm test`);
  } else {
    console.error(skeleton.problem);
    process.exitCode = 2;
  }
}
