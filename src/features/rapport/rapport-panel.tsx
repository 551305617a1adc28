import { useMemo } from 'react'
import { useContoursCommunes, useLieux, useTerritoire } from '../../data/queries.ts'
import { useAvecRoutes, useQuestion } from '../../data/question.ts'
import { useRapport } from '../../data/rapport.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
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
import { drawGeometrie, placeNoms } from './geometrie.ts'
import { pointsApres, pointsAvant } from './points-carte.ts'
import { RapportCartes } from './rapport-cartes.tsx'
import { RapportFin } from './rapport-fin.tsx'
import { RapportPlaces } from './rapport-places.tsx'
import { RapportTables } from './rapport-tables.tsx'
import { RapportTete } from './rapport-tete.tsx'
import '../couverture/couverture.css'
import './rapport.css'

/** The report is about the figure of today, reach and nothing else. */
const SUR_LA_CARTE = { carreaux: 'portee', pointage: false, message: null, marqueurs: [] } as const

/** One document for a meeting: figures, maps, tables, gaps, proposal, method. Printed by the browser. */
export function RapportPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { territoire } = question
  const parRoute = useAvecRoutes(manifest) && question.calcul !== 'direct'
  const scenarios = useScenarios((s) => s.scenarios)
  const actif = useScenarios((s) => s.actif)
  const choose = useScenarios((s) => s.choose)
  const shown = useScenarios(scenarioShown)
  const modifications = useScenarios(modificationsShown)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const outlines = useContoursCommunes(manifest, info.data?.departements ?? [])
  const rapport = useRapport(manifest, question, modifications, info.data)
  const { commune, carte } = rapport
  useShowOnMap(commune?.version ?? null, SUR_LA_CARTE)
  const geometries = useMemo(() => {
    if (carte === undefined || carte.lon.length === 0) return null
    const own = new Set(info.data?.communes.map((c) => c.code))
    const draw = (moment: 'avant' | 'apres') =>
      drawGeometrie(outlines.collections, (code) => own.has(code), carte, moment)
    return { avant: draw('avant'), apres: draw('apres') }
  }, [carte, outlines.collections, info.data])
  const points = useMemo(() => {
    const own = lieux.data?.lieux ?? []
    return { avant: pointsAvant(own), apres: pointsApres(own, modifications) }
  }, [lieux.data, modifications])
  const noms = useMemo(
    () => (geometries === null ? [] : placeNoms(info.data?.communes ?? [], geometries.avant)),
    [geometries, info.data],
  )

  const nom = info.data?.nom ?? ''
  const edited = modifications.length > 0
  if (rapport.error !== null)
    return <ErreurDonnees error={rapport.error} onRetry={() => void rapport.refetch()} />
  return (
    <>
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
            disabled={commune === undefined || geometries === null}
            onClick={() => window.print()}
          >
            {text.imprimer}
          </Bouton>
          {commune !== undefined && geometries !== null && (
            <BoutonImage
              manifest={manifest}
              nom={nom}
              rapport={edited ? commune.apres : commune.avant}
              geometrie={edited ? geometries.apres : geometries.avant}
              points={edited ? points.apres : points.avant}
              noms={noms}
            />
          )}
        </div>
      </div>
      {commune === undefined ? (
        <Attente parRoute={parRoute} texte={text.preparation} />
      ) : (
        <article className="rap pile" aria-label={text.titre}>
          <RapportTete
            pilote={manifest.jeu === 'pilote'}
            nom={nom}
            reponse={commune}
            scenario={edited ? (shown ?? null) : null}
            courbe={rapport.base?.courbe ?? null}
            comparaison={rapport.comparaison}
          />
          {geometries !== null && (
            <RapportCartes
              nom={nom}
              reponse={commune}
              geometries={geometries}
              points={points}
              noms={noms}
              avecScenario={edited}
            />
          )}
          <RapportTables
            reponse={commune}
            qpv={rapport.qpv}
            qpvSansChiffre={rapport.qpvSansChiffre}
            base={rapport.base}
            scenario={edited ? (shown ?? null) : null}
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

const sayScenario = (scenario: Scenario | undefined): string =>
  scenario === undefined || scenario.modifications.length === 0
    ? `${scenario?.nom ?? ''} : ${text.sansScenario}`
    : text.avecScenario(scenario.nom)
