import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { FICHIER, writeNomenclature } from './nomenclature.ts'
import { folderOf, folderOfBrought, NODE_MODULES, readPaquet } from './packages.ts'

/**
 * Writes the bill of materials of the page from the modules that the build put in it: page, workers and service worker, with
 * the font, the worker of the map and WebAssembly, which are files of their packages. A package without a licence, or under
 * one that the page may not hold, ends the build.
 */
export function nomenclature(root: string): { readonly page: Plugin; readonly worker: () => Plugin } {
  const ids = new Set<string>()
  const collect = (name: string): Plugin => ({
    name,
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') for (const id of chunk.moduleIds) ids.add(id)
    },
  })
  let outDir = ''
  return {
    worker: () => collect('nomenclature-ouvriers'),
    page: {
      ...collect('nomenclature'),
      configResolved(config) {
        outDir = join(config.root, config.build.outDir)
        if (config.build.outDir.startsWith('/')) outDir = config.build.outDir
      },
      // After the service worker, which is built once the page is.
      closeBundle: {
        sequential: true,
        order: 'post',
        handler() {
          const sources = modulesOfServiceWorker(join(outDir, 'sw.js.map'))
          if (ids.size > 0) writeFileSync(join(outDir, FICHIER), nomenclatureOf([...ids, ...sources], root))
        },
      },
    },
  }
}

/** The bill of the packages that these modules belong to. */
function nomenclatureOf(ids: readonly string[], root: string): string {
  const folders = new Set<string>()
  for (const id of ids) {
    const folder = folderOf(id, root)
    if (folder === null) continue
    folders.add(folder)
    // The map library comes in one file with what it is made of.
    if (folder.endsWith('/maplibre-gl')) for (const brought of folderOfBrought(folder)) folders.add(brought)
  }
  const paquets = new Map([...folders].map(readPaquet).map((one) => [`${one.nom}@${one.version}`, one]))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return writeNomenclature({ version }, [...paquets.values()])
}

interface SourceMap {
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly (string | null)[]
}

/**
 * Another tool bundles the service worker: its map tells of what. It names the folders of this machine, one of them new
 * each time: they are left out of it, so that the same page is the same files wherever it is built.
 */
function modulesOfServiceWorker(file: string): string[] {
  if (!existsSync(file)) return []
  const map = JSON.parse(readFileSync(file, 'utf8')) as SourceMap
  const isPackage = (path: string) => path.includes(NODE_MODULES)
  const sources = map.sources.map((path) =>
    isPackage(path) ? path.slice(path.indexOf(NODE_MODULES)) : basename(path),
  )
  const sourcesContent = map.sourcesContent?.map((text, i) => (isPackage(sources[i] ?? '') ? text : null))
  writeFileSync(file, JSON.stringify({ ...map, sources, sourcesContent }))
  return sources.filter(isPackage)
}
