import type { Situe } from './give-contexts.ts'
import { isSchedule } from './give-contexts.ts'
import type { Trouve } from './model.ts'
import { dayAt, namedMonth } from './read-days.ts'
import { followedBy, type Jeton, skipWords, tokenAt, words } from './split-tokens.ts'

/** After a number: what it counts is no date. */
const COUNTED = words(
  `personne personnes pers place places participant participants ans an annee annees euro euros eur € % rue
  avenue av boulevard bd pl chemin route impasse allee allees quai square cours bis ter poste postes ordinateur ordinateurs pc tablette tablettes heure heures min
  minute minutes mn km m groupe groupes enfants adultes seniors stagiaires etage etages niveau niveaux cedex conseillers
  conseilleres agents animateurs sites communes lieux points salles conseiller conseillere premiers premieres`,
)
/** Before a number: it names something. */
const NAMED = words(
  `n numero ° no bureau salle porte bat batiment etage ligne place rue avenue route d rd rn cp bp cs boite local
  niveau groupe lot maison zone espace web windows office version tel telephone poste 3d de a - / + ' . entre au`,
)
const SESSIONS = /^(?:seances?|ateliers?|modules?|cycles?|rendez|rencontres?|sessions?)$/
const MOMENTS = words("matin matins apres midi midis soir soirs l ' le - en journee")
const RANGE = words('a - / ou et')
const ONLY = words('uniquement seulement exclusivement')
const NOT_DAYS = words(
  'sur par pour aux au a les le la l en avec rdv rendez de du des jeunes seniors adultes',
)
const RANK_WORD =
  /^(?:premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme|dernier|derniere)s?$/
const MONTHLY_UNIT = /^(?:mois|semaines?|quinzaines?|trimestres?)$/
const WEEKS_IN_YEAR = 53
/** Elements between a limit and a slot that it may be about. */
const NEAR = 3

/**
 * A word that no rule took and that may limit a schedule: a number, a rank, a month, "uniquement". `faible`: a count
 * of sessions, which says when a series ends and not which days.
 */
export function readRestriction(jetons: readonly Jeton[], at: number): Trouve | null {
  if (!isRestriction(jetons, at)) return null
  const faible = SESSIONS.test(tokenAt(jetons, at + 1).norm)
  return { sens: { sorte: 'restriction', faible }, suivant: at + 1 }
}

function isRestriction(jetons: readonly Jeton[], at: number): boolean {
  const { sorte, norm, valeur } = tokenAt(jetons, at)
  const next = tokenAt(jetons, at + 1)
  const before = tokenAt(jetons, at - 1)
  if (sorte === 'rang')
    return !/^(?:etages?|arrondissements?|ages?|rpima|degres?|fois|edition|partie)$/.test(next.norm)
  if (sorte === 'nombre') {
    if (SESSIONS.test(next.norm)) return true
    const isRange = RANGE.has(next.norm) && tokenAt(jetons, at + 2).sorte === 'nombre'
    const counted = isRange ? tokenAt(jetons, at + 3).norm : next.norm
    return (
      valeur <= WEEKS_IN_YEAR && !COUNTED.has(counted) && !NAMED.has(before.norm) && !isOfRhythm(jetons, at)
    )
  }
  // "semaine A"
  if (/^semaines?$/.test(norm))
    return /^[ab]$/.test(next.norm) && [')', ',', '', '.', ';', 'et'].includes(tokenAt(jetons, at + 2).norm)
  if (norm === 'par') return /^(?:trimestre|semestre)$/.test(next.norm) && !/^(?:€|euros?)$/.test(before.norm)
  if (namedMonth(norm) !== null) return norm !== 'mars' || before.norm === 'en'
  if (ONLY.has(norm)) return !NOT_DAYS.has(next.norm) && next.norm !== ')' && next.norm !== ''
  if (!RANK_WORD.test(norm)) return false
  const noun = tokenAt(jetons, skipWords(jetons, at + 1, words('et le la les'), 2))
  return MONTHLY_UNIT.test(noun.norm) || dayAt(jetons, at + 1) !== null
}

/** "1 samedi sur 2", "2 jeudis après-midi par mois": the rhythm tells it. */
function isOfRhythm(jetons: readonly Jeton[], at: number): boolean {
  const day = dayAt(jetons, at + 1)
  if (day === null) return false
  const after = skipWords(jetons, day.suivant, MOMENTS, 4)
  return (
    followedBy(jetons, after, 'sur') ||
    followedBy(jetons, after, 'par', 'mois') ||
    followedBy(jetons, after, 'dans', 'le')
  )
}

/** A limit that no rule took, and whether it stands in or beside a slot. */
export interface Limite {
  readonly debut: number
  readonly fin: number
  readonly proche: boolean
}

/** The limits of a sentence that no rule took. */
export function limitsOf(phrase: readonly Situe[]): Limite[] {
  return phrase.flatMap(({ element }, index) => {
    if (element.sens.sorte !== 'restriction') return []
    const around = phrase.slice(Math.max(0, index - NEAR), index + NEAR + 1)
    const { debut, fin } = element
    const { faible } = element.sens
    return [{ debut, fin, proche: !faible && around.some((situe) => isSchedule(situe.element.sens)) }]
  })
}
