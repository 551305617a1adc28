import type { Population, ZoneFigure } from '../../domain/coverage/report.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { cleModification, type Scenario } from '../../domain/scenario/scenario.ts'
import { fourchetteCourte, partDe } from '../../text/couverture/rapport.ts'
import { imprime, imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { nombre, pourcent } from '../../text/format.ts'
import { scenario as mots, remarques, sayModification } from '../../text/simuler/scenario.ts'
import type { Couverture, ZoneSansChiffre } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { type ColonneChiffres, TableChiffres } from '../couverture/table/table-chiffres.tsx'

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
  const rest = zones.slice(MANQUES)
  let cumul = 0
  const shown = zones.slice(0, MANQUES).map((zone, i) => {
    cumul += zone.nonAtteinte
    return { ...zone, rang: i + 1, cumul }
  })
  return (
    <section className="rap-bloc pile ecart-2 rap-longue">
      <h3>{text.manques.titre}</h3>
      {shown.length === 0 ? (
        <p>{text.manques.aucun}</p>
      ) : (
        <TableChiffres
          lignes={shown}
          cleOf={(zone) => zone.code}
          colonnes={[
            { titre: text.manques.commune, cellule: (zone) => `${zone.rang}. ${zone.nom}` },
            { titre: text.manques.trop, cellule: (zone) => nombre(zone.nonAtteinte) },
            { titre: text.manques.part, cellule: (zone) => pourcent(zone.nonAtteinte, zone.population) },
            { titre: text.manques.cumul, cellule: (zone) => pourcent(zone.cumul, total) },
          ]}
        />
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
    <section className="rap-bloc pile ecart-2">
      <h3>{text.proposition.titre}</h3>
      <p>{text.proposition.bilan(reponse.gagnes, reponse.perdus)}</p>
      <ol className="puces">
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
  return (
    <section className="rap-bloc pile ecart-2">
      <h3>{text.qpv.titre}</h3>
      {zones.length > 0 && (
        <TableChiffres
          lignes={zones}
          cleOf={(z) => z.code}
          colonnes={[
            { titre: text.qpv.nom, cellule: (z) => z.nom },
            { titre: text.qpv.habitants, cellule: (z) => nombre(z.population) },
            ...columnsOfPart(qpv, avecScenario),
          ]}
        />
      )}
      {sansChiffre.length > 0 && (
        <p className="note">
          {text.qpv.sansChiffre(
            sansChiffre.slice(0, MAX_NOMS).map((z) => z.nom),
            sansChiffre.length,
          )}
        </p>
      )}
    </section>
  )
}

/** More names than this are not read; the others are counted. */
const MAX_NOMS = 20
const communesText = imprime.communes
/** A document of more pages than this is not read; the CSV has them all. */
const MAX_LIGNES = 400

interface TableCommunesProps {
  readonly reponse: ScenarioReponse
  readonly municipales: ReadonlyMap<string, number | null>
  readonly avecScenario: boolean
}

/** Every commune by name. The heading comes back on each page. */
function TableCommunes({ reponse, municipales, avecScenario }: TableCommunesProps) {
  const { avant } = reponse
  const zones = [...(avant.zones ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  const { population } = avant
  return (
    <section className="rap-bloc pile ecart-2 rap-longue">
      <h3>{communesText.titre}</h3>
      <TableChiffres
        lignes={zones.slice(0, MAX_LIGNES)}
        cleOf={(z) => z.code}
        colonnes={[
          {
            titre: communesText.nom,
            cellule: (z) => z.nom,
            pied: population === null ? undefined : communesText.ensemble,
          },
          { titre: communesText.municipale, cellule: (z) => sayNombre(municipales.get(z.code)) },
          {
            titre: communesText.carreaux,
            cellule: (z) => nombre(z.population),
            pied: sayNombre(population?.totale),
          },
          {
            titre: communesText.avant,
            cellule: (z) => nombre(z.atteinte),
            pied: sayNombre(population?.atteinte),
          },
          ...columnsOfPart(reponse, avecScenario),
        ]}
      />
      <p className="note">{communesText.note}</p>
      {zones.length > MAX_LIGNES && <p className="note">{communesText.plus(zones.length - MAX_LIGNES)}</p>}
    </section>
  )
}

/** The share of each zone within reach, its band when there is one, and the share with the scenario. */
function columnsOfPart(
  reponse: ScenarioReponse | undefined,
  avecScenario: boolean,
): ColonneChiffres<ZoneFigure>[] {
  const { population = null, distanceM } = reponse?.avant ?? {}
  const total = population?.totale ?? 0
  const after = new Map(reponse?.zones.map((z) => [z.code, z.apres]))
  /** A column that says the same of each zone, and of all of them below. */
  const column = (titre: string, say: (population: Population) => string) => ({
    titre,
    cellule: (z: ZoneFigure) => say({ ...z, totale: z.population }),
    pied: population === null ? '' : say(population),
  })
  const someUnknown = (population?.inconnue ?? 0) > 0 || reponse?.avant.zones?.some((z) => z.inconnue > 0)
  const apres = {
    titre: communesText.apres,
    cellule: (z: ZoneFigure) => pourcent(after.get(z.code) ?? 0, z.population),
    pied: pourcent(reponse?.apres.population?.atteinte ?? 0, total),
  }
  return [
    column(communesText.part, partDe),
    ...(someUnknown ? [column(communesText.inconnue, (p) => pourcent(p.inconnue, p.totale))] : []),
    ...(distanceM === undefined ? [column(communesText.entre, fourchetteCourte)] : []),
    ...(avecScenario ? [apres] : []),
  ]
}

const sayNombre = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
