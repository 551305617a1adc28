import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DossierRefuse } from '../../read/make-folder.ts'

/** Files that never change, at the root or in the folder of a département. */
export const BY_CONTENT = /^(?:[^/]+\/)?[^/]+\.[0-9a-f]{8}\.(?:json|parquet|csv)$/

/** Files replaced by each build that no list of pages names. */
const REPLACED = ['manifest.json', 'abrege.json', 'sante.json', 'nouveautes.json', 'nouveautes.txt']

/** What a build keeps for itself while it runs, and leaves there when it is killed. */
const WORKING = /^\.(?:essai|construction|routes-)/

/**
 * Tells, of a path in a folder, whether a build wrote it: nothing else may ever be removed there. Somebody may have put a
 * `.htaccess` beside the data, or given another folder by mistake. The lists of pages of all the builds still there are read
 * now: ask before any of them goes.
 */
export function ownFiles(dir: string): (chemin: string) => boolean {
  const named = new Set(REPLACED)
  for (const { chemin } of list(dir))
    if (/^pages\.[0-9a-f]{8}\.json$/.test(chemin)) for (const page of chemins(dir, chemin)) named.add(page)
  return (chemin) => named.has(chemin) || BY_CONTENT.test(chemin) || chemin.endsWith('.partiel')
}

/** The files named by a file of ours; none where it is not there, or cannot be read. */
export function chemins(dir: string, file: string): string[] {
  try {
    const text = readFileSync(join(dir, file), 'utf8')
    return [...text.matchAll(/"chemin": ?"([^"]+)"/g)].flatMap(([, chemin]) => chemin ?? [])
  } catch {
    return []
  }
}

/**
 * Refuses to publish where something else lies: data are laid over data, or over what a first build left when it was killed.
 * Throws DossierRefuse.
 */
export function refuseOthers(dir: string): void {
  if (hasManifest(dir)) return
  const isOwn = ownFiles(dir)
  for (const { chemin, file } of walk(dir)) {
    if (WORKING.test(chemin) || (file && isOwn(chemin))) continue
    const wanted = basename(dir) === 'data' ? 'un dossier à vider' : `peut-être « ${join(dir, 'data')} »`
    throw new DossierRefuse(
      `dossier de sortie « ${dir} » : « ${chemin} » s’y trouve sans manifest.json de nos données ; un dossier vide ou déjà construit attendu`,
      wanted,
    )
  }
}

/** An application has a `manifest.json` too: ours says its version and when it was built. */
function hasManifest(dir: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'))
    return typeof manifest.schemaVersion === 'number' && typeof manifest.construitLe === 'string'
  } catch {
    return false
  }
}

interface Found {
  /** From the folder walked, with slashes. */
  readonly chemin: string
  /** False of a link, and of whatever is neither file nor folder. */
  readonly file: boolean
}

/** The files of a folder, those above first. No link is followed, and a folder that cannot be read holds nothing. */
export function* walk(dir: string, under = ''): Generator<Found> {
  const folders: string[] = []
  for (const found of list(dir, under))
    if (found.folder) folders.push(found.chemin)
    else yield found
  for (const chemin of folders) yield* walk(dir, `${chemin}/`)
}

function list(dir: string, under = ''): (Found & { readonly folder: boolean })[] {
  try {
    return readdirSync(join(dir, under), { withFileTypes: true }).map((entry) => ({
      chemin: `${under}${entry.name}`,
      file: entry.isFile(),
      folder: entry.isDirectory(),
    }))
  } catch {
    return []
  }
}
