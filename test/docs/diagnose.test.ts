/** The example of docs/diagnose.md is what the command prints. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

test('the example of docs/diagnose.md is what the command prints', () => {
  const args = ['diagnose', 'app.service', '--target', 'debian12', '--log', 'app.log'];
  const { stdout } = spawnSync(process.execPath, [inject('command'), ...args], { cwd: 'fixtures/diagnose/example', encoding: 'utf8' });
  const page = readFileSync('docs/diagnose.md', 'utf8');
  expect(page).toContain(`\`\`\`console\n$ unitlint ${args.join(' ')}\n${stdout}\`\`\``);
});
