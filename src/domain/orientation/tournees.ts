import type { Rendezvous, SeanceSituee } from './seance-situee.ts'

interface Arret {
  /** Rank in the round, from 1. */
  readonly rang: number
  readonly ou: Rendezvous
  /** Its next session that takes place; null: none in the window. */
  readonly prochaine: SeanceSituee | null
}

/** An itinerant round: its stops in order, and the one it comes to next. */
export interface Tournee {
  readonly id: string
  readonly nom: string
  readonly arrets: readonly Arret[]
  readonly prochaine: SeanceSituee | null
}

/** Rounds of a list of sessions in order of start; cancelled sessions are not a passage. */
export function groupTournees(seances: readonly SeanceSituee[]): Tournee[] {
  const byId = new Map<string, Map<string, Arret>>()
  const noms = new Map<string, string>()
  for (const situee of seances) {
    const { tourneeId, ordre, titre } = situee.serie
    if (tourneeId === '') continue
    const arrets = byId.get(tourneeId) ?? new Map<string, Arret>()
    byId.set(tourneeId, arrets)
    noms.set(tourneeId, noms.get(tourneeId) ?? titre)
    const key = `${ordre} ${situee.ou.codeInsee} ${situee.ou.nom}`
    const known = arrets.get(key)
    const { statut } = situee.seance
    const passes = statut !== 'annulee' && statut !== 'a_verifier'
    if (known === undefined) {
      arrets.set(key, { rang: ordre ?? arrets.size + 1, ou: situee.ou, prochaine: passes ? situee : null })
    } else if (known.prochaine === null && passes) arrets.set(key, { ...known, prochaine: situee })
  }
  return [...byId].map(([id, stops]) => {
    const arrets = [...stops.values()].sort((a, b) => a.rang - b.rang)
    const prochaine = seances.find((s) => arrets.some((a) => a.prochaine === s)) ?? null
    return { id, nom: noms.get(id) ?? '', arrets, prochaine }
  })
}
