import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { minify, type Plugin, type Rolldown, transformWithOxc } from 'vite'

/** What each first view is made of: the modules that the program asks for (src/app/volets.tsx, src/data/premiere). */
const VUES = {
  liste: ['premiere/read-first.ts', 'trouver/trouver-panel.tsx', 'premiere/list-first.ts'],
  accueil: ['premiere/read-first.ts', 'accueil/accueil.tsx'],
} as const
const NOM = 'amorce.js'
/** Where it stands in the page: before all that is asked for, the program above all, which a slow line brings in seconds. */
const PLACE = '<!-- amorce -->'

/**
 * Puts `src/data/premiere/amorce.ts` into the page as a script of its own, before the program, with the files of the first views: only
 * the build knows their names. A file, as the policy of the headers knows no script in the page.
 */
export const amorce = (src: string): Plugin => ({
  name: 'amorce',
  apply: 'build',
  async buildStart() {
    const file = resolve(src, 'data/premiere/amorce.ts')
    const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
    // A script that is no module runs as soon as it came, whatever the document does; nothing of it is left outside.
    const { code: source } = await minify(file, `(()=>{${code.replace(/^export .*$/m, '')}})()`)
    this.emitFile({ type: 'asset', name: NOM, source })
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = Object.values(bundle)
      const script = files.find((file) => file.type === 'asset' && file.names.includes(NOM))
      if (script === undefined || !html.includes(PLACE)) throw new Error(`${NOM} has no file or no place`)
      const views = Object.entries(VUES).map(
        ([vue, modules]) => [`data-${vue}`, partsOf(bundle, modules).join(' ')] as const,
      )
      // A script that waits for nothing is asked for after all others where nothing is said.
      const said = [['src', `./${script.fileName}`], ['fetchpriority', 'high'], ...views] as const
      const tag = `<script async ${said.map(([name, value]) => `${name}="${value}"`).join(' ')}></script>`
      return html.replace(PLACE, tag)
    },
  },
})

/** The scripts that hold these modules and what they import, but for those that the page itself asks for. */
function partsOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const imported of chunks.get(name)?.imports ?? []) visit(imported)
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) visit(chunk.fileName)
  const page = new Set(found)
  for (const module of modules) {
    const chunk = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
    if (chunk === undefined) throw new Error(`${module} has no script of its own`)
    visit(chunk.fileName)
  }
  return [...found].filter((name) => !page.has(name)).map((name) => `./${name}`)
}
