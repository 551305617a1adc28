import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import { bookingOf, saidBookingOf } from '../../domain/orientation/heritage.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { coutDit } from '../../domain/places/cout.ts'
import { isAVerifier } from '../../domain/sessions/dates-sures.ts'
import type { Inscription } from '../../domain/sessions/table/table-values.ts'
import { telephoneLisible } from '../fr/format.ts'
import { adresseDe } from '../fr/seance.ts'
import { decouper } from '../langue/citer.ts'
import type { MotsPersonne } from './mots.ts'
import { jourEn, ouverturesEn, plageEn } from './say-quand.ts'

/** Words of the language, or what stays French and reads from left to right: a name, an address, a number. */
export type Part = string | { readonly fr: string }

/** A choice in a person's language: what it is called stays French. */
export interface ChoixDit {
  readonly titre: Part
  readonly quand: readonly string[]
  readonly contact: readonly (readonly Part[])[]
  readonly ou: string
  readonly trajet: readonly Part[]
  readonly faits: readonly string[]
  readonly ensuite: readonly string[]
}

/** Everything of a choice that a sheet says. `depart`: name of the start, or empty. */
export function sayChoix(mots: MotsPersonne, p: Proposition, depart: string): ChoixDit {
  const { trajet } = p
  return {
    titre: titreDe(mots, p),
    quand: quandEn(mots, p),
    contact: p.contacts.map((contact) => sayContact(mots, contact)),
    ou: adresseDe(p.type === 'seance' ? p.situee.ou : p.lieu),
    trajet:
      trajet === null
        ? []
        : [
            sayTrajetEn(mots, trajet),
            ...(depart === '' ? [] : [mots.virgule, ...partsOf(mots.depuis(depart))]),
          ],
    faits: faitsEn(mots, p),
    ensuite:
      p.type === 'seance'
        ? p.suivantes.map(({ seance: s }) => `${jourEn(mots, s.date)}${mots.virgule}${plageEn(mots, s)}`)
        : [],
  }
}

/** A sentence of the language, and the names in it, which stood between isolates. */
const partsOf = (phrase: string): Part[] =>
  decouper(phrase).flatMap((part, i): Part[] => (part === '' ? [] : [i % 2 === 0 ? part : { fr: part }]))

const titreDe = (mots: MotsPersonne, p: Proposition): Part => {
  const nom = p.type === 'seance' ? p.situee.seance.titre : p.lieu.nom
  return nom === '' ? mots.atelier : { fr: nom }
}

/** Of a session its date, of a place its opening hours, one line each. */
export function quandEn(mots: MotsPersonne, p: Proposition): string[] {
  if (p.type === 'seance') {
    const { seance } = p.situee
    return [`${jourEn(mots, seance.date)}${mots.virgule}${plageEn(mots, seance)}`]
  }
  return [
    mots.lieu,
    ...(p.ouvertures.length === 0 ? [mots.horairesInconnus] : ouverturesEn(mots, p.ouvertures)),
  ]
}

/** How long, by what, and how that is known. */
export function sayTrajetEn(mots: MotsPersonne, { connu, minutes, mode, inOwnCommune }: Trajet): string {
  const whole = connu === 'plus' ? Math.floor(minutes) : Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const temps = [
    ...(hours > 0 ? [mots.heures(hours)] : []),
    ...(whole % 60 > 0 || hours === 0 ? [mots.minutes(whole % 60)] : []),
  ].join(mots.etMinutes)
  const said = mots.trajets[connu === 'inconnu' ? 'direct' : connu](mots.modes[mode], temps)
  return [...(inOwnCommune ? [mots.dansVotreCommune] : []), said].join(mots.virgule)
}

/** What there is, what it costs, how one comes, what must be checked. */
export function faitsEn(mots: MotsPersonne, p: Proposition): string[] {
  if (p.type === 'lieu') {
    const inscription = bookingOf(p.lieu)
    const demande = saidBookingOf(p.lieu)
    return [
      coutEn(mots, p.lieu.frais),
      ...(inscription.length === 0 ? [] : [inscriptionEn(mots, inscription)]),
      ...(demande === null ? [] : [mots.demandes[demande]]),
    ]
  }
  const { seance, serie } = p.situee
  const { places, placesRestantes, confiance } = seance
  return [
    placesRestantes !== null
      ? mots.restantes(placesRestantes)
      : places === null
        ? mots.placesInconnues
        : mots.places(places),
    coutEn(mots, serie.fraisACharge),
    inscriptionEn(mots, serie.inscription),
    ...(confiance === 'exemple' ? [mots.exemple] : []),
    ...(isAVerifier(seance) ? [mots.aVerifier] : []),
  ]
}

export const coutEn = ({ couts }: MotsPersonne, frais: readonly string[]): string => couts[coutDit(frais)]

function inscriptionEn({ inscriptions, ouBien }: MotsPersonne, ways: readonly Inscription[]): string {
  if (ways.length === 0) return inscriptions.inconnue
  if (ways.includes('libre')) return inscriptions.libre
  const named = ways.filter((way) => way !== 'requise')
  return named.length === 0 ? inscriptions.requise : named.map((way) => inscriptions[way]).join(ouBien)
}

/** Who answers, then the number or else the address to write to. */
function sayContact(mots: MotsPersonne, { lien, nom, telephone, courriel }: Contact): Part[] {
  const named: Part[] = nom === '' ? [] : [{ fr: nom }]
  const who: Part[] =
    lien === 'mairie'
      ? partsOf(mots.mairie(nom))
      : lien === 'voisin'
        ? [...named, named.length === 0 ? mots.memeAdresse : `${mots.virgule}${mots.memeAdresse}`]
        : named
  const by = telephone === '' ? courriel : telephoneLisible(telephone)
  return by === '' ? who : [...who, ...(who.length === 0 ? [] : [mots.deuxPoints]), { fr: by }]
}
