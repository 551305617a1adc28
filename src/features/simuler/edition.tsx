import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Commande, Modification } from '../../domain/scenario/scenario.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useShare } from '../../state/url/share-context.tsx'
import { questionEnMots } from '../../text/couverture/rapport.ts'
import { scenario as text } from '../../text/simuler/scenario.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { Precisions, QuestionForm } from '../couverture/question/question-form.tsx'
import { Ajouter } from './ajouter.tsx'
import { ListeModifications } from './liste-modifications.tsx'
import { type Point, useCarteScenario, usePointage, VueCarte } from './map-of-scenario.tsx'
import { Modifier } from './modifier.tsx'
import { Proposer } from './siting/proposer.tsx'
import { useProposition } from './siting/use-proposition.ts'
import { useAjout } from './use-ajouter.ts'
import { useScenarios, useSession } from './use-session.ts'

interface EditionProps {
  readonly manifest: Manifest
  readonly question: Question
  readonly info: TerritoireInfo | undefined
  readonly lieux: readonly Lieu[]
  /** With those around the territory. */
  readonly avecVoisins: readonly Lieu[]
  readonly modifications: readonly Modification[]
  readonly reserveDe: (m: Modification) => string | null
  /** The answer for the modifications of now; null while it is on its way. */
  readonly fraiche: ScenarioReponse | null
  /** The answer shown. */
  readonly reponse: ScenarioReponse | null
  readonly vue: 'difference' | 'portee'
  readonly onVue: (vue: 'difference' | 'portee') => void
  readonly onCommande: (commande: Commande) => void
}

/** What makes a scenario: its steps, a new place, another use of one that is there, a proposal; on the map too. */
export function Edition(props: EditionProps) {
  const { manifest, question, info, avecVoisins, modifications, reponse, vue, onCommande } = props
  const { past, future, undo, redo, recherche: choix, setRecherche } = useScenarios((s) => s)
  const setUi = useSetUi()
  const { ecrit, recherche, ajout, points, setPoints, pointage, setPointage, gain } = useEdition(props)
  // Sessions of a plan have a list of their own.
  const listed = useMemo(() => modifications.filter(({ type }) => type !== 'seances'), [modifications])
  const communes = useMemo(
    () => [...(info?.communes ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
    [info],
  )
  return (
    <>
      <VueCarte vue={vue} onVue={props.onVue} actif={modifications.length > 0} gain={gain} />
      <details className="couv-savoir">
        <summary>
          {text.question}
          {reponse !== null && `\u00a0: ${questionEnMots(reponse.apres)}`}
        </summary>
        <QuestionForm />
        <Precisions manifest={manifest} />
      </details>
      <fieldset className="scen-edition pile" disabled={!ecrit}>
        <legend className="invisible">{text.liste.titre}</legend>
        <ListeModifications
          territoire={info?.territoire}
          modifications={listed}
          lieux={avecVoisins}
          sansEffet={reponse?.sansEffet ?? []}
          fenetre={question.fenetre !== undefined}
          reserveDe={props.reserveDe}
          peutAnnuler={past.length > 0}
          peutRetablir={future.length > 0}
          onCommande={onCommande}
          onAnnuler={undo}
          onRetablir={redo}
        />
        <Ajouter
          communes={communes}
          brouillon={ajout.brouillon}
          onBrouillon={ajout.draft}
          placement={pointage === 'ajouter'}
          onPlacement={(actif) => {
            setPointage(actif ? 'ajouter' : 'aucun')
            // Where panel and map take turns on the screen.
            if (actif) setUi({ vue: 'carte' })
          }}
          gain={pointage === 'ajouter' ? gain : null}
          onAjouter={ajout.add}
          message={ajout.message}
        />
        <Modifier manifest={manifest} lieux={props.lieux} onCommande={onCommande} />
        <Proposer
          question={question}
          pointage={pointage === 'candidat'}
          onPointage={(actif) => setPointage(actif ? 'candidat' : 'aucun')}
          points={points}
          modifications={modifications}
          recherche={recherche}
          choix={choix}
          onChoix={setRecherche}
          onViderPoints={() => setPoints([])}
          onAjouter={(choix) => {
            ajout.addProposed(choix)
            recherche.clear()
          }}
        />
      </fieldset>
    </>
  )
}

/** The place to add, the points to choose from and the proposal, each of which a click on the map may be meant for. */
function useEdition(props: EditionProps) {
  const { question, info, avecVoisins, modifications, fraiche, reponse, vue, onCommande } = props
  const { ecrit } = useStore(useSession().etat)
  const recherche = useProposition()
  const [points, setPoints] = useBrouillon<readonly Point[]>('simuler.candidats', [])
  const ajout = useAjout(info, question, fraiche, onCommande)
  const [pointage, setPointage] = useState<'aucun' | 'ajouter' | 'candidat'>('aucun')
  const gain = usePointage(
    pointage !== 'aucun',
    question,
    modifications,
    pointage === 'ajouter' ? ajout.brouillon : null,
    (at) => {
      if (pointage === 'candidat') return setPoints((known) => [...known, at])
      void ajout.add({ type: 'point', ...at })
      // The next click may be meant for the map.
      setPointage('aucun')
    },
    () => setPointage('aucun'),
  )
  const chosenId = useShare((s) => s.lieu)
  const proposes = useMemo(
    () => recherche.etat?.proposition.choix.map((c) => c.candidat) ?? [],
    [recherche.etat],
  )
  useCarteScenario({
    reponse,
    modifications,
    vue,
    pointage: pointage !== 'aucun',
    message: gain === null ? null : text.carte.ici(gain),
    proposes,
    lieux: avecVoisins,
    choisi: ecrit ? chosenId : null,
  })
  return { ecrit, recherche, ajout, points, setPoints, pointage, setPointage, gain }
}
