import type { Lieu } from '../places/lieu.ts'
import { SERVICES } from '../places/vocabulaire.ts'
import { CONTENUS } from './besoins.ts'
import {
  asks,
  coutsDe,
  type FiltresSeances,
  type Lecteurs,
  listVerdicts,
  type Reponse,
  readAcces,
  readLangues,
  type Verdict,
} from './filtres-seances.ts'

const VALEURS = new Map<string, string>(SERVICES.map((t) => [t.id, t.valeur]))

const unknown = (asked: readonly unknown[]): Reponse | null => asks(asked, null)

/** What is asked of dates, of levels and of seats is unknown of a place: to be asked for. */
const LECTEURS: Lecteurs<Lieu> = {
  besoins: (f, { services }) =>
    asks(f.besoins, services.length === 0 ? null : (b) => offers(services, CONTENUS[b].services)),
  niveaux: (f) => unknown(f.niveaux),
  publics: (f, { publics }) => asks(f.publics, (p) => publics.length === 0 || publics.includes(p)),
  jours: (f) => unknown(f.jours),
  moments: (f) => unknown(f.moments),
  couts: (f, { frais }) => {
    const couts = coutsDe(frais, false)
    return asks(f.couts, couts.length === 0 ? null : (c) => couts.includes(c))
  },
  langues: (f, { prisesEnCharge }) => readLangues(f.langues, [], prisesEnCharge),
  acces: (f, { prisesEnCharge, ficheAccesLibre }) => readAcces(f.acces, prisesEnCharge, ficheAccesLibre),
  places: (f) => (f.places ? 'inconnu' : null),
}

/** What a place without dated session answers to each thing asked. */
export const verdictsOfLieu = (filtres: FiltresSeances, lieu: Lieu): Verdict[] =>
  listVerdicts(LECTEURS, filtres, lieu)

function offers(services: readonly string[], ids: readonly string[]): boolean {
  return ids.some((id) => services.includes(VALEURS.get(id) ?? ''))
}
