import { ownValue } from '../common/own-value.ts'
import { fold } from '../geo/fold.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import { FRAIS, type Inscription } from '../sessions/table/table-values.ts'

/** How one comes to a place, in the words of the national schema, and to a session. */
const INSCRIPTION_DE: Readonly<Record<string, Inscription>> = {
  'Se présenter': 'libre',
  Téléphoner: 'telephone',
  'Contacter par mail': 'courriel',
  'Prendre un RDV en ligne': 'lien',
}

/** A session that does not say what it costs, or how to register, has the price and the booking of its place. */
export function inheritFrom(serie: Atelier, lieu: Lieu | null): Atelier {
  if (lieu === null) return serie
  const fraisACharge =
    serie.fraisACharge.length > 0 ? serie.fraisACharge : FRAIS.filter((f) => lieu.frais.includes(f))
  const inscription = wayTo(serie, lieu)
  const isSame = fraisACharge.length === serie.fraisACharge.length && inscription === serie.inscription
  return isSame ? serie : { ...serie, fraisACharge, inscription }
}

/** Where one must register and nobody says how, as at the place: but never by walking in. */
function wayTo({ inscription }: Atelier, lieu: Lieu): Atelier['inscription'] {
  const isRequired = inscription.length === 1 && inscription[0] === 'requise'
  if (inscription.length > 0 && !isRequired) return inscription
  const ofLieu = bookingOf(lieu).filter((way) => !isRequired || way !== 'libre')
  return ofLieu.length > 0 ? ofLieu : inscription
}

/** What the words of a place ask for before one comes; null: nothing. Whether it is for all it offers is not known. */
export function saidBookingOf({
  presentationResume,
  presentationDetail,
}: Presente): 'inscription' | 'rendez-vous' | null {
  const text = fold(`${presentationResume} ${presentationDetail}`)
  if (/\binscription\b.{0,40}\bobligatoire/.test(text)) return 'inscription'
  return /\b(sur|avec|prise? de|prendre) (un )?(rendez vous|rdv)\b/.test(text) ? 'rendez-vous' : null
}
type Presente = Pick<Lieu, 'presentationResume' | 'presentationDetail'>

/**
 * Ways to register at a place. That one may walk in says nothing of its workshops where it also takes calls, mails or
 * appointments, or where its own words ask for a registration.
 */
export function bookingOf({
  modalitesAcces,
  priseRdv,
  presentationResume,
  presentationDetail,
}: Presente & Pick<Lieu, 'modalitesAcces' | 'priseRdv'>): Inscription[] {
  const said = modalitesAcces.flatMap((modalite) => ownValue(INSCRIPTION_DE, modalite) ?? [])
  const all = [...new Set<Inscription>(priseRdv === '' ? said : [...said, 'lien'])]
  const others = all.filter((way) => way !== 'libre')
  if (
    others.length > 0 ||
    /\b(inscri|rendez vous|rdv)/.test(fold(`${presentationResume} ${presentationDetail}`))
  )
    return others
  return all
}
