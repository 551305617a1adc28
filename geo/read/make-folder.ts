import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { sayCause } from './say-system.ts'

/** A folder that cannot be made, or written to, in one sentence. */
export class DossierRefuse extends Error {
  readonly raison: string
  constructor(quoi: string, raison: string) {
    super(`${quoi} (${raison})`)
    this.raison = raison
  }
}

/**
 * Makes a folder and those it lies in, each by itself: Node's own `recursive` asks for ever where the system says of a folder
 * that is there that it is not found, as `/proc` does of anything made in it. Throws DossierRefuse.
 */
export function makeFolder(path: string): void {
  const whole = resolve(path)
  if (isFolder(whole)) return
  if (dirname(whole) !== whole) makeFolder(dirname(whole))
  try {
    mkdirSync(whole)
  } catch (cause) {
    // Another program may have made it meanwhile.
    if (!isFolder(whole)) throw new DossierRefuse(`dossier « ${path} » : ne peut pas être créé`, say(cause))
  }
}

/** Says at once, before minutes of work, that a folder cannot be written to. Throws DossierRefuse. */
export function tryToWrite(dir: string): void {
  try {
    makeFolder(dir)
    writeFileSync(join(dir, '.essai'), '')
    rmSync(join(dir, '.essai'))
  } catch (cause) {
    throw new DossierRefuse(`dossier de sortie « ${dir} » : impossible d’y écrire`, say(cause))
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function say(cause: unknown): string {
  if (cause instanceof DossierRefuse) return cause.raison
  // The folder it would lie in is there, so nothing is missing.
  return (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'rien ne s’y crée, ENOENT' : sayCause(cause)
}
