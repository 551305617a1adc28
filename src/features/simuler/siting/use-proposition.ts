import { useCallback, useEffect, useRef, useState } from 'react'
import { useAsk } from '../../../data/ask.ts'
import type { ProvenChoice } from '../../../domain/kernel/siting-model.ts'
import type { Candidat } from '../../../domain/scenario/objectifs.ts'
import type { Proposition, PropositionReponse } from '../../../domain/scenario/proposition.ts'
import type { Probleme } from '../../../domain/scenario/siting.ts'
import optimumWorkerUrl from '../../../worker/optimum.worker.ts?worker&url'
import type { OptimumReponse, Pesee, PropositionDemande } from '../../../worker/protocol/scenario.ts'

export type Proposes = readonly Candidat[]

/** Where the proof stands. `fini` carries what HiGHS said. */
export type Preuve =
  | { readonly etat: 'aucune' | 'enCours' | 'interrompu' | 'echec' }
  | { readonly etat: 'fini'; readonly choix: ProvenChoice; readonly ameliore: boolean }

export interface EtatProposition {
  readonly demande: PropositionDemande
  readonly proposition: Proposition
  readonly pesee: Pesee
  readonly preuve: Preuve
}

type Refus = Extract<PropositionReponse, { readonly ok: false }>['raison'] | 'erreur'

const LIMITE_S = 60

/** Asks for a proposal, shows it at once, then has it proven in a worker of its own that can be stopped. */
export function useProposition() {
  const ask = useAsk()
  const [etat, setEtat] = useState<EtatProposition | null>(null)
  const [occupe, setOccupe] = useState(false)
  const [refus, setRefus] = useState<Refus | null>(null)
  const run = useRef<{ readonly stop: () => void } | null>(null)
  // What comes for a search that is no longer the last one, or was cleared, is not shown.
  const tour = useRef(0)
  useEffect(() => () => run.current?.stop(), [])

  const search = async (demande: PropositionDemande) => {
    run.current?.stop()
    run.current = null
    const own = ++tour.current
    setOccupe(true)
    setRefus(null)
    setEtat(null)
    try {
      const answer = await ask.proposer(demande)
      if (own !== tour.current) return
      if (!answer.ok) return setRefus(answer.raison)
      const { proposition } = answer
      const pesee = await ask.peser(
        demande,
        proposition.choix.map((c) => c.candidat),
      )
      if (own !== tour.current) return
      const next: EtatProposition = { demande, proposition, pesee, preuve: { etat: 'aucune' } }
      setEtat(next)
      if (proposition.probleme !== null) prove(next)
    } catch {
      if (own === tour.current) setRefus('erreur')
    } finally {
      if (own === tour.current) setOccupe(false)
    }
  }

  const prove = (from: EtatProposition) => {
    const { probleme } = from.proposition
    if (probleme === null) return
    const own = tour.current
    setEtat({ ...from, preuve: { etat: 'enCours' } })
    run.current = startOptimum(probleme, LIMITE_S, async (choix) => {
      run.current = null
      if (choix === null) return setEtat({ ...from, preuve: { etat: 'echec' } })
      const proven = await withProof(from, choix)
      if (own === tour.current) setEtat(proven)
    })
  }

  const withProof = async (from: EtatProposition, choix: ProvenChoice): Promise<EtatProposition> => {
    const { proposition, demande } = from
    const fewer = !isWeight(proposition)
    const better =
      choix.chosen.length > 0 &&
      (fewer
        ? choix.objective < proposition.valeur * (1 - 1e-9)
        : choix.objective > proposition.valeur * (1 + 1e-9))
    if (!better) return { ...from, preuve: { etat: 'fini', choix, ameliore: false } }
    const picked = choix.chosen.flatMap((i) => proposition.candidats[i] ?? [])
    const pesee = await ask.peser(demande, picked)
    const improved: Proposition = {
      ...proposition,
      choix: pesee.choix,
      numeros: choix.chosen,
      valeur: choix.objective,
    }
    return { demande, proposition: improved, pesee, preuve: { etat: 'fini', choix, ameliore: true } }
  }

  const stop = () => {
    run.current?.stop()
    run.current = null
    setEtat((now) => (now === null ? now : { ...now, preuve: { etat: 'interrompu' } }))
  }
  const clear = useCallback(() => {
    tour.current++
    run.current?.stop()
    run.current = null
    setEtat(null)
    setRefus(null)
    setOccupe(false)
  }, [])
  return { etat, occupe, refus, search, stop, clear }
}

/** Objectives whose value is residents to win; the others are counts or costs to keep low. */
const isWeight = ({ objectif }: Proposition): boolean =>
  objectif === 'habitants' || objectif === 'qpv' || objectif === 'ruraux'

/** Room for loading HiGHS and reading the model, beyond the search itself. */
const MARGE_MS = 30_000

/**
 * Proves a choice in a worker that does nothing else: HiGHS cannot be interrupted, so stopping ends the worker.
 * `onDone` gets null when it could not be done.
 */
export function startOptimum(
  probleme: Probleme,
  limiteS: number,
  onDone: (choix: ProvenChoice | null) => void,
): { readonly stop: () => void } {
  const worker = new Worker(optimumWorkerUrl, { type: 'module' })
  const stop = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  const finish = (choix: ProvenChoice | null) => {
    stop()
    onDone(choix)
  }
  const timer = setTimeout(() => finish(null), limiteS * 1000 + MARGE_MS)
  worker.addEventListener('message', (event: MessageEvent<OptimumReponse>) => finish(event.data.choix))
  worker.addEventListener('error', () => finish(null))
  worker.postMessage({ probleme, limiteS })
  return { stop }
}
