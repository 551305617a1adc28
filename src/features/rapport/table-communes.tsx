import type { ZoneFigure } from '../../domain/coverage/report.ts'
import { nombre, pourcent } from '../../text/format.ts'
import { fourchetteCourte } from '../../text/rapport.ts'
import { imprime } from '../../text/rapport-imprime.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { type ColonneChiffres, TableChiffres } from '../couverture/table/table-chiffres.tsx'

const text = imprime.communes
/** A document of more pages than this is not read; the CSV has them all. */
const MAX_LIGNES = 400

interface TableCommunesProps {
  readonly reponse: ScenarioReponse
  readonly municipales: ReadonlyMap<string, number | null>
  readonly avecScenario: boolean
}

/** Every commune by name. The heading comes back on each page. */
export function TableCommunes({ reponse, municipales, avecScenario }: TableCommunesProps) {
  const { avant } = reponse
  const zones = [...(avant.zones ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  const { population } = avant
  return (
    <section className="rap-bloc rap-longue">
      <h3>{text.titre}</h3>
      <TableChiffres
        lignes={zones.slice(0, MAX_LIGNES)}
        cleOf={(z) => z.code}
        colonnes={[
          { titre: text.nom, cellule: (z) => z.nom, pied: population === null ? undefined : text.ensemble },
          { titre: text.municipale, cellule: (z) => direNombre(municipales.get(z.code)) },
          {
            titre: text.carreaux,
            cellule: (z) => nombre(z.population),
            pied: direNombre(population?.totale),
          },
          { titre: text.avant, cellule: (z) => nombre(z.atteinte), pied: direNombre(population?.atteinte) },
          ...columnsOfPart(reponse, avecScenario),
        ]}
      />
      <p className="note">{text.note}</p>
      {zones.length > MAX_LIGNES && <p className="note">{text.plus(zones.length - MAX_LIGNES)}</p>}
    </section>
  )
}

/** The share of each zone within reach, its band when there is one, and the share with the scenario. */
export function columnsOfPart(
  reponse: ScenarioReponse | undefined,
  avecScenario: boolean,
): ColonneChiffres<ZoneFigure>[] {
  const { population = null, distanceM } = reponse?.avant ?? {}
  const total = population?.totale ?? 0
  const after = new Map(reponse?.zones.map((z) => [z.code, z.apres]))
  const part = {
    titre: text.part,
    cellule: (z: ZoneFigure) => pourcent(z.atteinte, z.population),
    pied: pourcent(population?.atteinte ?? 0, total),
  }
  const band = {
    titre: text.entre,
    cellule: (z: ZoneFigure) => fourchetteCourte({ ...z, totale: z.population }),
    pied: population === null ? '' : fourchetteCourte(population),
  }
  const apres = {
    titre: text.apres,
    cellule: (z: ZoneFigure) => pourcent(after.get(z.code) ?? 0, z.population),
    pied: pourcent(reponse?.apres.population?.atteinte ?? 0, total),
  }
  return [part, ...(distanceM === undefined ? [band] : []), ...(avecScenario ? [apres] : [])]
}

const direNombre = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
