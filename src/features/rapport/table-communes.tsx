import { nombre, pourcent } from '../../text/format.ts'
import { fourchetteCourte } from '../../text/rapport.ts'
import { imprime } from '../../text/rapport-imprime.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

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
  const after = new Map(reponse.zones.map((z) => [z.code, z.apres]))
  const zones = [...(avant.zones ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  const { population } = avant
  const withBand = avant.distanceM === undefined
  return (
    <section className="rap-bloc rap-longue">
      <h3>{text.titre}</h3>
      <table className="couv-table couv-table--simple">
        <thead>
          <tr>
            <th scope="col">{text.nom}</th>
            <th scope="col">{text.municipale}</th>
            <th scope="col">{text.carreaux}</th>
            <th scope="col">{text.avant}</th>
            <th scope="col">{text.part}</th>
            {withBand && <th scope="col">{text.entre}</th>}
            {avecScenario && <th scope="col">{text.apres}</th>}
          </tr>
        </thead>
        <tbody>
          {zones.slice(0, MAX_LIGNES).map((z) => (
            <tr key={z.code}>
              <th scope="row">{z.nom}</th>
              <td>{direNombre(municipales.get(z.code))}</td>
              <td>{nombre(z.population)}</td>
              <td>{nombre(z.atteinte)}</td>
              <td>{pourcent(z.atteinte, z.population)}</td>
              {withBand && <td>{fourchetteCourte({ ...z, totale: z.population })}</td>}
              {avecScenario && <td>{pourcent(after.get(z.code) ?? 0, z.population)}</td>}
            </tr>
          ))}
        </tbody>
        {population !== null && (
          <tfoot>
            <tr>
              <th scope="row">{text.ensemble}</th>
              <td />
              <td>{nombre(population.totale)}</td>
              <td>{nombre(population.atteinte)}</td>
              <td>{pourcent(population.atteinte, population.totale)}</td>
              {withBand && <td>{fourchetteCourte(population)}</td>}
              {avecScenario && (
                <td>{pourcent(reponse.apres.population?.atteinte ?? 0, population.totale)}</td>
              )}
            </tr>
          </tfoot>
        )}
      </table>
      <p className="note">{text.note}</p>
      {zones.length > MAX_LIGNES && <p className="note">{text.plus(zones.length - MAX_LIGNES)}</p>}
    </section>
  )
}

const direNombre = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
