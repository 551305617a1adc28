import { useMemo } from 'react'
import { useContoursCommunes, useRelireContours } from '../../data/map/contours.ts'
import { usePlanRues } from '../../data/plan-rues.ts'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useQuestion } from '../../data/question.ts'
import { useRapport } from '../../data/rapport.ts'
import { useMarques } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { everybody } from '../../domain/coverage/report.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { cadreOf } from '../../map/print/frame.ts'
import { scenariosPrinted } from '../../state/scenario/store.ts'
import { useShowOnMap } from '../../state/ui/ui-context.tsx'
import { couverture } from '../../text/couverture/couverture.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { createReserve } from '../../text/simuler/reserve.ts'
import { Manque } from '../../ui/erreur/manque.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { Attente } from '../couverture/attente.tsx'
import { useScenarios } from '../simuler/use-session.ts'
import { Commandes } from './commandes.tsx'
import { RapportAssis } from './rapport-assis.tsx'
import { RapportCartes } from './rapport-cartes.tsx'
import { RapportFin } from './rapport-fin.tsx'
import { RapportPlaces } from './rapport-places.tsx'
import { RapportSeances } from './rapport-seances.tsx'
import { RapportSiting, useSiting } from './rapport-siting.tsx'
import { RapportTables } from './rapport-tables.tsx'
import { RapportTemps } from './rapport-temps.tsx'
import { RapportTete } from './rapport-tete.tsx'
import { useCarte } from './use-carte.ts'
import '../couverture/couverture.css'
import './rapport.css'

/** The report is about the figure of today, reach and nothing else. */
const SUR_LA_CARTE = { carreaux: 'portee', pointage: false, message: null, marqueurs: [] } as const
const NO_LIEU: readonly Lieu[] = []
const NO_COMMUNE: readonly CommunePoint[] = []

/** One document for a meeting: today, then scenarios beside it; figures, maps, tables, method. Printed by the browser. */
export function RapportPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { territoire } = question
  const kept = useScenarios((s) => s.scenarios)
  const actif = useScenarios((s) => s.actif)
  const montres = useScenarios((s) => s.montres)
  const scenarios = useMemo(
    () => scenariosPrinted({ scenarios: kept, actif, montres }),
    [kept, actif, montres],
  )
  const info = useTerritoire(manifest, territoire)
  const voisinage = useLieux(manifest, territoire)
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const { etatDe, arrets, datees } = useMarques(manifest, question.offre)
  const rapport = useRapport(manifest, question, scenarios, info.data)
  const lieux = voisinage.data?.lieux ?? NO_LIEU
  const around = useMemo(() => [...lieux, ...(voisinage.data?.voisins ?? [])], [lieux, voisinage.data])
  const contours = outlines.collections
  const communes = info.data?.communes ?? NO_COMMUNE
  const fond = useMemo(
    () => ({ contours, communes, lieux: [...lieux, ...arrets], etatDe }),
    [contours, communes, lieux, arrets, etatDe],
  )
  const { vues } = rapport
  const [today] = vues
  const commune = today?.commune
  useShowOnMap(commune?.version ?? null, SUR_LA_CARTE)
  const geometrie = useCarte(today ?? VUE_VIDE, fond)?.geometrie ?? null
  const cadre = useMemo(() => (geometrie === null ? null : cadreOf(geometrie.frame)), [geometrie])
  const rues = usePlanRues(manifest, cadre, info.data?.departements)
  const nom = info.data?.nom ?? ''
  const siting = useSiting(question)
  const pret = rapport.pret && !rues.isLoading && !siting.attend && !voisinage.isPending
  const relireContours = useRelireContours()
  if (rapport.error !== null) return <ErreurDonnees error={rapport.error} onRetry={rapport.refetch} />
  if (info.error !== null) return <ErreurDonnees error={info.error} onRetry={() => void info.refetch()} />
  return (
    <>
      <Commandes manifest={manifest} pret={pret} montres={scenarios} />
      {!pret && <p className="rap-pas-pret">{text.pasPret}</p>}
      {outlines.errors[0] !== undefined && (
        <Manque texte={couverture.contoursManquants} error={outlines.errors[0]} onRetry={relireContours} />
      )}
      {voisinage.error !== null && (
        <Manque
          texte={couverture.lieuxManquants}
          error={voisinage.error}
          onRetry={() => void voisinage.refetch()}
        />
      )}
      {commune === undefined ? (
        <Attente manifest={manifest} texte={text.preparation} />
      ) : (
        <article className="rap pile" aria-label={text.titre}>
          <RapportTete
            pilote={manifest.jeu === 'pilote'}
            nom={nom}
            avant={commune.avant}
            vues={vues}
            repose={rapport.repose}
            comparaison={rapport.comparaison}
          />
          <RapportCartes {...{ manifest, nom, vues, fond, datees, pret }} rues={rues} />
          <RapportTables
            vues={vues}
            qpvSansChiffre={rapport.qpvSansChiffre}
            municipales={rapport.municipales}
            lieux={lieux}
            reserveDe={createReserve(question, lieux, etatDe)}
          />
          <RapportTemps temps={rapport.temps} groupe={commune.avant.groupe} />
          {voisinage.data !== undefined &&
            scenarios.map((scenario) => (
              <RapportSeances key={scenario.id} {...{ scenario, communes }} lieux={around} />
            ))}
          <RapportPlaces vues={vues} />
          <RapportAssis places={rapport.placesDuJour} />
          <RapportSiting siting={siting} />
          <RapportFin
            manifest={manifest}
            lieux={voisinage.data?.lieux ?? null}
            population={everybody(commune.avant)?.totale ?? null}
            rapport={commune.avant}
          />
        </article>
      )}
    </>
  )
}

const VUE_VIDE = {
  scenario: null,
  commune: undefined,
  qpv: undefined,
  carte: undefined,
  places: undefined,
} as const
