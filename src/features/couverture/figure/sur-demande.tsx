import { type ReactNode, useState } from 'react'
import { useSettled } from '../../../data/use-settled.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ErreurDonnees } from '../../../ui/erreur-donnees.tsx'

/** Nothing waits for such an answer, nor does the slider: it is asked once the question rests. */
const WAIT_MS = 600

interface Demande {
  readonly faite: boolean
  readonly faire: () => void
  /** Null until it is asked. */
  readonly question: Question | null
}

/** A question that somebody must ask for. */
export function useDemande(question: Question): Demande {
  const [faite, setFaite] = useState(false)
  return { faite, faire: () => setFaite(true), question: useSettled(faite ? question : null, WAIT_MS) }
}

interface SurDemandeProps<T> {
  /** Of its heading. */
  readonly id: string
  readonly mots: { readonly titre: string; readonly chercher: string; readonly attente: string }
  readonly demande: Demande
  readonly reponse: {
    readonly data: T | null | undefined
    readonly error: Error | null
    readonly refetch: () => unknown
  }
  /** What may be changed once it is asked; it stays while the answer is awaited. */
  readonly reglage?: ReactNode
  readonly children: (data: T) => ReactNode
}

/** What takes long to compute: behind a button, awaited, then there; or why it is not, and a way to try again. */
export function SurDemande<T>({ id, mots, demande, reponse, reglage, children }: SurDemandeProps<T>) {
  const { data, error, refetch } = reponse
  return (
    <section className="pile" aria-labelledby={id}>
      <h2 id={id}>{mots.titre}</h2>
      {!demande.faite && <Bouton onClick={demande.faire}>{mots.chercher}</Bouton>}
      {demande.faite && reglage}
      {demande.faite && error !== null && <ErreurDonnees error={error} onRetry={() => void refetch()} />}
      {demande.faite && error === null && data === undefined && (
        <p className="note" role="status">
          {mots.attente}
        </p>
      )}
      {data !== undefined && data !== null && children(data)}
    </section>
  )
}
