import type { Trouve } from './model.ts'
import { afterPhrase, followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

const ROAMING =
  /^(bus|camion|camionnette|fourgon|fourgonnette|itinerante?s?|itinerance|caravane|roulotte|mediabus|numeribus|tournee)$/
const BOOKING_LEADS = words('simple prise de une')
const BOOKING = /^(inscriptions?|reservations?|rdv|rendez)$/

/** Registration, price, telephone, itinerant service. */
export function readMentions(jetons: readonly Jeton[], at: number): Trouve | null {
  return readBooking(jetons, at) ?? readCost(jetons, at) ?? readOther(jetons, at)
}

function readBooking(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm } = tokenAt(jetons, at)
  if (followedBy(jetons, at, 'entree', 'libre'))
    return { sens: { sorte: 'inscription', mode: 'libre' }, suivant: at + 2 }
  const booked = booking(jetons, at + 1)
  if (norm === 'sans' && booked !== null)
    return { sens: { sorte: 'inscription', mode: 'libre' }, suivant: booked }
  if (norm === 'sur' && booked !== null) return channel(jetons, booked)
  const compulsory = booking(jetons, at)
  if (
    compulsory !== null &&
    /^(obligatoires?|prealables?|conseillees?|souhaitees?|necessaires?|requises?)$/.test(
      tokenAt(jetons, compulsory).norm,
    )
  )
    return channel(jetons, compulsory + 1)
  return null
}

/** Index after "inscription", "rendez-vous" with what qualifies it; null when the word is another one. */
function booking(jetons: readonly Jeton[], at: number): number | null {
  let index = skipWords(jetons, at, BOOKING_LEADS, 3)
  const { norm } = tokenAt(jetons, index)
  if (!BOOKING.test(norm)) return null
  index += norm === 'rendez' ? 2 : 1
  return /^(individuels?|prealables?)$/.test(tokenAt(jetons, index).norm) ? index + 1 : index
}

function channel(jetons: readonly Jeton[], at: number): Trouve {
  const told = (mode: 'requise' | 'telephone' | 'courriel' | 'lien', suivant: number): Trouve => ({
    sens: { sorte: 'inscription', mode },
    suivant,
  })
  const phone = afterPhrase(jetons, at, 'par tel', 'par telephone')
  if (phone !== null) return told('telephone', phone)
  const mail = afterPhrase(jetons, at, 'par mail', 'par courriel', 'par email')
  if (mail !== null) return told('courriel', mail)
  if (followedBy(jetons, at, 'en', 'ligne')) return told('lien', at + 2)
  const number = followedBy(jetons, at, 'au') ? at + 1 : at
  return tokenAt(jetons, number).sorte === 'telephone' ? told('telephone', number) : told('requise', at)
}

function readCost(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm, sorte } = tokenAt(jetons, at)
  if (/^(gratuite?s?|gratuitement|gratuite)$/.test(norm))
    return { sens: { sorte: 'cout', cout: 'gratuit' }, suivant: at + 1 }
  if (/^(payante?s?)$/.test(norm)) return { sens: { sorte: 'cout', cout: 'payant' }, suivant: at + 1 }
  const currency = /^(€|euros?)$/.test(tokenAt(jetons, at + 1).norm)
  return sorte === 'nombre' && currency && tokenAt(jetons, at).valeur > 0
    ? { sens: { sorte: 'cout', cout: 'payant' }, suivant: at + 2 }
    : null
}

function readOther(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm, sorte } = tokenAt(jetons, at)
  if (sorte === 'telephone') return { sens: { sorte: 'telephone', numero: norm }, suivant: at + 1 }
  if (norm === 'camping' && followedBy(jetons, at + 1, 'car'))
    return { sens: { sorte: 'itinerant' }, suivant: at + 2 }
  if (!ROAMING.test(norm) || isBusStop(jetons, at)) return null
  return { sens: { sorte: 'itinerant' }, suivant: at + 1 }
}

function isBusStop(jetons: readonly Jeton[], at: number): boolean {
  return ['arret', 'arrets', 'ligne', 'gare'].some(
    (word) => followedBy(jetons, at - 1, word) || followedBy(jetons, at - 2, word),
  )
}

const SMALL = words("les la le l ' des de d du pendant durant en periode periodes et petites grandes")
const HOLIDAY_KINDS = words("scolaires scolaire scol d ete noel estivales '")
const EXCEPT = words('hors sauf excepte exceptes exceptees ferme fermee fermes interruption relache hormis')
const INCLUDED = words('compris meme aussi ouvert inclus')

/** School holidays and public holidays: closed, open, or only then. */
export function readHolidays(jetons: readonly Jeton[], at: number): Trouve | null {
  const term = afterPhrase(jetons, at, 'en periode scolaire', 'periode scolaire')
  if (term !== null) return { sens: { sorte: 'vacances', regle: 'ferme' }, suivant: term }
  const { regle, suivant: start } = readHolidayRule(jetons, at)
  let index = skipWords(jetons, start, SMALL, 5)
  const { norm } = tokenAt(jetons, index)
  if (/^(vacances?|conges?)$/.test(norm)) {
    index = skipWords(jetons, index + 1, HOLIDAY_KINDS, start + 8 - index)
    const only =
      regle ??
      (followedBy(jetons, index, 'inclus') || followedBy(jetons, index, 'comprises') ? 'ouvert' : 'seulement')
    return { sens: { sorte: 'vacances', regle: only }, suivant: index }
  }
  const publicHoliday = /^(jours?)$/.test(norm) && /^feries?$/.test(tokenAt(jetons, index + 1).norm)
  if (!publicHoliday && !/^feries$/.test(norm)) return null
  return {
    sens: { sorte: 'feries', regle: regle === 'ouvert' ? 'ouvert' : 'ferme' },
    suivant: index + (publicHoliday ? 2 : 1),
  }
}

function readHolidayRule(
  jetons: readonly Jeton[],
  at: number,
): { regle: 'ferme' | 'ouvert' | null; suivant: number } {
  const { norm } = tokenAt(jetons, at)
  const except = afterPhrase(jetons, at, 'en dehors', "a l ' exception")
  if (except !== null) return { regle: 'ferme', suivant: except }
  if (followedBy(jetons, at, 'pas') && isPause(jetons, at + 1)) return { regle: 'ferme', suivant: at + 4 }
  if (followedBy(jetons, at, 'y', 'compris')) return { regle: 'ouvert', suivant: at + 2 }
  if (EXCEPT.has(norm)) return { regle: 'ferme', suivant: at + 1 }
  if (INCLUDED.has(norm)) return { regle: 'ouvert', suivant: at + 1 }
  return { regle: null, suivant: at }
}

/** "pas d'atelier pendant les vacances". */
function isPause(jetons: readonly Jeton[], at: number): boolean {
  return followedBy(jetons, at, 'd', "'") && /^(ateliers?|activites?)$/.test(tokenAt(jetons, at + 2).norm)
}
