import { useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useAvecRoutes, useQuestion } from '../../data/question.ts'
import { useDifference } from '../../data/scenario.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { uneSeance } from '../../domain/scenario/serie-ajoutee.ts'
import { modificationsShown } from '../../state/scenario/store.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { calcul } from '../../text/calcul.ts'
import { questionEnMots } from '../../text/rapport.ts'
import { scenario as text } from '../../text/scenario.ts'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { QuestionForm } from '../couverture/question/question-form.tsx'
import { ChoixPar, choixPar, parOf } from '../couverture/table/choix-par.tsx'
import { useShownWithMap } from '../couverture/use-shown-with-map.ts'
import { Ajouter } from './ajouter.tsx'
import { Avis, BarreScenarios } from './barre-scenarios.tsx'
import { Comparer } from './comparer.tsx'
import { FigureVive } from './figure-difference.tsx'
import { GuideExemple } from './guide-exemple.tsx'
import { ListeModifications } from './liste-modifications.tsx'
import { useCarteScenario, usePointage, VueCarte } from './map-of-scenario.tsx'
import { Modifier } from './modifier.tsx'
import { Partager } from './partager.tsx'
import { Proposer } from './siting/proposer.tsx'
import { useProposition } from './siting/use-proposition.ts'
import { TableDifference } from './table-difference.tsx'
import type { PointDuLieu } from './use-ajouter.ts'
import { type Brouillon, natureDe, useAjouter, useBilanAjout, useCommander } from './use-ajouter.ts'
import { useScenarios, useSession } from './use-session.ts'
import '../couverture/couverture.css'
import './scenario.css'

const EBAUCHE = { nom: '', places: null } as const

/** "And if we opened elsewhere?": the scenario, what it changes, where to open next, what to take away. */
export function ScenarioPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { territoire } = question
  const parRoute = useAvecRoutes(manifest) && question.calcul !== 'direct'
  const askedPar = useShare((s) => s.par)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const par = parOf(territoire.type, askedPar)
  const info = useTerritoire(manifest, territoire)
  const lieux = useLieux(manifest, territoire)
  const all = useMemo(() => [...(lieux.data?.lieux ?? []), ...(lieux.data?.voisins ?? [])], [lieux.data])
  const { past, future, annuler, retablir } = useScenarios((s) => s)
  const commander = useCommander(territoire)
  const modifications = useScenarios(modificationsShown)
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

  const [ebauche, setEbauche] = useState<Partial<Brouillon>>({})
  const brouillon = useMemo(
    (): Brouillon => ({ ...EBAUCHE, ...quiRepond(question), ...ebauche }),
    [question, ebauche],
  )
  const [pointage, setPointage] = useState<'aucun' | 'ajouter' | 'candidat'>('aucun')
  const [points, setPoints] = useState<readonly { readonly lon: number; readonly lat: number }[]>([])
  const recherche = useProposition()
  const ajouter = useAjouter(info.data, brouillon, question, commander)
  const fraicheSeule = aJour ? fraiche : null
  const bilan = useBilanAjout(fraicheSeule)
  const ajouterIci = async (at: PointDuLieu) => {
    const nom = await ajouter.auPoint(at)
    bilan.annoncer(nom, fraicheSeule)
    setEbauche(({ nature }) => (nature === undefined ? {} : { nature }))
  }
  const gain = usePointage(
    pointage !== 'aucun',
    question,
    modifications,
    pointage === 'ajouter' ? brouillon : null,
    (at) => {
      if (pointage === 'candidat') return setPoints((known) => [...known, at])
      void ajouterIci({ type: 'point', ...at })
      // The next click may be meant for the map.
      setPointage('aucun')
    },
    () => setPointage('aucun'),
  )
  const chosenId = useShare((s) => s.lieu)
  const proposes = useMemo(
    () => [...(recherche.etat?.proposition.choix.map((c) => c.candidat) ?? [])],
    [recherche.etat],
  )
  useCarteScenario({
    reponse,
    modifications,
    vue: shownVue,
    pointage: pointage !== 'aucun',
    message: gain === null ? null : text.carte.ici(gain),
    proposes,
    lieux: all,
    choisi: ecrit ? chosenId : null,
  })
  const communes = useMemo(
    () => [...(info.data?.communes ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
    [info.data],
  )

  return (
    <>
      <h2 className="scen-titre">{text.titre}</h2>
      <Avis />
      {modifications.length === 0 && <p>{text.intro}</p>}
      {error !== null && <ErreurDonnees error={error} onRetry={() => location.reload()} />}
      {reponse === null && error === null && (
        <div className="couv-attente pile ecart-3" role="status">
          {/* A scenario moves places: by road it needs the network itself. */}
          {parRoute ? (
            <p className="note">{calcul.chargent}</p>
          ) : (
            <span className="invisible">{text.calcul}</span>
          )}
          <div className="attente" />
        </div>
      )}
      {reponse !== null && (
        <FigureVive
          question={question}
          modifications={modifications}
          reponse={reponse}
          aJour={aJour && reponse === fraiche}
          onCommande={commander}
        />
      )}
      <GuideExemple manifest={manifest} info={info.data} lieux={lieux.data?.lieux ?? []} />
      <BarreScenarios />
      <VueCarte vue={shownVue} onVue={setVue} actif={modifications.length > 0} gain={gain} />
      <details className="couv-savoir">
        <summary>
          {text.question}
          {reponse !== null && `\u00a0: ${questionEnMots(reponse.apres)}`}
        </summary>
        <QuestionForm manifest={manifest} />
      </details>
      <fieldset className="scen-edition pile" disabled={!ecrit}>
        <legend className="invisible">{text.liste.titre}</legend>
        <ListeModifications
          modifications={modifications}
          lieux={all}
          sansEffet={reponse?.sansEffet ?? []}
          fenetre={question.fenetre !== undefined}
          peutAnnuler={past.length > 0}
          peutRetablir={future.length > 0}
          onCommande={commander}
          onAnnuler={annuler}
          onRetablir={retablir}
        />
        <Ajouter
          communes={communes}
          brouillon={brouillon}
          onBrouillon={(change) => setEbauche((before) => ({ ...before, ...change }))}
          placement={pointage === 'ajouter'}
          onPlacement={(actif) => {
            setPointage(actif ? 'ajouter' : 'aucun')
            // Where panel and map take turns on the screen.
            if (actif) setUi({ vue: 'carte' })
          }}
          gain={pointage === 'ajouter' ? gain : null}
          onAjouter={ajouterIci}
          message={bilan.message}
        />
        <Modifier manifest={manifest} lieux={lieux.data?.lieux ?? []} onCommande={commander} />
        <Proposer
          question={question}
          modifications={modifications}
          recherche={recherche}
          points={points}
          pointage={pointage === 'candidat'}
          onPointage={(actif) => setPointage(actif ? 'candidat' : 'aucun')}
          onViderPoints={() => setPoints([])}
          onAjouter={(choix) => {
            ajouter.proposes(choix)
            recherche.effacer()
          }}
        />
      </fieldset>
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
      <Partager manifest={manifest} reponse={deferred} lieux={all} info={info.data} />
    </>
  )
}

/** What a new place is at first, so that it counts: in a window, a workshop each week from its first working day. */
const quiRepond = ({ offre, fenetre }: Question): Pick<Brouillon, 'nature' | 'dates'> => ({
  nature: natureDe(offre),
  dates: fenetre ? { ...uneSeance(fenetre.du, fenetre.au, ''), rythme: 'semaine' } : null,
})
