import type { VueRapport } from '../../data/rapport.ts'
import type { ZoneSansChiffre } from '../../domain/coverage/counting/zones-sans-chiffre.ts'
import type { Population, Rapport, ZoneFigure } from '../../domain/coverage/report.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { cleModification, type Modification, type Scenario } from '../../domain/scenario/scenario.ts'
import { groupe } from '../../text/couverture/groupe.ts'
import { partDe, partsDe } from '../../text/couverture/parts.ts'
import { fourchetteCourte } from '../../text/couverture/rapport.ts'
import { imprime, imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { nombre, pourcent } from '../../text/fr/format.ts'
import { scenario as mots, remarques, sayModification } from '../../text/simuler/scenario.ts'
import { seancesPlan } from '../../text/simuler/seances.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { type ColonneChiffres, TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { Bloc, BlocChiffres } from './bloc.tsx'

interface TablesProps {
  /** Today, then the scenarios. */
  readonly vues: readonly VueRapport[]
  readonly qpvSansChiffre: readonly ZoneSansChiffre[]
  readonly municipales: ReadonlyMap<string, number | null>
  readonly lieux: readonly Lieu[]
  readonly reserveDe: (m: Modification) => string | null
}

const MANQUES = 12

/** Gaps of today, proposals, communes, neighbourhoods. */
export function RapportTables({ vues, qpvSansChiffre, municipales, lieux, reserveDe }: TablesProps) {
  return (
    <>
      <Manques vues={vues} />
      {vues.map(
        ({ scenario, commune }) =>
          scenario !== null &&
          commune !== undefined && (
            <Proposition key={scenario.id} scenario={scenario} reponse={commune} {...{ lieux, reserveDe }} />
          ),
      )}
      <TableCommunes vues={vues} municipales={municipales} />
      <Quartiers vues={vues} sansChiffre={qpvSansChiffre} />
    </>
  )
}

/** Communes ranked by residents out of reach today, with their running share of them all, and what scenarios leave. */
function Manques({ vues }: Pick<TablesProps, 'vues'>) {
  const zones = [...(vues[0]?.commune?.avant.zones ?? [])]
    .filter((z) => z.nonAtteinte > 0)
    .sort((a, b) => b.nonAtteinte - a.nonAtteinte)
  const after = vues
    .slice(1)
    .flatMap(({ scenario, commune }) =>
      scenario === null || commune === undefined
        ? []
        : [{ ...scenario, left: new Map(commune.apres.zones?.map((z) => [z.code, z.nonAtteinte])) }],
    )
  const total = zones.reduce((n, z) => n + z.nonAtteinte, 0)
  const rest = zones.slice(MANQUES)
  let cumul = 0
  const shown = zones.slice(0, MANQUES).map((zone, i) => {
    cumul += zone.nonAtteinte
    return { ...zone, rang: i + 1, cumul }
  })
  return (
    <Bloc titre={text.manques.titre} longue>
      {shown.length === 0 ? (
        <p>{text.manques.aucun}</p>
      ) : (
        <TableChiffres
          titre={text.manques.titre}
          lignes={shown}
          cleOf={(zone) => zone.code}
          colonnes={[
            { titre: text.manques.commune, cellule: (zone) => `${zone.rang}. ${zone.nom}` },
            { titre: text.manques.trop, cellule: (zone) => nombre(zone.nonAtteinte) },
            {
              titre: text.manques.part,
              cellule: (zone) => partsDe({ ...zone, totale: zone.population }).nonAtteinte,
            },
            { titre: text.manques.cumul, cellule: (zone) => pourcent(zone.cumul, total) },
            ...after.map(({ id, nom, left }) => ({
              cle: id,
              titre: text.manques.avec(nom),
              cellule: (zone: ZoneFigure) => nombre(left.get(zone.code) ?? 0),
            })),
          ]}
        />
      )}
      <NoteGroupe avant={vues[0]?.commune?.avant} />
      {rest.length > 0 && <p className="note">{text.manques.reste(rest.length, total - cumul)}</p>}
    </Bloc>
  )
}

/** Whom the columns count, where it is not everybody. */
function NoteGroupe({ avant }: { readonly avant: Rapport | undefined }) {
  return avant?.groupe === undefined ? null : <p className="note">{groupe.note(avant.groupe)}</p>
}

interface PropositionProps {
  readonly scenario: Scenario
  readonly reponse: ScenarioReponse
  readonly lieux: readonly Lieu[]
  readonly reserveDe: TablesProps['reserveDe']
}

function Proposition({ scenario, reponse, lieux, reserveDe }: PropositionProps) {
  // Sessions of a plan have a part of their own.
  const changes = scenario.modifications.filter(({ type }) => type !== 'seances')
  return (
    <Bloc titre={text.proposition.titre(scenario.nom)}>
      <p>{text.proposition.bilan(reponse.gagnes, reponse.perdus)}</p>
      {changes.length < scenario.modifications.length && (
        <p>{text.proposition.seances(seancesPlan.rapport(scenario.nom))}</p>
      )}
      <ol className="puces">
        {changes.map((m) => (
          <li key={cleModification(m)}>
            {[
              sayModification(m, lieux),
              ...(m.type === 'ajout' && m.places !== null ? [mots.liste.places(m.places)] : []),
              ...(reponse.sansEffet.includes(cleModification(m)) ? [mots.liste.sansEffet] : []),
              ...remarques(m, reponse.apres.fenetre !== undefined),
              ...[reserveDe(m)].filter((line) => line !== null),
            ].map((line) => (
              <span key={line} className="rap-etape">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </Bloc>
  )
}

interface QuartiersProps {
  readonly vues: readonly VueRapport[]
  readonly sansChiffre: readonly ZoneSansChiffre[]
}

function Quartiers({ vues, sansChiffre }: QuartiersProps) {
  const reponses = vues.map(({ scenario, qpv }) => ({ scenario, reponse: qpv }))
  const zones = reponses[0]?.reponse?.avant.zones ?? []
  if (zones.length === 0 && sansChiffre.length === 0) return null
  return (
    <BlocChiffres
      titre={text.qpv.titre}
      lignes={zones}
      cleOf={(z) => z.code}
      colonnes={[
        { titre: text.qpv.nom, cellule: (z) => z.nom },
        { titre: text.qpv.habitants, cellule: (z) => nombre(z.population) },
        ...columnsOfPart(reponses),
      ]}
    >
      {sansChiffre.length > 0 && (
        <p className="note">
          {text.qpv.sansChiffre(
            sansChiffre.slice(0, MAX_NOMS).map((z) => z.nom),
            sansChiffre.length,
          )}
        </p>
      )}
    </BlocChiffres>
  )
}

/** More names than this are not read; the others are counted. */
const MAX_NOMS = 20
const communesText = imprime.communes
/** A document of more pages than this is not read; the CSV has them all. */
const MAX_LIGNES = 400

/** Every commune by name. The heading comes back on each page. */
function TableCommunes({ vues, municipales }: Pick<TablesProps, 'vues' | 'municipales'>) {
  const reponses = vues.map(({ scenario, commune }) => ({ scenario, reponse: commune }))
  const avant = reponses[0]?.reponse?.avant
  const zones = [...(avant?.zones ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  const population = avant?.population ?? null
  return (
    <BlocChiffres
      titre={communesText.titre}
      longue
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
          titre: avant?.groupe === undefined ? communesText.carreaux : groupe.choix[avant.groupe],
          cellule: (z) => nombre(z.population),
          pied: sayNombre(population?.totale),
        },
        {
          titre: communesText.avant,
          cellule: (z) => nombre(z.atteinte),
          pied: sayNombre(population?.atteinte),
        },
        ...columnsOfPart(reponses),
      ]}
    >
      <p className="note">{communesText.note}</p>
      <NoteGroupe avant={avant} />
      {zones.length > MAX_LIGNES && <p className="note">{communesText.plus(zones.length - MAX_LIGNES)}</p>}
    </BlocChiffres>
  )
}

interface ReponseDeVue {
  readonly scenario: Scenario | null
  readonly reponse: ScenarioReponse | undefined
}

/** The share of each zone within reach, its band when there is one, and the share with each scenario. */
function columnsOfPart([today, ...others]: readonly ReponseDeVue[]): ColonneChiffres<ZoneFigure>[] {
  const reponse = today?.reponse
  const { population = null, distanceM } = reponse?.avant ?? {}
  /** A column that says the same of each zone, and of all of them below. */
  const column = (titre: string, say: (population: Population) => string) => ({
    titre,
    cellule: (z: ZoneFigure) => say({ ...z, totale: z.population }),
    pied: population === null ? '' : say(population),
  })
  const someUnknown = (population?.inconnue ?? 0) > 0 || reponse?.avant.zones?.some((z) => z.inconnue > 0)
  const after = others.flatMap(({ scenario, reponse: one }) => {
    if (scenario === null || one === undefined) return []
    const zones = new Map(one.apres.zones?.map((z) => [z.code, z]))
    const all = one.apres.population
    return [
      {
        cle: scenario.id,
        titre: text.avec(scenario.nom),
        cellule: ({ code }: ZoneFigure) => {
          const zone = zones.get(code)
          return zone === undefined ? '—' : partDe({ ...zone, totale: zone.population })
        },
        pied: all === null ? '' : partDe(all),
      },
    ]
  })
  return [
    column(communesText.part, partDe),
    ...(someUnknown ? [column(communesText.inconnue, (p) => partsDe(p).inconnue)] : []),
    ...(distanceM === undefined ? [column(communesText.entre, fourchetteCourte)] : []),
    ...after,
  ]
}

const sayNombre = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
