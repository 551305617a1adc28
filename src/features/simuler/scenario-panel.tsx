import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { usePar, useQuestion } from '../../data/question.ts'
import { useDifference } from '../../data/scenario.ts'
import { useMarques } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { choixPar } from '../../domain/coverage/question.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { modificationsShown, scenarioShown } from '../../state/scenario/store.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { versPlan } from '../../text/plan/lien.ts'
import { createReserve } from '../../text/simuler/reserve.ts'
import { scenario as text } from '../../text/simuler/scenario.ts'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { Attente } from '../couverture/attente.tsx'
import { LienVers } from '../couverture/comparer/lien-vers.tsx'
import { ChoixPar } from '../couverture/table/choix-par.tsx'
import { useShownWithMap } from '../couverture/use-shown-with-map.ts'
import { Avis, BarreScenarios } from './barre-scenarios.tsx'
import { Comparer } from './comparer.tsx'
import { Edition } from './edition.tsx'
import { FigureVive } from './figure-difference.tsx'
import { GuideExemple } from './guide-exemple.tsx'
import { Partager } from './partager.tsx'
import { SeancesDuPlan } from './seances/seances-du-plan.tsx'
import { TableDifference } from './table-difference.tsx'
import { useCommand } from './use-ajouter.ts'
import { useScenarios, useSession } from './use-session.ts'
import '../couverture/couverture.css'
import './scenario.css'

const NO_LIEU: readonly Lieu[] = []
const NO_COMMUNE: readonly CommunePoint[] = []
const hasSeances = ({ modifications }: Scenario) => modifications.some(({ type }) => type === 'seances')

/** Who has people and half-days rather than places to open. */
function VersPlan() {
  return (
    <p>
      {versPlan.intro} <LienVers vers={{ volet: 'planifier' }}>{versPlan.lien}</LienVers>
    </p>
  )
}

/** "And if we opened elsewhere?": the scenario, what it changes, where to open next, what to take away. */
export function ScenarioPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { territoire } = question
  const askedPar = useShare((s) => s.par)
  const setShare = useSetShare()
  const par = usePar(manifest)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const own = lieux.data?.lieux ?? NO_LIEU
  const all = useMemo(() => [...own, ...(lieux.data?.voisins ?? [])], [own, lieux.data])
  const { etatDe } = useMarques(manifest, question.offre)
  const reserveDe = useMemo(() => createReserve(question, own, etatDe), [question, own, etatDe])
  const command = useCommand(territoire)
  const modifications = useScenarios(modificationsShown)
  const shown = useScenarios(scenarioShown)
  const { ecrit } = useStore(useSession().etat)
  const { reponse: fraiche, aJour, error } = useDifference(question, par, modifications)
  const [vue, setVue] = useState<'difference' | 'portee'>('difference')
  const shownVue = modifications.length === 0 ? 'portee' : vue
  const reponse = useShownWithMap(fraiche, {
    version: (shownVue === 'difference' ? fraiche?.versionDifference : fraiche?.version) ?? null,
    mode: shownVue,
    suite: formatTerritoire(territoire),
  })
  const deferred = useDeferredValue(reponse)
  return (
    <>
      <h2 className="scen-titre">{text.titre}</h2>
      <Avis />
      {modifications.length === 0 && <p>{text.intro}</p>}
      <VersPlan />
      {error !== null && <ErreurDonnees error={error} onRetry={() => location.reload()} />}
      {reponse === null && error === null && <Attente manifest={manifest} texte={text.calcul} />}
      {reponse !== null && (
        <FigureVive
          question={question}
          modifications={modifications}
          reponse={reponse}
          aJour={aJour && reponse === fraiche}
          onCommande={command}
        />
      )}
      <GuideExemple manifest={manifest} info={info.data} lieux={own} />
      <BarreScenarios />
      {shown !== undefined && hasSeances(shown) && (
        <SeancesDuPlan
          {...{ manifest, question, ecrit }}
          scenario={shown}
          lieux={all}
          communes={info.data?.communes ?? NO_COMMUNE}
          onCommande={command}
        />
      )}
      <Edition
        manifest={manifest}
        question={question}
        info={info.data}
        lieux={own}
        avecVoisins={all}
        modifications={modifications}
        reserveDe={reserveDe}
        fraiche={aJour ? fraiche : null}
        reponse={reponse}
        vue={shownVue}
        onVue={setVue}
        onCommande={command}
      />
      {deferred !== null && (
        <>
          <ChoixPar
            choix={choixPar(territoire.type, askedPar)}
            par={par}
            onChange={(value) => setShare({ par: value }, 'replace')}
          />
          <TableDifference reponse={deferred} par={par} />
        </>
      )}
      <Comparer question={question} par={par} />
      <Partager
        manifest={manifest}
        reponse={deferred}
        par={par}
        lieux={all}
        info={info.data}
        reserveDe={reserveDe}
      />
    </>
  )
}
