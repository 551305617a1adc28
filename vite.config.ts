import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { writeModele } from './geo/publish/modeles/write-modele.ts'
import { pageAbsente } from './geo/publish/sorties/pages/absente.ts'
import { MANIFESTE, manifesteDe } from './geo/serve/manifeste.ts'
import { nomenclature } from './geo/serve/nomenclature/plugin.ts'
import { amorce } from './geo/serve/plugins/amorce.ts'
import { insere, QUIET, START_WHOLE } from './geo/serve/plugins/insere.ts'
import { intranet } from './geo/serve/plugins/intranet.ts'
import { steadyMaps } from './geo/serve/plugins/steady-maps.ts'
import { CONFIGURATION_VIDE } from './src/dataset/configuration/configuration.ts'
import { CACHES, IMMUTABLE } from './src/dataset/read-file.ts'
import { ownValue } from './src/domain/common/own-value.ts'

/** What writes workbooks would have fflate start a worker from a text, which our headers refuse. */
const zipAtOnce: Plugin = {
  name: 'zip-at-once',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fflate' && importer?.includes('write-excel-file')
      ? fileURLToPath(new URL('src/ui/export/zip-sync.ts', import.meta.url))
      : null,
}

/** The page only reads, and no list of it is endless: these parts of the query library stay out of the first load. */
const LEFT_OUT: Readonly<Record<string, URL>> = {
  './mutationCache.js': new URL('src/data/leger/no-mutations.ts', import.meta.url),
  './infiniteQueryBehavior.js': new URL('src/data/leger/no-infinite.ts', import.meta.url),
}
const lightQueries: Plugin = {
  name: 'light-queries',
  enforce: 'pre',
  apply: 'build',
  resolveId(source, importer) {
    // The observer of endless lists asks for more of it, and is itself in no chunk.
    const asks = importer?.includes('query-core') && !importer.includes('infiniteQueryObserver')
    const instead = asks ? ownValue(LEFT_OUT, source) : undefined
    return instead === undefined ? null : fileURLToPath(instead)
  },
}

/** Workbooks to begin with, for "Mes données": written when the page is built, never in it. */
const modeles: Plugin = {
  name: 'modeles',
  apply: 'build',
  async generateBundle() {
    for (const quoi of ['liste', 'lieux'] as const)
      this.emitFile({
        type: 'asset',
        fileName: `modeles/modele-${quoi}.xlsx`,
        source: await writeModele(quoi),
      })
  },
}

/** What the service worker answers where a page without script is not on the device; as deep as these pages are. */
const ABSENTE = 'sans-reseau/liste/absente.html'
const absente: Plugin = {
  name: 'absente',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: ABSENTE, source: pageAbsente() })
  },
}

/**
 * What stands before a first card comes in a few files too: on a slow network each costs a round trip. In order: what
 * nearly every view shows, the list, and what tells of a list before the worker does.
 */
const FIRST_VIEWS = [
  // What nearly every view shows, and where a person starts: one file, as old servers answer six requests at a time.
  {
    name: 'commun',
    test: /src\/(?:text\/format|ui\/pills|ui\/trajet\/mode-pills|data\/ask|domain\/calendar\/freshness|features\/depart\/choix-depart)\.tsx?$/,
  },
  { name: 'liste', test: /src\/features\/trouver\/trouver-panel\.tsx$/ },
  { name: 'premiere', test: /src\/data\/premiere\/list-first\.ts$/ },
  // What is said of faults, by any view: one name to write down in each.
  {
    name: 'pannes',
    test: /src\/(?:text\/pannes\/pannes\.ts|ui\/erreur\/[\w-]+\.tsx|ui\/seance\/dates-manquent\.tsx|app\/lien-abime\.tsx)$/,
  },
]
const PAGE_FILES = {
  groups: [...START_WHOLE.groups, ...FIRST_VIEWS].map((group, i) => ({ ...group, priority: 10 - i })),
}

const LATE =
  /\/(?:(?:donnees|planifier|scenario|rapport|portrait|affiche|couverture|page)-panel|street-map|open-map|read-files|exports-liste|avis|garder-endroit|reprendre|suivre-onglets|apply-site)-[^/]*\.js$/

/** Tests of the heavy suite: `npm run test:lourd`, not `npm test`. */
const HEAVY = 'test/*/**/*.lourd.test.{ts,tsx}'
/** Tests that put the whole process in another time zone, which a thread cannot. */
const OTHER_ZONE = 'test/*/**/*.fuseau.test.ts'
/** Tests of what keeps nothing from one call to the next: its modules are read once for all of them. */
const PURE = 'test/{dataset,domain,geo,text,worker}/**/*.test.ts'
const DATA_FIRST = ['test/support/files/build-data.ts']

const { page: intranetPage, part: intranetPart } = intranet()

/** What the page is made of, written beside it. */
const bill = nomenclature(fileURLToPath(new URL('.', import.meta.url)))

export default defineConfig({
  // The same files work at the root of a server and in any of its folders: every address is relative.
  base: './',
  plugins: [
    zipAtOnce,
    lightQueries,
    intranetPage,
    modeles,
    absente,
    steadyMaps,
    amorce(fileURLToPath(new URL('src', import.meta.url))),
    react(),
    VitePWA({
      // A new version waits for the person to say yes: a page never changes under their hands.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        // What `configuration.json` changes of it, which `npm run deploie`, `npm start` and `npm run paquet` write anew.
        ...manifesteDe(CONFIGURATION_VIDE),
        lang: 'fr',
        start_url: '.',
        display: 'standalone',
        background_color: '#f6f2e9',
        icons: [
          { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icones/icone-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icones/icone-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icones/icone-masque-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        screenshots: [
          {
            src: 'captures/etroite.png',
            sizes: '390x844',
            type: 'image/png',
            form_factor: 'narrow',
            label: 'Les lieux les plus proches d’une commune',
          },
          {
            src: 'captures/large.png',
            sizes: '1280x800',
            type: 'image/png',
            form_factor: 'wide',
            label: 'La part des habitants à portée d’un atelier, et sa carte',
          },
        ],
        shortcuts: (
          [
            ['trouver', 'Trouver de l’aide'],
            ['orienter', 'Orienter une personne'],
            ['couverture', 'Voir la couverture'],
          ] as const
        ).map(([onglet, name]) => ({
          name,
          url: `.?onglet=${onglet}`,
          icons: [{ src: 'icones/icone-192.png', sizes: '192x192', type: 'image/png' }],
        })),
      },
      integration: {
        // Nobody needs it without a network, and the server may name the application otherwise at any time.
        beforeBuildServiceWorker({ workbox }) {
          workbox.additionalManifestEntries = (workbox.additionalManifestEntries ?? []).filter(
            (entry) => typeof entry === 'string' || entry.url !== MANIFESTE,
          )
        },
      },
      workbox: {
        inlineWorkboxRuntime: true,
        // From the first visit on: it may be the only one with a network.
        clientsClaim: true,
        // The page and its lists, at once; the map when it has been opened once.
        globPatterns: ['index.html', 'assets/*.{js,css,woff2}', 'assets/favicon-*.svg', ABSENTE],
        // A language that nobody reads here is not kept; the one that is comes by itself (src/app/avis).
        globIgnores: ['**/street-map*', '**/insere-*', '**/langue-*', 'data/**'],
        // The page answers for its own folder, with any question behind `?`, and for no other address: a list, a
        // calendar or a report of the data is always the file itself, whatever folder all of it lies in.
        navigateFallback: null,
        ignoreURLParametersMatching: [/./],
        runtimeCaching: [
          {
            urlPattern: /\/data\/(?:agenda\/[\w-]+\.ics|liste\/(?:[\w-]+(?:\.(?:html|css))?)?)$/,
            handler: 'NetworkFirst',
            options: {
              cacheName: CACHES.listes,
              networkTimeoutSeconds: 4,
              expiration: { maxEntries: 100, purgeOnQuotaError: true },
              cacheableResponse: { statuses: [200] },
              plugins: [
                {
                  // Some hosts lead a page to its name without ending (Cloudflare Pages): kept and found under the whole one.
                  cacheKeyWillBeUsed: async ({ request }) => {
                    const url = new URL(request.url)
                    if (/\/data\/liste\/[\w-]*$/.test(url.pathname))
                      url.pathname += `${url.pathname.endsWith('/') ? 'index' : ''}.html`
                    return url.href
                  },
                  // Those of a département that is kept; of any other a page that says so, as deep as they are.
                  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
                    cachedResponse ?? caches.match(request, { ignoreSearch: true }),
                  handlerDidError: async ({ request }) =>
                    request.mode === 'navigate'
                      ? caches.match('sans-reseau/liste/absente.html', { ignoreSearch: true })
                      : undefined,
                },
              ],
            },
          },
          {
            urlPattern: /\/(?:data\/(?:manifest|abrege)|configuration)\.json$/,
            handler: 'NetworkFirst',
            options: { cacheName: CACHES.manifeste, networkTimeoutSeconds: 4 },
          },
          {
            urlPattern: IMMUTABLE,
            handler: 'CacheFirst',
            options: {
              cacheName: CACHES.fichiers,
              expiration: { maxEntries: 300, purgeOnQuotaError: true },
              cacheableResponse: { statuses: [200] },
              plugins: [
                {
                  // What a département kept on the device or the version before holds needs no network either.
                  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
                    cachedResponse ?? caches.match(request),
                },
              ],
            },
          },
        ],
      },
    }),
    insere(fileURLToPath(new URL('src/insere', import.meta.url)), intranetPart),
    bill.page,
  ],
  worker: {
    format: 'es',
    plugins: () => [intranetPart(), bill.worker()],
    rolldownOptions: {
      ...QUIET,
      output: { codeSplitting: START_WHOLE },
    },
  },
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    // What the rooms of town halls, help and the map are made of, and what comes by itself after the first view, is
    // found once they are opened: those names weigh on every first load.
    modulePreload: {
      resolveDependencies: (file, files) =>
        LATE.test(file) ? files.filter((one) => one.endsWith('.css')) : files,
    },
    // The map library is one chunk of a megabyte, loaded after everything else.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      ...QUIET,
      output: { codeSplitting: PAGE_FILES },
    },
  },
  test: {
    environment: 'node',
    // Ten times what the longest takes alone: a test fails for what it finds, not for a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One worker a core: the main process only waits (the default leaves it a core, half of a machine with two).
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'règles', include: ['test/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'essais',
          include: ['test/*/**/*.test.{ts,tsx}'],
          exclude: [HEAVY, OTHER_ZONE, PURE],
          globalSetup: DATA_FIRST,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'essais purs',
          include: [PURE],
          exclude: [HEAVY, OTHER_ZONE],
          globalSetup: DATA_FIRST,
          pool: 'threads',
          isolate: false,
          // What one test puts in the place of the browser's own is not there for the next file.
          unstubGlobals: true,
          unstubEnvs: true,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'essais à un autre fuseau',
          include: [OTHER_ZONE],
          exclude: [HEAVY],
          globalSetup: DATA_FIRST,
        },
      },
      {
        extends: true,
        test: { name: 'lourds', include: [HEAVY], globalSetup: DATA_FIRST },
      },
    ],
  },
})
