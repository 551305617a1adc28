import { readFile } from 'node:fs/promises'
import { loadScope } from '../../../src/dataset/scope.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import { parseTerritoire } from '../../../src/domain/geo/territoire.ts'
import type { ScenarioLu } from '../../../src/domain/scenario/compact.ts'
import { readFichier } from '../../../src/domain/scenario/fichier.ts'
import { joursFermes } from '../../../src/domain/scenario/seances/jours-fermes.ts'
import { MAX_CONSEILLER } from '../../../src/domain/scenario/seances/prevues.ts'
import { writeCsv } from '../../../src/domain/tables/write-csv.ts'
import { saySeance } from '../../../src/text/command-line.ts'
import { ateliersCsv } from '../../../src/text/simuler/ateliers-du-scenario.ts'
import { sayCorrections, sayLectureFichier } from '../../../src/text/simuler/fichier.ts'
import { sayJourFerme } from '../../../src/text/simuler/seances.ts'
import {
  type ChoixAgenda,
  chooseAgenda,
  icsDuPlan,
  type SeancePrevue,
  situerPrevues,
} from '../../../src/text/simuler/seances-situees.ts'
import { DATA_DIR, openDatasetDir } from '../open-dataset.ts'
import { MauvaisArgument, oneOf, readNumber, readTerritoire } from '../read-arguments.ts'
import { SEANCE_COLUMNS, seanceRow } from '../seance-row.ts'

/** Options of `seances` that go with a scenario; a territory is only asked for where its plan names none. */
export interface OptionsPrevues {
  readonly scenario: string
  readonly conseiller?: string
  readonly commune?: string
  readonly territoire?: string
  readonly data?: string
  readonly format?: string
}

/** The sessions of the first scenario of a file that has some, as the page gives them; closed days on stderr. */
export async function listPrevues(
  options: OptionsPrevues,
): Promise<{ readonly texte: string; readonly remarques: readonly string[] }> {
  const format = oneOf('format', options.format, ['json', 'csv', 'ics', 'texte', 'tableau'] as const, 'json')
  const { scenario, remarques } = await readScenario(options.scenario)
  const asked = options.territoire ?? scenario.plan?.territoire
  const territoire = parseTerritoire(asked ?? '') ?? readTerritoire(asked)
  const dataset = await openDatasetDir(options.data ?? DATA_DIR)
  const scope = await loadScope(dataset, territoire)
  const lieux = [...scope.lieux, ...scope.voisins]
  const communes = new Map((await dataset.index()).communes.map((one) => [one.code, one]))
  const all = situerPrevues(scenario.modifications, lieux, communes)
  if (format === 'tableau') return { texte: await writeTableau(scenario, options, communes), remarques }
  const choix = readChoix(options, (code) => communes.get(code)?.nom ?? code)
  return {
    texte: write(all, choix, format),
    remarques: [...remarques, ...joursFermes(scenario.modifications, lieux).map(sayJourFerme)],
  }
}

/** The table that towns publish, and that `geo --ajouts` reads: lines of the plan, not its sessions one by one. */
async function writeTableau(
  scenario: ScenarioLu,
  { conseiller, commune }: OptionsPrevues,
  communes: ReadonlyMap<string, { readonly nom: string }>,
): Promise<string> {
  if ((conseiller ?? commune) !== undefined)
    throw new MauvaisArgument('--format tableau donne tout le plan : sans --conseiller ni --commune')
  const names = new Map([...communes].map(([code, { nom }]) => [code, nom]))
  const jour = instantToLocal(Date.now(), FUSEAU_METROPOLE).date
  // Whoever reads the table finds the commune of a point by its own outlines.
  return await ateliersCsv(scenario, names, jour, async () => '')
}

function write(all: readonly SeancePrevue[], choix: ChoixAgenda, format: 'json' | 'csv' | 'ics' | 'texte') {
  if (format === 'ics') return icsDuPlan(all, choix)
  const chosen = chooseAgenda(all, choix)
  const rows = chosen.map(({ seance, conseiller }) => ({ ...seanceRow(seance), conseiller }))
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  if (format === 'csv') return `${writeCsv([...SEANCE_COLUMNS, 'conseiller'], rows).trimEnd()}\n`
  return `${chosen.map(saySeance).join('\n')}\n`
}

function readChoix({ conseiller, commune }: OptionsPrevues, nomDe: (code: string) => string): ChoixAgenda {
  if (conseiller !== undefined && commune !== undefined)
    throw new MauvaisArgument('--conseiller ou --commune : l’un ou l’autre')
  if (conseiller !== undefined)
    return { type: 'conseiller', numero: readNumber('conseiller', conseiller, 'conseillers', MAX_CONSEILLER) }
  return commune === undefined ? { type: 'tout' } : { type: 'commune', code: commune, nom: nomDe(commune) }
}

async function readScenario(
  path: string,
): Promise<{ readonly scenario: ScenarioLu; readonly remarques: readonly string[] }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new MauvaisArgument(`--scenario : « ${path} » ne peut pas être lu`)
  }
  const read = readFichier(text)
  if (!read.ok) throw new MauvaisArgument(`--scenario : ${path} : ${sayLectureFichier(read).join(' ')}`)
  const scenario = read.scenarios.find(({ modifications }) => modifications.some((m) => m.type === 'seances'))
  if (scenario === undefined)
    throw new MauvaisArgument(`--scenario : ${path} : aucun scénario avec des séances ; attendu : un plan`)
  return { scenario, remarques: sayCorrections(read.corrections) }
}
