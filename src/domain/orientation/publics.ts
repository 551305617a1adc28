import { latinDigits } from '../common/chiffres.ts'
import { fold } from '../geo/fold.ts'
import type { Lieu } from '../places/lieu.ts'
import { PUBLICS } from '../sessions/table/table-values.ts'
import { PUBLICS_VISES, type PublicVise } from './filtres-seances.ts'

/** Words for everyone, unless what follows narrows them: "tout public adulte", "ouvert à tous les demandeurs d’emploi". */
const TOUS =
  /\b(?:tout public|tous (?:les )?publics?|(?:ouverte?s?|accessibles?) a (?:tous|toutes)(?: et (?:a )?(?:tous|toutes))?|quel que soit (?:l|votre|leur) age|a tout age|tous (?:les )?ages)\b(?! (?:les|ceux|celles|nos|de|des|du|en|a partir|sauf|hors|adultes?|majeurs?|jeunes?|seniors?|fragiles?|eloignes?|precaires?|demandeurs?|adherents?|usagers?|habitants?))/

/** Words for adults: "formation pour adultes", "tout public adulte". */
const ADULTES = /\b(?:publics?|pour|aux?|destines? aux|enfants et|et) (?:les |des )?adultes?\b/

type Dit = Pick<Lieu, 'publics' | 'presentationResume' | 'presentationDetail'>

/** Whether a place says, in its audiences or in its own words, whom it is for. */
function says({ publics, presentationResume, presentationDetail }: Dit, words: RegExp): boolean {
  return [...publics, presentationResume, presentationDetail].some((text) => words.test(fold(text)))
}

/**
 * What a place answers to audiences of which one is enough: yes where it names one of them or says that it is for everyone,
 * adults too where its words name them; no where it names others only, and unknown where it names none: an empty audience of a place is nothing said.
 */
export function answerPublics(lieu: Dit, wanted: readonly PublicVise[]): 'oui' | 'non' | 'inconnu' {
  if (says(lieu, TOUS) || (wanted.includes('Adultes') && says(lieu, ADULTES))) return 'oui'
  const named = PUBLICS.filter((p) => lieu.publics.includes(p))
  if (named.length === 0) return 'inconnu'
  return named.some((p) => wanted.includes(p)) ? 'oui' : 'non'
}

/** The audiences that are of an age. */
const AGES: readonly PublicVise[] = ['Familles et/ou enfants', 'Jeunes', 'Adultes', 'Seniors']
/** The oldest age that one may say. */
const AGE_MAX = 120

/** The digits of an age as it is typed, whatever keyboard writes them: what the field keeps. */
export const digitsOfAge = (typed: string): string => latinDigits(typed).replace(/\D/g, '')

/** A typed age in whole years, 0 to `AGE_MAX`; null for none. */
export function readAge(typed: string): number | null {
  const digits = digitsOfAge(typed)
  return digits === '' || Number(digits) > AGE_MAX ? null : Number(digits)
}

/**
 * The audience of an age in whole years: children with their families to 11, the young to 25 (as the missions
 * locales count them), the old from 60, adults between.
 */
export function publicOfAge(age: number): PublicVise {
  if (age < 12) return 'Familles et/ou enfants'
  if (age < 26) return 'Jeunes'
  return age >= 60 ? 'Seniors' : 'Adultes'
}

/** The audiences asked once an age is said: those of another age give way to its own, all others stay. */
export function withAge(publics: readonly PublicVise[], age: number): PublicVise[] {
  const own = publicOfAge(age)
  return PUBLICS_VISES.filter((p) => p === own || (publics.includes(p) && !AGES.includes(p)))
}
