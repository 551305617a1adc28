import type { Trouve } from './element.ts'
import { type Jeton, jetonA, suite } from './jetons.ts'

const ROAMING =
  /^(bus|camion|camionnette|fourgon|fourgonnette|itinerante?s?|itinerance|caravane|roulotte|mediabus|numeribus|tournee)$/
const BOOKING = /^(inscriptions?|reservations?|rdv|rendez)$/

/** Registration, price, telephone, itinerant service. */
export function lireMentions(jetons: readonly Jeton[], at: number): Trouve | null {
  return lireInscription(jetons, at) ?? lireCout(jetons, at) ?? lireDivers(jetons, at)
}

function lireInscription(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm } = jetonA(jetons, at)
  if (suite(jetons, at, 'entree', 'libre'))
    return { sens: { sorte: 'inscription', mode: 'libre' }, suivant: at + 2 }
  if (norm === 'sans' && booking(jetons, at + 1) !== null)
    return { sens: { sorte: 'inscription', mode: 'libre' }, suivant: booking(jetons, at + 1) ?? at }
  if (norm === 'sur' && booking(jetons, at + 1) !== null)
    return channel(jetons, booking(jetons, at + 1) ?? at)
  const compulsory = booking(jetons, at)
  if (
    compulsory !== null &&
    /^(obligatoires?|prealables?|conseillees?|souhaitees?|necessaires?|requises?)$/.test(
      jetonA(jetons, compulsory).norm,
    )
  )
    return channel(jetons, compulsory + 1)
  return null
}

/** Index after "inscription", "rendez-vous" with what qualifies it; null when the word is another one. */
function booking(jetons: readonly Jeton[], at: number): number | null {
  let index = at
  while (['simple', 'prise', 'de', 'une'].includes(jetonA(jetons, index).norm) && index < at + 3) index += 1
  const { norm } = jetonA(jetons, index)
  if (!BOOKING.test(norm)) return null
  index += norm === 'rendez' ? 2 : 1
  return /^(individuels?|prealables?)$/.test(jetonA(jetons, index).norm) ? index + 1 : index
}

function channel(jetons: readonly Jeton[], at: number): Trouve {
  const told = (mode: 'requise' | 'telephone' | 'courriel' | 'lien', suivant: number): Trouve => ({
    sens: { sorte: 'inscription', mode },
    suivant,
  })
  if (suite(jetons, at, 'par') && /^(tel|telephone)$/.test(jetonA(jetons, at + 1).norm))
    return told('telephone', at + 2)
  if (suite(jetons, at, 'par') && /^(mail|courriel|email)$/.test(jetonA(jetons, at + 1).norm))
    return told('courriel', at + 2)
  if (suite(jetons, at, 'en', 'ligne')) return told('lien', at + 2)
  const number = suite(jetons, at, 'au') ? at + 1 : at
  return jetonA(jetons, number).sorte === 'telephone' ? told('telephone', number) : told('requise', at)
}

function lireCout(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm, sorte } = jetonA(jetons, at)
  if (/^(gratuite?s?|gratuitement|gratuite)$/.test(norm))
    return { sens: { sorte: 'cout', cout: 'gratuit' }, suivant: at + 1 }
  if (/^(payante?s?)$/.test(norm)) return { sens: { sorte: 'cout', cout: 'payant' }, suivant: at + 1 }
  const currency = /^(€|euros?)$/.test(jetonA(jetons, at + 1).norm)
  return sorte === 'nombre' && currency && jetonA(jetons, at).valeur > 0
    ? { sens: { sorte: 'cout', cout: 'payant' }, suivant: at + 2 }
    : null
}

function lireDivers(jetons: readonly Jeton[], at: number): Trouve | null {
  const { norm, sorte } = jetonA(jetons, at)
  if (sorte === 'telephone') return { sens: { sorte: 'telephone', numero: norm }, suivant: at + 1 }
  if (norm === 'camping' && suite(jetons, at + 1, 'car'))
    return { sens: { sorte: 'itinerant' }, suivant: at + 2 }
  if (!ROAMING.test(norm) || isBusStop(jetons, at)) return null
  return { sens: { sorte: 'itinerant' }, suivant: at + 1 }
}

function isBusStop(jetons: readonly Jeton[], at: number): boolean {
  return ['arret', 'arrets', 'ligne', 'gare'].some(
    (word) => suite(jetons, at - 1, word) || suite(jetons, at - 2, word),
  )
}
