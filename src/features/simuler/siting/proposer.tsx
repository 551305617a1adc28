import { useEffect, useId, useRef, useState } from 'react'
import type { Question } from '../../../domain/coverage/question.ts'
import {
  NOMBRE_MAX,
  OBJECTIFS,
  SOURCES_CANDIDATS,
  type SourceCandidats,
  sansNombre,
} from '../../../domain/scenario/objectifs.ts'
import type { ChoixClasse } from '../../../domain/scenario/proposition.ts'
import type { Modification } from '../../../domain/scenario/scenario.ts'
import type { Recherche } from '../../../state/scenario/store.ts'
import { deuxPoints } from '../../../text/fr/format.ts'
import { siting as text } from '../../../text/simuler/siting.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { Case, ChampListe, Refus } from '../../../ui/champ.tsx'
import { Resultat } from './resultat-proposition.tsx'
import type { useProposition } from './use-proposition.ts'

interface ProposerProps {
  readonly question: Question
  readonly modifications: readonly Modification[]
  readonly recherche: ReturnType<typeof useProposition>
  /** What is asked; kept by the page when the tab is left. */
  readonly choix: Recherche
  readonly onChoix: (change: Partial<Recherche>) => void
  readonly points: readonly { readonly lon: number; readonly lat: number }[]
  readonly pointage: boolean
  readonly onPointage: (actif: boolean) => void
  readonly onViderPoints: () => void
  readonly onAjouter: (choix: readonly ChoixClasse[]) => void
}

/** Where to open next: what counts, how many, where; then the proposal and what is known about it. */
export function Proposer(props: ProposerProps) {
  const { question, modifications, recherche, points } = props
  const { objectif, nombre, sources } = props.choix
  const setRecherche = props.onChoix
  const id = useId()
  const fait = useRef<HTMLParagraphElement>(null)
  const [ajoutes, setAjoutes] = useState(0)
  const { clear } = recherche
  // A proposal, and its proof, answer one question about one scenario, with one goal and one choice of points.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what makes an answer old
  useEffect(() => clear(), [clear, question, modifications, objectif, nombre, sources, points])
  // The proposal went, and with it the button that had the focus: before, what stands below would still move up out of sight.
  const isAdded = ajoutes > 0 && recherche.etat === null
  useEffect(() => {
    if (isAdded) fait.current?.focus()
  }, [isAdded])
  const withPoints = sources.includes('points')
  return (
    <section className="pile" aria-labelledby={id}>
      <h2 id={id}>{text.titre}</h2>
      <p>{text.intro}</p>
      <ChampListe
        etiquette={text.objectif}
        valeurs={OBJECTIFS}
        texte={(one) => text.objectifs[one]}
        choisie={objectif}
        onChange={(asked) => asked !== null && setRecherche({ objectif: asked })}
      />
      {!sansNombre(objectif) && <Combien nombre={nombre} onNombre={(n) => setRecherche({ nombre: n })} />}
      <Sources
        offre={question.offre}
        sources={sources}
        onSources={(chosen) => setRecherche({ sources: chosen })}
      />
      {withPoints && <Points {...props} />}
      <Bouton
        genre="plein"
        disabled={recherche.occupe}
        onClick={() => {
          setAjoutes(0)
          void recherche.search({
            question,
            modifications,
            objectif,
            sources,
            points: withPoints ? points : [],
            nombre,
          })
        }}
      >
        {recherche.occupe ? text.recherche : text.chercher}
      </Bouton>
      <Refus texte={recherche.refus === null ? '' : text.refus[recherche.refus]} />
      {recherche.etat !== null && (
        <Resultat
          etat={recherche.etat}
          onArreter={recherche.stop}
          onAjouter={(choix) => {
            props.onAjouter(choix)
            setAjoutes(choix.length)
          }}
        />
      )}
      <p className="note" role="status" tabIndex={-1} ref={fait}>
        {isAdded && text.resultat.toutAjoute(ajoutes)}
      </p>
    </section>
  )
}

/** How many places may open. */
function Combien({ nombre, onNombre }: { readonly nombre: number; readonly onNombre: (n: number) => void }) {
  return (
    <label className="couv-curseur">
      <span className="etiquette">
        {deuxPoints(text.nombre)}
        <span className="couv-curseur-valeur">{nombre}</span>
      </span>
      <input
        type="range"
        min={1}
        max={NOMBRE_MAX}
        value={nombre}
        aria-valuetext={text.nombreValeur(nombre)}
        onChange={(event) => onNombre(Number(event.currentTarget.value))}
      />
    </label>
  )
}

interface SourcesProps {
  readonly offre: Question['offre']
  readonly sources: readonly SourceCandidats[]
  readonly onSources: (sources: readonly SourceCandidats[]) => void
}

/** Where a place may open. */
function Sources({ offre, sources, onSources }: SourcesProps) {
  const toggle = (source: SourceCandidats, checked: boolean) =>
    onSources(SOURCES_CANDIDATS.filter((s) => (s === source ? checked : sources.includes(s))))
  return (
    <fieldset className="pile ecart-1">
      <legend className="etiquette">{text.candidats}</legend>
      {SOURCES_CANDIDATS.map((source) => (
        <Case
          key={source}
          className="couv-case"
          cochee={sources.includes(source)}
          onCocher={(on) => toggle(source, on)}
        >
          {source === 'lieux' ? text.lieuxSans[offre] : text.sources[source]}
        </Case>
      ))}
    </fieldset>
  )
}

/** The points of one's own, chosen on the map. */
function Points({ points, pointage, onPointage, onViderPoints }: ProposerProps) {
  return (
    <div className="rangee">
      <Bouton aria-pressed={pointage} onClick={() => onPointage(!pointage)}>
        {pointage ? text.arreter : text.choisirPoint}
      </Bouton>
      {points.length > 0 && (
        <Bouton genre="discret" onClick={onViderPoints}>
          {text.viderPoints}
        </Bouton>
      )}
      <p className="note" role="status">
        {text.pointsChoisis(points.length)}
      </p>
    </div>
  )
}
