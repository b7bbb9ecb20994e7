/** Long texts in a terminal are shown by the pager of the user, as `man` does. */

const usualRows = 24;

/** Shows `text` in $PAGER (less by default) when it is longer than the screen; false when it is left to the caller. */
export async function showPaged(text: string): Promise<boolean> {
  const pager = process.env['PAGER'] ?? 'less';
  const rows = process.stdout.rows || usualRows;
  if (pager.trim() === '' || pager === 'cat' || text.split('\n').length <= rows) return false;
  const { spawnSync } = await import('node:child_process');
  const env = { ...process.env, LESS: process.env['LESS'] ?? 'R' };
  const { status, error } = spawnSync(pager === 'less' ? 'less -R' : pager, { input: text, stdio: ['pipe', 'inherit', 'inherit'], env, shell: true });
  // A shell says 127 for a pager that does not exist; one that is left early has still shown the text.
  return error === undefined && status !== 127 && status !== 126;
}
