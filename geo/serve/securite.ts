import { spawnSync } from 'node:child_process'
import { AIDE_SECURITE } from '../cli/aide.ts'
import { startCommand } from '../cli/print.ts'
import { sayAudit } from './audit.ts'

/**
 * `npm run securite`: known weaknesses of the packages, as their registry tells them. Never fails: a registry that refuses
 * has measured nothing, and says nothing of the packages.
 */
startCommand(AIDE_SECURITE)
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
})
process.stdout.write(`${sayAudit(stdout ?? '')}\n`)
