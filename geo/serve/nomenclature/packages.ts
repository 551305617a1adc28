import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package that is in the page, with its licence. */
export interface Paquet {
  readonly nom: string
  readonly version: string
  /** As its `package.json` says it: an SPDX identifier or expression. */
  readonly licence: string
  /** The text of its licence. */
  readonly texte: string
}

/** What may be in the page: a licence that lets anyone publish it again, whole, under ours. */
const ALLOWED = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0'],
  ...['Unlicense', 'CC0-1.0', 'Zlib', 'OFL-1.1'],
]
export const NODE_MODULES = 'node_modules/'
/** What the tools of the build put in by themselves. */
const TOOLS = [
  ['\0rolldown/', 'rolldown'],
  ['rolldown/runtime', 'rolldown'],
  ['\0vite', 'vite'],
  ['__vite', 'vite'],
] as const

/**
 * The folder of the package that a module belongs to, by the module's id in the bundle; null for one of ours. `root` is the
 * folder that holds `node_modules`.
 */
export function folderOf(id: string, root: string): string | null {
  const path = id.replaceAll('\\', '/')
  const at = path.lastIndexOf(NODE_MODULES)
  if (at < 0) {
    const tool = TOOLS.find(([begin]) => path.startsWith(begin))
    return tool === undefined ? null : join(root, NODE_MODULES, tool[1])
  }
  const begin = path.lastIndexOf('\0') + 1
  const [scope = '', name = ''] = path.slice(at + NODE_MODULES.length).split('/')
  const end = scope.startsWith('@') ? `${scope}/${name}` : scope
  return path.slice(begin, at + NODE_MODULES.length) + end.split('?')[0]
}

/**
 * Reads a package. Throws: no name, version, licence or text of it, or a licence that the page may not hold.
 */
export function readPaquet(folder: string): Paquet {
  const { name, version, license } = readManifest(folder)
  if (name === undefined || version === undefined || license === undefined)
    throw new Error(`${folder} : nom, version et licence attendus dans package.json`)
  if (!isAllowed(license))
    throw new Error(`${name} ${version} : licence « ${license} », attendu l’une de ${ALLOWED.join(', ')}`)
  return { nom: name, version, licence: license, texte: readLicence(folder, name) }
}

/** Whether the page may hold what is under a licence: one of those to choose from, all of those that hold together. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((one) => ALLOWED.includes(one.trim())))

/** Folders of the packages that a package brings, already in one file with it. */
export function folderOfBrought(folder: string): string[] {
  return Object.keys(readManifest(folder).dependencies ?? {})
    .filter((name) => !name.startsWith('@types/'))
    .map((name) => {
      for (let at = folder; ; at = dirname(at)) {
        const found = join(at, NODE_MODULES, name)
        if (existsSync(found)) return found
        if (at === dirname(at)) throw new Error(`${folder} : ${name} n’est pas installé`)
      }
    })
}

interface Manifeste {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const readManifest = (folder: string): Manifeste =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The file of the licence, else the part of the README that tells it. */
function readLicence(folder: string, name: string): string {
  const files = readdirSync(folder).sort()
  const file = files.find((one) => /^(?:licen[cs]e|copying)/i.test(one))
  // What a tool is itself made of is not in the page.
  if (file !== undefined)
    return (readFileSync(join(folder, file), 'utf8').split(/\n#+ Licenses of bundled/)[0] ?? '').trim()
  const readme = files.find((one) => /^readme/i.test(one))
  const text = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8')
  const part = /(?:^|\n)#+ *Licen[cs]e[^\n]*\n([\s\S]+)/i.exec(text)?.[1]
  if (part === undefined) throw new Error(`${name} : le texte de sa licence manque`)
  return part.trim()
}
