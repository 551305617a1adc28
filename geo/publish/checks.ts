import { isCodeQpv } from '../../src/domain/geo/codes.ts'
import type { Commune } from '../../src/domain/geo/communes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { QpvCell } from '../transforms/qpv-cells.ts'

/** What the build is about to publish, for the named invariants below. */
export interface Built {
  readonly complete: boolean
  readonly jeu: 'pilote' | 'dossier' | 'reseau'
  readonly grilleId: string
  readonly lieux: readonly Lieu[]
  readonly cells: ReadonlyMap<string, readonly CellRow[]>
  readonly qpvCells: readonly QpvCell[]
  readonly communes: readonly Commune[]
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
    nom: 'quartiers prioritaires bien codés et habités',
    run: ({ qpvCells }) => {
      const bad = qpvCells.find((c) => !isCodeQpv(c.qpv) || c.part <= 0 || c.part > 1)
      return bad ? `« ${bad.qpv} », part ${bad.part}` : null
    },
  },
]

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
