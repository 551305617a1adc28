import { useMemo } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import type { Question } from '../domain/coverage/question.ts'
import { formatTerritoire } from '../domain/geo/territoire.ts'
import { etatCompte } from '../domain/places/age.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import type { Etat, Offre } from '../domain/places/offre.ts'
import { keyOfFenetre } from '../domain/sessions/window.ts'
import { useQuestion } from './question.ts'
import { type CallOptions, keepWhile, useCall } from './use-call.ts'

const KEEP = { staleTime: Number.POSITIVE_INFINITY, retry: 1 } as const
const NO_STOP: readonly Lieu[] = []

/** The marks of a map: the state of each place for the question, and the stops that count beside the places. */
export interface Marques {
  readonly etatDe: (lieu: Lieu) => Etat
  readonly arrets: readonly Lieu[]
  /** The states are those of a window of dates. */
  readonly datees: boolean
}

/**
 * States of the places as the figure of the link counts them: what they offer, or, in a window of dates, what
 * their sessions make of them. While the sessions are being read, what the places offer; of the same territory, the
 * states before, as the figure before stays beside them.
 */
export function useMarques(manifest: Manifest, offre: Offre): Marques {
  const { question, key } = useWindowQuestion(manifest)
  const options: CallOptions<'sitesFenetre'> = {
    queryKey: ['sites', ...key],
    // Of another territory no place of this one would be listed: each would be a "no".
    placeholderData: keepWhile(key[1], (one) => one),
    ...KEEP,
  }
  const { data } = useCall('sitesFenetre', question.fenetre && { question }, options)
  const sites = question.fenetre === undefined ? null : (data ?? null)
  const { ageMax = null } = question
  return useMemo(() => {
    if (sites === null)
      return { etatDe: (lieu) => etatCompte(lieu, offre, ageMax), arrets: NO_STOP, datees: false }
    const etats = new Map(sites.etats)
    return { etatDe: (lieu) => etats.get(lieu.id) ?? 'non', arrets: sites.arrets, datees: true }
  }, [sites, offre, ageMax])
}

/** Sessions of one place or stop in the link's window; undefined while they are read, or without a window. */
export function useSeancesDuSite(manifest: Manifest, id: string) {
  const { question, key } = useWindowQuestion(manifest)
  const options = { queryKey: ['seancesDuSite', ...key, id], ...KEEP }
  return useCall('seancesDuSite', question.fenetre && { question, id }, options).data
}

/** The link's question, with the part of it that sessions depend on: how far people go is not in it. */
function useWindowQuestion(manifest: Manifest): {
  readonly question: Question
  readonly key: readonly unknown[]
} {
  const question = useQuestion(manifest)
  const { territoire } = question
  return { question, key: [manifest.version, formatTerritoire(territoire), keyOfFenetre(question.fenetre)] }
}
