import { useMemo } from 'react'
import { type PlanRues, usePlanRues } from '../../data/plan-rues.ts'
import { useContoursCommunes, useLieux, useTerritoire } from '../../data/queries.ts'
import { useAvecRoutes, useQuestion } from '../../data/question.ts'
import { useRapport } from '../../data/rapport.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { cadreOf } from '../../map/print/frame.ts'
import { modificationsShown, scenarioShown } from '../../state/scenario/store.ts'
import { useShowOnMap } from '../../state/ui/ui-context.tsx'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe } from '../../ui/champ.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Attente } from '../couverture/attente.tsx'
import { ChoixCalcul } from '../couverture/question/choix-calcul.tsx'
import { useScenarios } from '../simuler/use-session.ts'
import { BoutonImage } from './bouton-image.tsx'
import { RapportCartes } from './rapport-cartes.tsx'
import { RapportFin } from './rapport-fin.tsx'
import { RapportPlaces } from './rapport-places.tsx'
import { RapportTables } from './rapport-tables.tsx'
import { RapportTete } from './rapport-tete.tsx'
import { type Carte, useCartes } from './use-cartes.ts'
import '../couverture/couverture.css'
import './rapport.css'

/** The report is about the figure of today, reach and nothing else. */
const SUR_LA_CARTE = { carreaux: 'portee', pointage: false, message: null, marqueurs: [] } as const

/** One document for a meeting: figures, maps, tables, gaps, proposal, method. Printed by the browser. */
export function RapportPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { territoire } = question
  const parRoute = useAvecRoutes(manifest) && question.calcul !== 'direct'
  const shown = useScenarios(scenarioShown)
  const modifications = useScenarios(modificationsShown)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const rapport = useRapport(manifest, question, modifications, info.data)
  const { commune, carte } = rapport
  useShowOnMap(commune?.version ?? null, SUR_LA_CARTE)
  const cartes = useCartes(carte, outlines.collections, info.data?.communes, lieux.data?.lieux, modifications)
  const geometrie = cartes?.avant.geometrie ?? null
  const cadre = useMemo(() => (geometrie === null ? null : cadreOf(geometrie.frame)), [geometrie])
  const rues = usePlanRues(manifest, cadre, info.data?.departements)
  const nom = info.data?.nom ?? ''
  const edited = modifications.length > 0
  const scenario = (edited ? shown : undefined) ?? null
  if (rapport.error !== null)
    return <ErreurDonnees error={rapport.error} onRetry={() => void rapport.refetch()} />
  return (
    <>
      <Commandes
        manifest={manifest}
        nom={nom}
        pret={rapport.pret && !rues.isLoading}
        rapport={edited ? commune?.apres : commune?.avant}
        carte={cartes?.[edited ? 'apres' : 'avant'] ?? null}
        rues={rues.data}
      />
      {commune === undefined ? (
        <Attente parRoute={parRoute} texte={text.preparation} />
      ) : (
        <article className="rap pile" aria-label={text.titre}>
          <RapportTete
            pilote={manifest.jeu === 'pilote'}
            nom={nom}
            reponse={commune}
            scenario={scenario}
            repose={rapport.repose}
            courbe={rapport.base?.courbe ?? null}
            comparaison={rapport.comparaison}
          />
          {cartes !== null && (
            <RapportCartes
              nom={nom}
              reponse={commune}
              cartes={cartes}
              avecScenario={edited}
              rues={rues.data}
            />
          )}
          <RapportTables
            reponse={commune}
            qpv={rapport.qpv}
            qpvSansChiffre={rapport.qpvSansChiffre}
            base={rapport.base}
            scenario={scenario}
            lieux={lieux.data?.lieux ?? []}
          />
          <RapportPlaces reponse={rapport.places} avecScenario={edited} />
          <RapportFin
            manifest={manifest}
            lieux={lieux.data?.lieux ?? []}
            population={commune.avant.population?.totale ?? null}
            rapport={commune.apres}
          />
        </article>
      )}
    </>
  )
}

interface CommandesProps {
  /** Each part of the document is there, or will not come. */
  readonly pret: boolean
  readonly manifest: Manifest
  readonly nom: string
  /** What the map of the image shows; undefined and null while they are on their way. */
  readonly rapport: Rapport | undefined
  readonly carte: Carte | null
  readonly rues: PlanRues | undefined
}

/** What the report is about, and how it leaves the page. */
function Commandes({ manifest, nom, pret, rapport, carte, rues }: CommandesProps) {
  const { scenarios, actif, choose } = useScenarios((s) => s)
  return (
    <div className="pile sans-impression">
      <p className="note">{text.aide}</p>
      <ChampListe
        etiquette={text.choisirScenario}
        valeurs={scenarios.map((s) => s.id)}
        texte={(id) => sayScenario(scenarios.find((s) => s.id === id))}
        choisie={actif}
        onChange={(id) => id !== null && choose(id)}
      />
      <ChoixCalcul manifest={manifest} />
      <div className="rangee">
        <Bouton
          genre="plein"
          disabled={rapport === undefined || carte === null || !pret}
          onClick={() => window.print()}
        >
          {text.imprimer}
        </Bouton>
        {rapport !== undefined && carte !== null && (
          <BoutonImage
            manifest={manifest}
            nom={nom}
            rapport={rapport}
            carte={carte}
            rues={rues}
            pret={pret}
          />
        )}
      </div>
    </div>
  )
}

const sayScenario = (scenario: Scenario | undefined): string =>
  scenario === undefined || scenario.modifications.length === 0
    ? `${scenario?.nom ?? ''} : ${text.sansScenario}`
    : text.avecScenario(scenario.nom)
