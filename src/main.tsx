/** Composition root of the page: policy, link, stores, worker, then React. */
// The reader's language first: every file of sentences below is read in it.
import './text/langue/debut.ts'
// First of all: base.css says in which order the layers of the style sheets come.
import './ui/base.css'
import './app/app.css'
// The styles of the first views, 1.5 kB, come with those of the frame: a view is not shown before its own are there.
import './features/depart/depart.css'
import './features/trouver/trouver.css'
import './ui/badge-etat.css'
import './ui/options.css'
import './ui/search/suggestions.css'
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { Services } from './app/services.tsx'
import { firstLooks } from './app/site/first-looks.ts'
import { readPremier } from './app/volets.tsx'
import { createQueryClient } from './data/context.tsx'
import { firstViewOf } from './data/premiere/first-view.ts'
import { type Premiere, startPremiere } from './data/premiere/start.ts'
import type { ReadBytes } from './dataset/read-file.ts'
import { within } from './domain/common/within.ts'
import { maplibreWorkerUrl } from './map/live/worker-url.ts'
import { createBrouillons } from './state/brouillons/brouillons.ts'
import { BrouillonsContext } from './state/brouillons/brouillons-context.ts'
import { holdUi } from './state/brouillons/hold-ui.ts'
import { takeBrouillons } from './state/brouillons/passage.ts'
import { createMapEmitter } from './state/ui/map-events.ts'
import { createUiStore, stepsOf } from './state/ui/ui-store.ts'
import { bindUrl } from './state/url/bind-url.ts'
import { createShareStore } from './state/url/share-store.ts'
import { parseLink } from './state/url/url-codec.ts'
import { installTrustedTypes, SERVICE_WORKER_URL } from './trusted-types.ts'
import { createWorkerClient } from './worker/client.ts'
import coverageWorkerUrl from './worker/coverage.worker.ts?worker&url'
import importsWorkerUrl from './worker/imports.worker.ts?worker&url'
import optimumWorkerUrl from './worker/optimum.worker.ts?worker&url'
import planWorkerUrl from './worker/optimum-plan.worker.ts?worker&url'
import streetsWorkerUrl from './worker/streets.worker.ts?worker&url'

installTrustedTypes([
  coverageWorkerUrl,
  importsWorkerUrl,
  optimumWorkerUrl,
  planWorkerUrl,
  streetsWorkerUrl,
  maplibreWorkerUrl,
  SERVICE_WORKER_URL,
])

/** What a first view lacks is waited for no longer before its frame is drawn. */
const NEARLY_MS = 150

const { state, damaged } = parseLink(location.search)
const share = createShareStore(state)
const ui = { store: createUiStore(), events: createMapEmitter() }
const venus = takeBrouillons(window)
const brouillons = createBrouillons(venus ?? {})
holdUi(ui.store, brouillons)
if (venus !== null) void import('./app/reprendre.ts').then(({ reprendre }) => reprendre(ui.store, brouillons))
bindUrl(share, window, stepsOf(ui.store))

const base = new URL(`${import.meta.env.BASE_URL}data/`, location.href).href
/** The first list comes from the worker: what the page reads itself waits for its map, and so does the code for it. */
const read: ReadBytes = async (...asked) =>
  (await import('./dataset/pannes/read-files.ts')).readFiles(base)(...asked)
const queries = createQueryClient()
const client = createWorkerClient(
  () => new Worker(coverageWorkerUrl, { type: 'module' }),
  // The tiles of a figure are painted by the worker that computed it.
  () => void queries.invalidateQueries(),
)
const [premiere, opening] = openFirst()
const carte = { load: () => import('./app/street-map.tsx'), worker: maplibreWorkerUrl }
const services = { client: premiere?.client ?? client, read, base, carte, premiere }

const root = document.getElementById('racine')
if (root === null) throw new Error('#racine manque dans index.html')
if (premiere === null) afterFirst()
else void premiere.lache.then(afterFirst)

// How the publication looks, before the first frame: the code for it comes where `configuration.json` says anything of it.
const looks = firstLooks(base, async (said) =>
  (await import('./app/site/apply-site.ts')).applySite(said, {
    share,
    ui: ui.store,
    queries,
    client: services.client,
    base,
    initial: state,
  }),
)
// On an old phone each drawing takes long: what is there already, or nearly, is drawn with the frame.
void Promise.all([looks, within(NEARLY_MS, opening, undefined)]).then(() =>
  createRoot(root).render(
    <Services queries={queries} data={services} share={share} ui={ui}>
      <BrouillonsContext value={brouillons}>
        <App damaged={damaged} estVenue={venus !== null} />
      </BrouillonsContext>
    </Services>,
  ),
)

/** What waits for the first list. */
function afterFirst(): void {
  loadFont()
  // Another tab may change what a person brought.
  void import('./data/mine/suivre-onglets.ts').then(({ suivreOnglets }) => suivreOnglets(services, queries))
  // Who does not scroll has no place to come back to.
  const follow = async () => (await import('./app/garder-endroit.ts')).keepPlace(share, brouillons)
  addEventListener('scroll', follow, { capture: true, once: true })
}

/** The view of the link before the worker, where it may, and when all of it was read; left for another, it is waited for no more. */
function openFirst(): readonly [Premiere | null, Promise<unknown>] {
  const vue = firstViewOf(state)
  // What came with a change of language may show another, or more of it.
  if (vue === null || venus !== null) return [null, Promise.resolve()]
  const code = readPremier(vue.type)
  const first = startPremiere(client, base, vue)
  const isOther = (now: typeof state) => JSON.stringify(firstViewOf(now)) !== JSON.stringify(vue)
  share.subscribe(({ state: now }) => {
    if (isOther(now)) first.lacher()
  })
  // What the page answered is asked of the worker too: the data it read are then there, without a network too.
  void first.lache.then(() => queries.invalidateQueries({ queryKey: ['trouver'] }))
  return [first, Promise.all([code, first.lue])]
}

/**
 * Atkinson Hyperlegible, made for low vision: from our own origin, once the first list is on the screen.
 * Until then, and where it fails, the system's own font. Not loaded when the person saves data.
 */
function loadFont(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData === true) return
  const wait = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500))
  wait(() => {
    for (const [url, weight] of [
      [regular, '400'],
      [bold, '700'],
    ] as const) {
      const face = new FontFace('Atkinson Hyperlegible', `url(${url})`, { weight, display: 'swap' })
      face.load().then(
        (loaded) => document.fonts.add(loaded),
        () => undefined,
      )
    }
  })
}
