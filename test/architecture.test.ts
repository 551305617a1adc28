import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUES } from '../src/domain/common/langues.ts'
import { ROOT } from './support/files/data-dirs.ts'
import {
  circles,
  FILES,
  IMPORTS,
  reachedFrom,
  readCode,
  readText,
  SOURCES,
} from './support/files/import-graph.ts'

/** What each layer may import besides itself, and why: a figure must have one home, the page must stay cheap. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  dataset: ['domain'],
  state: ['domain'],
  worker: ['domain', 'dataset'],
  ui: ['domain', 'text'],
  map: ['domain', 'text', 'ui'],
  data: ['domain', 'dataset', 'state', 'worker'],
  features: ['domain', 'text', 'dataset', 'state', 'worker', 'map', 'ui', 'data'],
  app: ['domain', 'text', 'dataset', 'state', 'worker', 'map', 'ui', 'data', 'features'],
  // In a frame without an origin no worker starts: the small page answers by itself, with the worker's own functions.
  insere: ['domain', 'text', 'dataset', 'state', 'worker', 'map', 'ui'],
}

/** Views of one task, whose parts they share: each may read those before it, never the other way. */
const VIEWS_OF: Readonly<Record<string, readonly string[]>> = {
  affiche: ['chemin', 'prevues'],
  lieu: ['chemin', 'corriger'],
  donnees: ['corriger'],
  accueil: ['depart'],
  trouver: ['depart'],
  agenda: ['chemin', 'abonnement', 'depart', 'prevues'],
  orienter: ['chemin', 'depart'],
  guide: ['chemin', 'depart'],
  pages: ['abonnement', 'territoire'],
  simuler: ['couverture'],
  planifier: ['couverture', 'simuler'],
  rapport: ['couverture', 'simuler'],
  portrait: ['couverture'],
}

/** The same inside a layer: each room may read `common` and those named with it: a reader goes one way. */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/domain': {
    common: [],
    accessibilite: [],
    geo: [],
    tables: [],
    calendar: ['geo'],
    kernel: ['geo'],
    roads: ['geo', 'kernel'],
    places: ['geo', 'tables', 'calendar'],
    search: ['geo', 'places'],
    sessions: ['geo', 'tables', 'calendar', 'kernel', 'places'],
    coverage: ['geo', 'calendar', 'kernel', 'roads', 'places', 'sessions'],
    orientation: ['geo', 'calendar', 'places', 'sessions', 'coverage'],
    imports: ['geo', 'tables', 'calendar', 'places', 'search', 'sessions'],
    plan: ['geo', 'calendar', 'kernel', 'places', 'sessions', 'coverage'],
    portrait: ['geo', 'calendar', 'places', 'sessions', 'coverage'],
    scenario: ['geo', 'calendar', 'kernel', 'places', 'sessions', 'coverage', 'plan'],
  },
  'src/worker': {
    protocol: [],
    tiles: ['protocol'],
    streets: ['protocol', 'tiles'],
    answers: ['protocol', 'tiles'],
    imports: ['protocol'],
  },
  'src/map': {
    style: [],
    print: ['style'],
    cells: ['style'],
    controls: ['style'],
    live: ['style', 'cells', 'controls'],
  },
  'src/state': { url: [], ui: [], scenario: [], moyens: [], insere: ['url'], brouillons: ['ui'] },
  geo: {
    read: ['transforms'],
    transforms: ['read', 'feeds'],
    sources: ['read', 'roads', 'publish'],
    feeds: ['read', 'sources', 'transforms'],
    roads: ['read', 'feeds', 'transforms', 'publish', 'historique'],
    historique: ['publish'],
    publish: ['read', 'sources', 'feeds', 'transforms', 'roads', 'historique'],
    cli: ['read', 'feeds', 'transforms', 'publish', 'roads', 'historique'],
    serve: ['read', 'cli'],
  },
}

/** Where the program begins: the page, its workers, the command lines; and what the build puts for a package. */
const ENTRIES = [
  'src/main.tsx',
  'src/data/premiere/amorce.ts',
  'src/insere/main.ts',
  'src/insere/composant.ts',
  'geo/cli/build.ts',
  'geo/cli/couverture.ts',
  'geo/cli/itineraire.ts',
  'geo/cli/planifier.ts',
  'geo/cli/seances.ts',
  'geo/serve/start.ts',
  'geo/serve/deploie.ts',
  'geo/serve/paquet.ts',
  'geo/serve/securite.ts',
  'src/ui/export/zip-sync.ts',
  'src/data/leger/no-mutations.ts',
  'src/data/leger/no-infinite.ts',
  'geo/publish/modeles/write-modele.ts',
  'geo/publish/sorties/pages/absente.ts',
  'geo/serve/nomenclature/plugin.ts',
  'geo/serve/plugins/amorce.ts',
  'geo/serve/plugins/insere.ts',
  'geo/serve/plugins/intranet.ts',
]

/**
 * What breaks a rule today, each on its way out: nothing may be added. A name stands for every finding that
 * begins with it.
 */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  rooms: [],
  circles: [],
  reached: [],
  calls: [],
  folders: [],
}
/** Exports that only tests use, for good: why each stays. */
const KEPT_EXPORTS = [
  // Writes public/schemas/ateliers.json-schema.json: its test says when the file is out of date.
  'geo/publish/schemas.ts: jsonSchema',
  // Closing a place for distances along roads; tested against all pairs.
  'src/domain/kernel/edit.ts: removeSite',
]
const findings = (rule: string, found: readonly string[]): string[] =>
  found.filter((one) => !NOT_YET[rule]?.some((known) => one.startsWith(known)))

/** Packages that stay in their place: rule, where they may be, why. */
const PACKAGES: readonly { readonly test: RegExp; readonly allowed: RegExp; readonly why: string }[] = [
  {
    test: /^(react|react-dom|zustand$|@tanstack)/,
    allowed: /^src\/(state|map|ui|data|features|app|main\.tsx)/,
    why: 'the engine runs in the worker and in Node, without React',
  },
  { test: /^maplibre-gl/, allowed: /^src\/map\//, why: 'one module knows the map library' },
  {
    test: /^@turf\//,
    allowed: /^(src\/features|src\/app|geo|test)\//,
    why: 'turf where a person points at one thing; typed arrays where the input is all cells',
  },
  { test: /^node:/, allowed: /^(geo|test)\//, why: 'src runs in a browser' },
]

describe('the architecture', () => {
  it('keeps the directions of its layers', () => {
    expect(SOURCES.length).toBeGreaterThan(50)
    const wrong = IMPORTS.flatMap(({ file, target }) => {
      const from = layerOf(file)
      const to = layerOf(target)
      if (from === null || to === null || from === to || MAY_IMPORT[from]?.includes(to)) return []
      return [`${file} imports ${target}: ${from} may not import ${to}`]
    })
    expect(wrong).toEqual([])
  })

  it('shows the page only what the worker can be asked, never how it answers', () => {
    const wrong = IMPORTS.filter(
      ({ file, target }) =>
        /^src\/(data|features|app)\//.test(file) &&
        /^src\/worker\/(?!protocol\/|client\.ts$|[\w-]+\.worker)/.test(target),
    )
    expect(wrong).toEqual([])
  })

  it('keeps features apart from one another', () => {
    const feature = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1]
    const wrong = IMPORTS.filter(({ file, target }) => {
      const [a, b] = [feature(file), feature(target)]
      return a !== undefined && b !== undefined && a !== b && !VIEWS_OF[a]?.includes(b)
    })
    expect(wrong).toEqual([])
  })

  it('lets the pipeline read domain, dataset and text only, and nothing read the pipeline or the tests', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      if (file.startsWith('geo/'))
        return target.startsWith('src/') && !/^src\/(domain|dataset|text)\//.test(target)
      return /^(geo|test)\//.test(target)
    })
    expect(wrong).toEqual([])
  })

  it('keeps each package in its place', () => {
    const wrong = IMPORTS.flatMap(({ file, target }) =>
      PACKAGES.filter(({ test, allowed }) => test.test(target) && !allowed.test(file)).map(
        ({ why }) => `${file} imports ${target}: ${why}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('keeps the directions of the rooms inside a layer', () => {
    const wrong = IMPORTS.flatMap(({ file, target }) => {
      const [layer, from] = roomOf(file)
      const [other, to] = roomOf(target)
      const rooms = ROOMS[layer]
      if (rooms === undefined || from === null) return []
      if (rooms[from] === undefined) return [`${file}: ${layer} has no room "${from}"`]
      if (other !== layer || from === to || to === 'common') return []
      if (to !== null && rooms[from].includes(to)) return []
      return [`${file} imports ${target}: ${from} may not import ${to ?? 'what stands above it'}`]
    })
    expect(findings('rooms', wrong)).toEqual([])
  })

  it('has no circle of files, nor of a feature and a folder inside it', () => {
    const features = IMPORTS.filter(({ file }) => file.startsWith('src/features/'))
    const inside = features.filter(({ file, target }) => dirname(target).startsWith(`${dirname(file)}/`))
    const back = features.filter(({ file, target }) => dirname(file).startsWith(`${dirname(target)}/`))
    const both = back.filter(({ file, target }) =>
      inside.some((down) => dirname(down.file) === dirname(target) && dirname(down.target) === dirname(file)),
    )
    const wrong = [
      ...circles().map((circle) => circle.join(' ↔ ')),
      ...both.map(({ file, target }) => `${file} imports ${target}, whose folder imports from there`),
    ]
    expect(findings('circles', wrong)).toEqual([])
  })

  it('reaches every file from the page, a worker or a command line', () => {
    const workers = SOURCES.filter((f) => /^src\/worker\/[^/]+\.worker\.ts$/.test(f))
    const reached = reachedFrom([...ENTRIES, ...workers])
    const code = FILES.filter((f) => /\.tsx?$/.test(f) || (f.startsWith('src/') && f.endsWith('.css')))
    expect(ENTRIES.filter((f) => !FILES.includes(f))).toEqual([])
    expect(
      findings(
        'reached',
        code.filter((f) => !reached.has(f) && !f.endsWith('.d.ts')),
      ),
    ).toEqual([])
  })

  it('exports nothing that only tests and benches use', () => {
    const { stdout, stderr } = spawnSync(
      join(ROOT, 'node_modules/.bin/knip'),
      ['--production', '--include', 'exports', '--reporter', 'json', '--no-exit-code'],
      { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
    )
    const { issues } = readReport(stdout, stderr)
    const unused = issues.flatMap(({ file, exports }) => exports.map(({ name }) => `${file}: ${name}`))
    expect(unused.filter((one) => !KEPT_EXPORTS.includes(one))).toEqual([])
  })

  it('asks the worker in data/ only', () => {
    const callers = SOURCES.filter((f) => f.startsWith('src/') && /\bclient\??\.call\(/.test(readCode(f)))
    expect(
      findings(
        'calls',
        callers.filter((f) => !f.startsWith('src/data/')),
      ),
    ).toEqual([])
  })

  it('keeps folders small enough to be seen at once', () => {
    const folders = new Map<string, number>()
    for (const file of FILES) folders.set(dirname(file), (folders.get(dirname(file)) ?? 0) + 1)
    const large = [...folders].filter(([, n]) => n > 20).map(([folder, n]) => `${folder}: ${n} files`)
    expect(findings('folders', large)).toEqual([])
  })

  it('fetches data, writes history and formats for eyes in one place each', () => {
    const only = (pattern: RegExp, allowed: RegExp) =>
      SOURCES.filter((f) => f.startsWith('src/') && !allowed.test(f) && pattern.test(readCode(f)))
    expect(only(/\bfetch\(/, /^src\/(dataset\/(?:fetch-bytes|configuration\/said)|data\/)/)).toEqual([])
    expect(only(/history\.(push|replace)State/, /^src\/state\/url\/bind-url\.ts$/)).toEqual([])
    expect(
      only(
        /toLocale\w+\(|new Intl\.(NumberFormat|PluralRules)/,
        /^src\/text\/(?:[a-z]+\/(?:socle\/)?format|langue\/(?:pluriel|faire\/format))\.ts$/,
      ),
    ).toEqual([])
  })

  it('reads sentences in the reader’s language where they are translated, in French where they are not', () => {
    const wrong = IMPORTS.flatMap(({ file, target }) => {
      const [, language] = /^src\/text\/([a-z]{2,4})\//.exec(target) ?? []
      const isFacade =
        target.startsWith('src/text/') && SOURCES.includes(target.replace('src/text/', 'src/text/fr/'))
      if (isFacade && isFrenchOnly(file))
        return [`${file} stays French: it reads ${target.replace('text/', 'text/fr/')}`]
      if (language === undefined || !LANGUES.some((one) => one === language)) return []
      if (language === 'fr')
        return isFrenchOnly(file) || file.startsWith('src/text/') ? [] : [`${file} imports ${target}`]
      // A language is a file of its own, that nothing of the page is built with.
      return file.startsWith(`src/text/${language}/`) || LOADERS.includes(file)
        ? []
        : [`${file} imports ${target}`]
    })
    expect(wrong).toEqual([])
    const own = IMPORTS.filter(({ file }) =>
      LANGUES.some((one) => one !== 'fr' && file.startsWith(`src/text/${one}/`)),
    )
    const strangers = own.filter(
      ({ file, target }) =>
        !/^src\/(?:domain|text\/(?:fr|langue))\//.test(target) &&
        dirname(target).split('/')[2] !== dirname(file).split('/')[2],
    )
    expect(strangers).toEqual([])
  })

  it('has no way to turn a string into markup or code', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\.setHTML\(|new Function\(|\beval\(|document\.write/
    expect(SOURCES.filter((f) => sinks.test(readCode(f)))).toEqual([])
  })

  it('keeps files short enough to be read', () => {
    const lengths = SOURCES.map((f) => ({ f, n: readText(f).split('\n').length - 1 }))
    expect(lengths.filter(({ n }) => n > 300)).toEqual([])
    const sorted = lengths.map(({ n }) => n).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })
})

/** What asks for the files of a language: for the page, for the small page of other sites. */
const LOADERS: readonly string[] = ['src/text/langue/charger.ts', 'src/text/insere/charger.ts']

/** What stays French: figures, plans, one's own data, posters, the command lines and all that is published. */
function isFrenchOnly(path: string): boolean {
  return (
    path.startsWith('geo/') ||
    /^src\/text\/(?!langue\/)/.test(path) ||
    /^src\/features\/(?:couverture|simuler|rapport|donnees|corriger|planifier|portrait|prevues|affiche)\//.test(
      path,
    )
  )
}

function layerOf(path: string): string | null {
  return /^src\/([a-z]+)\//.exec(path)?.[1] ?? null
}

/** Layer and room of a file in one of the layers that have rooms; the room is null for what stands above them. */
function roomOf(path: string): [layer: string, room: string | null] {
  const [, layer = '', room = null] = /^(src\/[a-z]+|geo)\/(?:([a-z]+)\/)?/.exec(path) ?? []
  return [layer, room]
}

function readReport(
  stdout: string,
  stderr: string,
): {
  readonly issues: readonly {
    readonly file: string
    readonly exports: readonly { readonly name: string }[]
  }[]
} {
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`knip gave no report: ${stderr}${stdout}`)
  }
}
