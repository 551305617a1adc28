import type { Lieu } from '../../domain/places/lieu.ts'
import { cleModification, type Scenario } from '../../domain/scenario/scenario.ts'
import { nombre, pourcent } from '../../text/format.ts'
import { fourchetteCourte } from '../../text/rapport.ts'
import { imprime as text } from '../../text/rapport-imprime.ts'
import { scenario as mots, remarques, sayModification } from '../../text/scenario.ts'
import type { Couverture, ZoneSansChiffre } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { TableCommunes } from './table-communes.tsx'

interface TablesProps {
  readonly reponse: ScenarioReponse
  readonly qpv: ScenarioReponse | undefined
  readonly qpvSansChiffre: readonly ZoneSansChiffre[]
  readonly base: Couverture | undefined
  readonly scenario: Scenario | null
  readonly lieux: readonly Lieu[]
}

const MANQUES = 12

/** Gaps, proposal, communes, neighbourhoods. */
export function RapportTables({ reponse, qpv, qpvSansChiffre, base, scenario, lieux }: TablesProps) {
  return (
    <>
      <Manques reponse={reponse} />
      {scenario !== null && <Proposition scenario={scenario} reponse={reponse} lieux={lieux} />}
      <TableCommunes
        reponse={reponse}
        municipales={base?.municipales ?? new Map()}
        avecScenario={scenario !== null}
      />
      <Quartiers qpv={qpv} sansChiffre={qpvSansChiffre} avecScenario={scenario !== null} />
    </>
  )
}

/** Communes ranked by residents out of reach, with their running share of them all. */
function Manques({ reponse }: { readonly reponse: ScenarioReponse }) {
  const zones = [...(reponse.apres.zones ?? [])]
    .filter((z) => z.nonAtteinte > 0)
    .sort((a, b) => b.nonAtteinte - a.nonAtteinte)
  const total = zones.reduce((n, z) => n + z.nonAtteinte, 0)
  const shown = zones.slice(0, MANQUES)
  const rest = zones.slice(MANQUES)
  let cumul = 0
  return (
    <section className="rap-bloc rap-longue">
      <h3>{text.manques.titre}</h3>
      {shown.length === 0 ? (
        <p>{text.manques.aucun}</p>
      ) : (
        <table className="couv-table couv-table--simple">
          <thead>
            <tr>
              <th scope="col">{text.manques.commune}</th>
              <th scope="col">{text.manques.trop}</th>
              <th scope="col">{text.manques.part}</th>
              <th scope="col">{text.manques.cumul}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((zone, i) => {
              cumul += zone.nonAtteinte
              return (
                <tr key={zone.code}>
                  <th scope="row">{`${i + 1}. ${zone.nom}`}</th>
                  <td>{nombre(zone.nonAtteinte)}</td>
                  <td>{pourcent(zone.nonAtteinte, zone.population)}</td>
                  <td>{pourcent(cumul, total)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {rest.length > 0 && <p className="note">{text.manques.reste(rest.length, total - cumul)}</p>}
    </section>
  )
}

interface PropositionProps {
  readonly scenario: Scenario
  readonly reponse: ScenarioReponse
  readonly lieux: readonly Lieu[]
}

function Proposition({ scenario, reponse, lieux }: PropositionProps) {
  return (
    <section className="rap-bloc">
      <h3>{text.proposition.titre}</h3>
      <p>{text.proposition.bilan(reponse.gagnes, reponse.perdus)}</p>
      <ol>
        {scenario.modifications.map((m) => (
          <li key={cleModification(m)}>
            {[
              sayModification(m, lieux),
              ...(m.type === 'ajout' && m.places !== null ? [mots.liste.places(m.places)] : []),
              ...(reponse.sansEffet.includes(cleModification(m)) ? [mots.liste.sansEffet] : []),
              ...remarques(m, reponse.apres.fenetre !== undefined),
            ].map((line) => (
              <span key={line} className="rap-etape">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface QuartiersProps {
  readonly qpv: ScenarioReponse | undefined
  readonly sansChiffre: readonly ZoneSansChiffre[]
  readonly avecScenario: boolean
}

function Quartiers({ qpv, sansChiffre, avecScenario }: QuartiersProps) {
  const zones = qpv?.avant.zones ?? []
  if (zones.length === 0 && sansChiffre.length === 0) return null
  const after = new Map(qpv?.zones.map((z) => [z.code, z.apres]))
  const withBand = qpv?.avant.distanceM === undefined
  return (
    <section className="rap-bloc">
      <h3>{text.qpv.titre}</h3>
      {zones.length > 0 && (
        <table className="couv-table couv-table--simple">
          <thead>
            <tr>
              <th scope="col">{text.qpv.nom}</th>
              <th scope="col">{text.qpv.habitants}</th>
              <th scope="col">{text.communes.part}</th>
              {withBand && <th scope="col">{text.communes.entre}</th>}
              {avecScenario && <th scope="col">{text.communes.apres}</th>}
            </tr>
          </thead>
          <tbody>
            {zones.map((z) => (
              <tr key={z.code}>
                <th scope="row">{z.nom}</th>
                <td>{nombre(z.population)}</td>
                <td>{pourcent(z.atteinte, z.population)}</td>
                {withBand && <td>{fourchetteCourte({ ...z, totale: z.population })}</td>}
                {avecScenario && <td>{pourcent(after.get(z.code) ?? 0, z.population)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sansChiffre.length > 0 && (
        <p className="note">{text.qpv.sansChiffre(sansChiffre.slice(0, 20).map((z) => z.nom))}</p>
      )}
    </section>
  )
}
