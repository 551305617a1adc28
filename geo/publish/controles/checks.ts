import type { LieuxFile } from '../../../src/dataset/lieux-file.ts'
import { departementOf, isCodeDepartement, isCodeQpv } from '../../../src/domain/geo/codes.ts'
import type { Commune } from '../../../src/domain/geo/communes.ts'
import type { CellRow } from '../../../src/domain/geo/grid.ts'
import { COLONNES_AGE, GROUPES_AGE } from '../../../src/domain/geo/groupe.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import type { QpvCell } from '../../transforms/qpv-cells.ts'

/** What the build is about to publish, for the named invariants below. */
export interface Built {
  readonly complete: boolean
  readonly jeu: 'pilote' | 'dossier' | 'reseau'
  readonly grilleId: string
  readonly lieux: readonly Lieu[]
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly qpvCells: readonly QpvCell[]
  readonly communes: readonly Commune[]
  /** Départements published: all of the country's when complete. */
  readonly departements: readonly string[]
  readonly lieuxPar: ReadonlyMap<string, LieuxFile>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  /** Lines of series kept, before they were shared out. */
  readonly series: number
}

interface Check {
  readonly nom: string
  /** What is wrong, or null. */
  readonly run: (built: Built) => string | null
}

/** Residents of the 1 km census grid, metropolitan France and Corsica (Eurostat V2). */
const POPULATION_1KM = 65_428_021
/** Per département, the census grid and the municipal populations may differ by this much (decisions.md 11). */
const TOLERANCE = 0.05
/** Cells at sea and on the land border are left out of the network's grid: see transforms/census-cells.ts. */
const TOLERANCE_RESEAU = 0.01

const CHECKS: readonly Check[] = [
  {
    nom: 'identifiants de lieux uniques',
    run: ({ lieux }) => {
      const seen = new Set<string>()
      const twice = lieux.find((l) => seen.size === seen.add(l.id).size)
      return twice ? `« ${twice.id} » deux fois` : null
    },
  },
  { nom: 'chaque lieu gardé, publié une fois par le département de sa commune', run: checkOwnLieux },
  { nom: 'chaque série d’ateliers, publiée une fois', run: checkOwnSeries },
  { nom: 'la France, somme de ses départements', run: checkSum },
  {
    nom: 'carreaux habités, dans une commune connue',
    run: ({ cells, communes }) => {
      const codes = new Set(communes.map((c) => c.code))
      for (const own of cells.values()) {
        const bad = own.find(
          (c) => !codes.has(c.zone) || !(c.population > 0) || !Number.isInteger(c.population),
        )
        if (bad)
          return `carreau ${bad.lon}, ${bad.lat} : commune « ${bad.zone} », ${bad.population} habitants`
      }
      return null
    },
  },
  {
    nom: 'population totale du carroyage de 1 km',
    run: ({ complete, jeu, grilleId, cells }) => {
      if (!complete || grilleId !== 'recensement-1km') return null
      const total = [...cells.values()].reduce((n, own) => own.reduce((m, c) => m + c.population, n), 0)
      // The grid of the folder is one file, known to the last resident; the network's is cut at the border by us.
      const tolerance = jeu === 'reseau' ? POPULATION_1KM * TOLERANCE_RESEAU : 0
      return Math.abs(total - POPULATION_1KM) <= tolerance
        ? null
        : `${total} habitants, ${POPULATION_1KM} attendus`
    },
  },
  {
    nom: 'population par département à 5 % près',
    run: ({ cells, communes }) => {
      for (const [code, own] of cells) {
        const present = new Set(own.map((c) => c.zone))
        const municipal = communes
          .filter((c) => present.has(c.code))
          .reduce((n, c) => n + (c.populationMunicipale ?? 0), 0)
        const total = own.reduce((n, c) => n + c.population, 0)
        if (municipal > 0 && Math.abs(total / municipal - 1) > TOLERANCE) {
          return `département ${code} : ${total} dans les carreaux, ${municipal} en population municipale`
        }
      }
      return null
    },
  },
  {
    nom: 'âges : pas plus de personnes que d’habitants dans un département',
    run: ({ cells }) => {
      for (const [code, own] of cells) {
        for (const groupe of GROUPES_AGE) {
          // One cell may hold more than its residents: ages are perturbed, each count apart.
          let members = 0
          let residents = 0
          for (const { ages, population } of own) {
            const known = ages?.[groupe] ?? null
            if (known === null) continue
            members += known
            residents += population
          }
          if (members > residents)
            return `département ${code}, ${COLONNES_AGE[groupe]} : ${members} personnes, ${residents} habitants`
        }
      }
      return null
    },
  },
  {
    nom: 'quartiers prioritaires bien codés et habités',
    run: ({ qpvCells }) => {
      const bad = qpvCells.find((c) => !isCodeQpv(c.qpv) || c.part <= 0 || c.part > 1)
      return bad ? `« ${bad.qpv} », part ${bad.part}` : null
    },
  },
]

/** A place of a département that is not published may be a neighbour there, never someone's own. */
function checkOwnLieux({ complete, lieux, lieuxPar, departements, communes }: Built): string | null {
  const codes = new Set(communes.map((c) => c.code))
  const published = new Set(departements)
  const owners = new Map<string, string[]>()
  for (const [code, file] of lieuxPar)
    for (const { id } of file.lieux) owners.set(id, [...(owners.get(id) ?? []), code])
  for (const { id, codeInsee } of lieux) {
    const own = departementOf(codeInsee)
    const isOurs = published.has(own)
    const found = owners.get(id) ?? []
    const isRight = isOurs
      ? codes.has(codeInsee) && found.length === 1 && found[0] === own
      : found.length === 0 && !complete && isCodeDepartement(own)
    if (!isRight) return `« ${id} », commune « ${codeInsee} », publié par : ${found.join(', ') || 'personne'}`
  }
  const total = [...owners.values()].flat().length
  const known = lieux.filter((l) => published.has(departementOf(l.codeInsee))).length
  return total === known ? null : `${total} lieux publiés, ${known} gardés`
}

function checkOwnSeries({ complete, ateliers, departements, series }: Built): string | null {
  const published = new Set(departements)
  for (const [code, own] of ateliers) {
    if (published.has(code) || (!complete && isCodeDepartement(code)) || own.length === 0) continue
    return `« ${own[0]?.id} », département « ${code} »`
  }
  const lines = [...ateliers.values()].flat()
  return new Set(lines).size === series && lines.length === series
    ? null
    : `${lines.length} lignes publiées, ${series} gardées`
}

/** What a figure of France counts is what those of its départements count: own cells, own communes, own places. */
function checkSum({ complete, lieux, lieuxPar, cells }: Built): string | null {
  for (const [code, own] of cells) {
    const bad = own.find((c) => departementOf(c.zone) !== code)
    if (bad) return `carreau ${bad.lon}, ${bad.lat} : commune « ${bad.zone} » parmi ceux de ${code}`
  }
  const total = [...lieuxPar.values()].reduce((n, file) => n + file.lieux.length, 0)
  return !complete || total === lieux.length ? null : `${total} lieux, ${lieux.length} gardés`
}

/** Runs every invariant; throws with all that fail, so that nothing wrong is published. */
export function checkBuilt(built: Built): readonly string[] {
  const failed = CHECKS.flatMap(({ nom, run }) => {
    const problem = run(built)
    return problem === null ? [] : [`${nom} : ${problem}`]
  })
  if (failed.length > 0)
    throw new Error(`contrôles non passés, rien n’est publié :\n  - ${failed.join('\n  - ')}`)
  return CHECKS.map((c) => c.nom)
}
