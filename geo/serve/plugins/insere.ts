import { resolve } from 'node:path'
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'
import { steadyMaps } from './steady-maps.ts'

/** Scripts and styles that a frame without an origin may read: the headers tell them by their name. */
const FRAMED_ASSET = 'assets/insere-[name]-[hash]'
const FRAMED = `${FRAMED_ASSET}.js`

/** What a page or a worker starts with is one file: cut in a dozen, the same code takes five kilobytes more on the wire. */
export const START_WHOLE = { groups: [{ name: 'socle', tags: ['$initial' as const] }] }

/**
 * Who starts the page for the first time reads what a build says: nothing of how long plug-ins took, nor that the solver asks for
 * Node's own loader, which it does in Node alone.
 */
export const QUIET: Pick<Rolldown.RolldownOptions, 'checks' | 'onLog'> = {
  checks: { pluginTimings: false },
  onLog: (level, log, handle) => {
    if (!/"node:module" has been externalized.+\/highs\//.test(log.message)) handle(level, log)
  },
}

/**
 * What other sites show: `embed.html`, and the script of `<a-portee>`. Built apart, after the page and its service worker:
 * not a byte of the page changes for them, and nobody who visits it is made to keep them. `root` is their folder, `part` makes
 * what changes the sources they share with the page.
 */
export const insere = (root: string, part: () => Plugin): Plugin => {
  let out = ''
  return {
    name: 'insere',
    apply: 'build',
    configResolved: ({ root: page, build: { outDir } }) => {
      out = resolve(page, outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const apart = (build: InlineConfig['build']): InlineConfig => ({
          configFile: false,
          plugins: [part(), steadyMaps],
          root,
          base: './',
          publicDir: false,
          worker: { format: 'es', rolldownOptions: QUIET },
          logLevel: 'warn',
          build: { ...build, outDir: out, emptyOutDir: false, target: 'es2022', assetsInlineLimit: 0 },
        })
        const named = {
          entryFileNames: FRAMED,
          chunkFileNames: FRAMED,
          assetFileNames: `${FRAMED_ASSET}[extname]`,
        }
        await build(
          apart({
            sourcemap: true,
            chunkSizeWarningLimit: 1200,
            rolldownOptions: {
              input: resolve(root, 'embed.html'),
              ...QUIET,
              output: { ...named, codeSplitting: START_WHOLE },
            },
          }),
        )
        const element = {
          input: resolve(root, 'composant.ts'),
          output: { format: 'iife', entryFileNames: 'a-portee.js' },
          ...QUIET,
        } as const
        await build(apart({ modulePreload: false, rolldownOptions: element }))
      },
    },
  }
}
