import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DossierRefuse, makeFolder } from './make-folder.ts'

/** Its dot keeps it from being served or packed. */
const VERROU = '.construction'

/**
 * An hour is the longest build; nights are a day apart, and what was killed in a container, whose name and processes nobody
 * can ask about any more, must not cost the next one.
 */
const PERIME_MS = 12 * 3_600_000
/** A lock that says nothing is being written, or a power cut emptied it. */
const VIDE_MS = 60_000

/** Locks of this process: a number used again, as in a container, is none of them. */
const held = new Set<string>()

/**
 * Runs `work` while no other build writes in `dir`: two at once would take each other's halves and remove each other's files.
 * A lock whose process is gone is taken over. Throws DossierRefuse; `quoi` names the folder.
 */
export async function withFolder<T>(dir: string, quoi: string, work: () => Promise<T>): Promise<T> {
  makeFolder(dir)
  const path = join(dir, VERROU)
  const own = `${process.pid}\n${hostname()}\n`
  while (!take(path, own)) {
    const text = read(path)
    // It went meanwhile.
    if (text === null) continue
    if (isStale(path, text)) remove(path, text)
    else refuse(`${quoi} « ${dir} »`, path, text)
  }
  held.add(path)
  try {
    return await work()
  } finally {
    held.delete(path)
    if (read(path) === own) rmSync(path, { force: true })
  }
}

/** False where it is there already. */
function take(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' })
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // Made, and no room for a line: it is ours, and the system names no file.
    if (code === 'ENOSPC') rmSync(path, { force: true })
    throw Object.assign(error as Error, { path })
  }
}

function isStale(path: string, text: string): boolean {
  const age = ageOf(path)
  const [pid = '', host] = text.split('\n')
  if (age > PERIME_MS || !(Number(pid) > 0)) return age > VIDE_MS
  if (host !== hostname()) return false
  return Number(pid) === process.pid ? !held.has(path) : !isAlive(Number(pid))
}

/** Removes that lock and no other: somebody may have taken it over since it was read. */
function remove(path: string, text: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (read(aside) === text) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

function refuse(quoi: string, path: string, text: string): never {
  const [pid, host] = text.split('\n')
  const who = host ? `processus ${pid} de ${host}, ` : ''
  const minutes = Math.max(0, Math.round(ageOf(path) / 60_000))
  throw new DossierRefuse(
    `${quoi} : une autre construction y travaille ; attendre sa fin, ou effacer « ${path} » si elle n’existe plus`,
    `${who}depuis ${minutes} min`,
  )
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // A process of somebody else is alive too.
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
