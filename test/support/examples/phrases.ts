import phrases from './phrases.json'
import limites from './phrases-limites.json'

type Exemples = readonly (readonly [sentence: string, meant: readonly string[]])[]
const all = (groups: object): Exemples => Object.values(groups).flat()

/**
 * Invented sentences in the style of French town halls, with what a person reads in them. A series is
 * written `days hours-or-half-day [week]`: days in RFC 5545 letters, `?` for what is not written.
 */
export const PHRASES = all(phrases)

/**
 * Invented sentences whose words restrict a schedule, after the forms in use in several territories, with the
 * sessions of December 2026 worked out by hand (1 December is a Tuesday; ISO weeks 49 to 53; 25 December is a
 * holiday): days and hours, in order of the series. Empty: no dated session, and a flag says why.
 */
export const PHRASES_LIMITES = all(limites)
