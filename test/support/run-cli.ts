import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './files/data-dirs.ts'

/** Runs a command line as `npm run` does, and gives what it printed. */
export function runCli(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const command = ['--import', 'tsx', join(ROOT, 'geo/cli', script), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}
