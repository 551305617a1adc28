import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../support/files/data-dirs.ts'
import { FAUTES } from '../support/pannes/faute.ts'
import { LANGUES_LUES } from '../support/pannes/langues.ts'
import { isTold, isToldInsere, LUS_INSERE, RESSOURCES } from '../support/pannes/table.ts'

/** What becomes of the page without it: rows of the table of faults, tests by file and title, or why nobody waits for it. */
type Classe =
  | { readonly table: readonly string[] }
  | { readonly essais: readonly (readonly [file: string, titre: string])[] }
  | { readonly personne: string }

const table = (...noms: string[]): Classe => ({ table: noms })
const essai = (file: string, titre: string): Classe => ({ essais: [[file, titre]] })
/** Read by the map and the maps on paper, through one reader; the way reads the same files but for the named places. */
const LIEUX_DITS = essai(
  'test/worker/streets/street-networks.test.ts',
  'are drawn from the files that can be read',
)

/** Each file that the manifest may name. */
const FICHIERS: Readonly<Record<string, Classe>> = {
  abrege: table('résumé'),
  accesCarreaux: table('temps par la route'),
  accesLieux: table('temps par la route'),
  ages: table('âges'),
  agesComptes: table('habitants de la France'),
  anciensNoms: { personne: 'former names beside those of today; without them a commune is found by its own' },
  ateliers: table('ateliers (Dates)', 'ateliers (Trouver)'),
  ateliersCsv: { personne: 'a link: the person’s browser reads it' },
  ateliersJson: { personne: 'a link: the person’s browser reads it' },
  carreaux: table('carreaux'),
  carreauxComptes: table('habitants de la France'),
  carreauxQpv: table('carreaux des QPV'),
  classes: table('communes'),
  communes: table('contours'),
  comptes: table('lieux de la France'),
  contours: table('contours'),
  dessins: table('rues : dessins'),
  epci: table('communes'),
  formes: table('rues : dessins'),
  historique: table('chiffres au fil du temps'),
  lieux: table('lieux'),
  lieuxDits: LIEUX_DITS,
  listes: essai(
    'test/data/garde/use-garde.test.tsx',
    'says which file did not come, and leaves nothing half kept',
  ),
  noeuds: table('rues : tronçons'),
  noms: table('noms', 'rues : noms'),
  pages: table('pages et agendas publiés'),
  proches: table('plus proches par la route'),
  qpv: table('quartiers'),
  rapport: { personne: 'a link: the person’s browser reads it' },
  temps: table('temps par la route'),
  territoires: table('communes'),
  troncons: table('rues : tronçons'),
}

/** Each place of the code that starts a program or asks a server. */
const APPELS: Readonly<Record<string, Classe>> = {
  'index.html: script': essai('test/e2e/app.spec.ts', 'where the program does not come, the page says so'),
  'src/main.tsx: Worker': {
    essais: [
      ['test/e2e/pannes.spec.ts', 'where the computing worker does not come'],
      ['test/e2e/pannes.spec.ts', 'a computing worker that dies is replaced'],
    ],
  },
  'src/data/map/streets.ts: Worker': essai(
    'test/worker/streets/streets-wire.test.ts',
    'leaves nobody waiting when it dies',
  ),
  'src/data/plan-rues.ts: Worker': essai('test/data/plan-rues.test.tsx', 'says that streets are missing'),
  'src/data/mine/mes-donnees.ts: Worker': essai(
    'test/data/mine/ouvriers.test.ts',
    'the worker that reads files, when it dies',
  ),
  'src/data/plan/use-plan.ts: Worker': essai(
    'test/data/plan/plan-store.test.ts',
    'says that the worker %s, and keeps the plan',
  ),
  'src/data/plan/use-courbe.ts: Worker': essai(
    'test/data/plan/plan-store.test.ts',
    'says that the worker %s, and keeps the plan',
  ),
  'src/features/simuler/siting/use-proposition.ts: Worker': essai(
    'test/data/mine/ouvriers.test.ts',
    'the worker that proves a choice, when it does not come',
  ),
  'src/data/adresses.ts: fetch': table('service d’adresses'),
  // What it asks for the program takes, and asks for by itself where it has nothing.
  'src/data/premiere/amorce.ts: fetch': table('résumé', 'premières cartes'),
  'src/data/premiere/read-first.ts: fetch': table('résumé', 'premières cartes'),
  'src/dataset/configuration/said.ts: fetch': table('configuration'),
  'src/data/site/etat.ts: fetch': essai(
    'test/features/pages/etat.test.tsx',
    'says what could not be read of the licences and the headers',
  ),
  'src/data/site/reseau.ts: fetch': {
    personne: 'asks only whether the server answers: its silence is what is told',
  },
  'src/data/garde/use-garde.ts: fetch': essai(
    'test/data/garde/use-garde.test.tsx',
    'says which file did not come, and leaves nothing half kept',
  ),
  'src/dataset/fetch-bytes.ts: fetch': table(...RESSOURCES.map(({ nom }) => nom)),
  'src/app/map-pane.tsx: import street-map': essai(
    'test/e2e/carte-fautes.spec.ts',
    'a map without its worker',
  ),
  'src/app/open-map.tsx: import street-map': essai(
    'test/e2e/carte-fautes.spec.ts',
    'a map without its worker',
  ),
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name}`)

/** What is wrong with a class; null: nothing. */
function faultOf(name: string, classe: Classe | undefined): string | null {
  if (classe === undefined) return `${name}: not classed`
  if ('personne' in classe) return null
  if ('table' in classe) {
    const gone = classe.table.find((row) => !RESSOURCES.some(({ nom }) => nom === row))
    return gone === undefined ? null : `${name}: no row « ${gone} »`
  }
  const gone = classe.essais.find(([file, titre]) => !read(file).includes(titre))
  return gone === undefined ? null : `${name}: no test « ${gone[1]} » in ${gone[0]}`
}
const faultsOf = (names: readonly string[], classes: Readonly<Record<string, Classe>>) => [
  ...names.flatMap((name) => faultOf(name, Object.hasOwn(classes, name) ? classes[name] : undefined) ?? []),
  ...Object.keys(classes).flatMap((name) =>
    names.includes(name) ? [] : [`${name}: nothing of that name is read`],
  ),
]

it('every file of the manifest is in the table of faults, or its absence is tested elsewhere', () => {
  const named = [...read('src/dataset/manifest.ts').matchAll(/\b(\w+): (?:\w+\()?fichier\b/g)].map(
    ([, name = '']) => name,
  )
  expect(faultsOf([...new Set(named)].sort(), FICHIERS)).toEqual([])
})

it('so is every program and server that the code starts or asks', () => {
  const found = files.flatMap((file) => {
    const text = read(file)
    return [
      ...(/\bnew Worker\(/.test(text) ? [`${file}: Worker`] : []),
      ...(/(?<![.\w])fetch\(/.test(text) ? [`${file}: fetch`] : []),
      ...(/import\('\.\/street-map/.test(text) ? [`${file}: import street-map`] : []),
    ]
  })
  expect(faultsOf(['index.html: script', ...found].sort(), APPELS)).toEqual([])
})

it('at least 180 faults are told by a true sentence with a retry that works, as the document says', () => {
  const told = RESSOURCES.flatMap((one) => FAUTES.filter((faute) => isTold(one, faute))).length
  const ofInsere = LUS_INSERE.flatMap((one) => FAUTES.filter((faute) => isToldInsere(one, faute))).length
  // Slow, its words come.
  const ofLangues = LANGUES_LUES.length * (FAUTES.length - 1)
  const all = (RESSOURCES.length + LUS_INSERE.length + LANGUES_LUES.length) * FAUTES.length
  expect(told).toBeGreaterThanOrEqual(180)
  expect(read('src/README.md')).toContain(`${told + ofInsere + ofLangues} of ${all} cells`)
})
