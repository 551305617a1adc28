import type { Lieu } from '../places/lieu.ts'
import { SERVICES } from '../places/vocabulaire.ts'
import { CONTENUS } from './besoins.ts'
import {
  coutsDe,
  type FiltresSeances,
  type Reponse,
  readAcces,
  readLangues,
  type Verdict,
} from './filtres-seances.ts'

const VALEURS = new Map<string, string>(SERVICES.map((t) => [t.id, t.valeur]))

/** What a place without dated session answers: days and half-days are unknown, to be asked for. */
export function verdictsOfLieu(f: FiltresSeances, lieu: Lieu): Verdict[] {
  const couts = coutsDe(lieu.frais, false)
  const unknown = (asked: readonly unknown[]): Reponse | null => (asked.length === 0 ? null : 'inconnu')
  const reponses: readonly (readonly [Verdict['critere'], Reponse | null])[] = [
    ['besoins', asks(f.besoins, lieu.services.length > 0, (b) => offers(lieu, CONTENUS[b].services))],
    ['niveaux', unknown(f.niveaux)],
    ['publics', asks(f.publics, true, (p) => lieu.publics.length === 0 || lieu.publics.includes(p))],
    ['jours', unknown(f.jours)],
    ['moments', unknown(f.moments)],
    ['couts', asks(f.couts, couts.length > 0, (c) => couts.includes(c))],
    ['langues', readLangues(f.langues, [], lieu.prisesEnCharge)],
    ['acces', readAcces(f.acces, lieu.prisesEnCharge, lieu.ficheAccesLibre)],
  ]
  return reponses.flatMap(([critere, reponse]) => (reponse === null ? [] : [{ critere, reponse }]))
}

function offers(lieu: Lieu, ids: readonly string[]): boolean {
  return ids.some((id) => lieu.services.includes(VALEURS.get(id) ?? ''))
}

function asks<T>(wanted: readonly T[], isSaid: boolean, holds: (value: T) => boolean): Reponse | null {
  if (wanted.length === 0) return null
  if (!isSaid) return 'inconnu'
  return wanted.some(holds) ? 'oui' : 'non'
}
