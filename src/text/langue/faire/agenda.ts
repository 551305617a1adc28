import { type CivilDate, toYmd, weekday } from '../../../domain/calendar/civil-date.ts'
import type { LigneDates } from '../../../domain/orientation/dates.ts'
import type { SeanceSituee } from '../../../domain/orientation/seance-situee.ts'
import type { Horaire, Seance } from '../../../domain/sessions/atelier.ts'
import type { Surete } from '../../../domain/sessions/dates-sures.ts'
import { isPrevue } from '../../../domain/sessions/prevue.ts'

/** What a language says of one session, for a line of several dates. */
interface Dits {
  /** Days in order, as one phrase. */
  readonly jours: (jours: readonly CivilDate[]) => string
  readonly plage: (seance: Horaire) => string
  readonly statutDe: (seance: Seance) => string | null
  readonly confianceCourte: (seance: Surete) => string | null
  readonly prevu: string
  readonly seance: { readonly titreVide: string }
  readonly virgule?: string
  readonly deuxPoints?: string
  readonly majuscule?: (texte: string) => string
  readonly citer?: (texte: string) => string
}

const capital = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

/** How a language says days in order. */
interface MotsDesJours {
  readonly JOURS: readonly string[]
  readonly moisDe: (date: CivilDate) => string
  /** The number of a day, where it is not written as it is: "1er". */
  readonly chiffre?: (date: CivilDate) => string
  /** Days of one month: "1, 8 and 15". */
  readonly lier: (jours: readonly string[]) => string
  readonly virgule?: string
  /** Days that are all the same of the week: "Tuesdays 1, 8 and 15 December". */
  readonly memeJour: (jour: string, dits: string, combien: number) => string
}

const chiffres = (date: CivilDate): string => String(toYmd(date).day)

/** Links with a word before the last: "1, 8 and 15". */
export const lierPar =
  (et: string) =>
  (mots: readonly string[]): string =>
    `${mots.length > 1 ? `${mots.slice(0, -1).join(', ')} ${et} ` : ''}${mots.at(-1)}`

/** Makes days in order one phrase, each month said once: "mardi 1er, jeudi 3 décembre", "les mardis 1er et 8 décembre". */
export const faireJours =
  ({ JOURS, moisDe, chiffre = chiffres, lier, virgule = ', ', memeJour }: MotsDesJours) =>
  (jours: readonly CivilDate[]): string => {
    const [first] = jours
    if (first === undefined) return ''
    const nameOf = (jour: CivilDate): string => JOURS[weekday(jour)] ?? ''
    const isSameDay = jours.every((jour) => weekday(jour) === weekday(first))
    const months: { mois: string; days: string[] }[] = []
    for (const jour of jours) {
      const mois = moisDe(jour)
      const day = isSameDay ? chiffre(jour) : `${nameOf(jour)} ${chiffre(jour)}`
      const last = months.at(-1)
      if (last?.mois === mois) last.days.push(day)
      else months.push({ mois, days: [day] })
    }
    const said = months.map(({ mois, days }) => `${lier(days)} ${mois}`).join(virgule)
    return isSameDay ? memeJour(nameOf(first), said, jours.length) : said
  }

/** What a day of the calendar counts; "nothing" for no workshop. */
export interface MotsDuJour {
  readonly ateliers: (n: number) => string
  readonly annules: (n: number) => string
}

/** Makes the name of a day with what it holds: "mardi 1er décembre : 2 ateliers, 1 atelier annulé". */
export const faireJour =
  ({ ateliers, annules }: MotsDuJour, deuxPoints = ': ', virgule = ', ') =>
  (jour: string, n: number, annulesCeJour: number): string =>
    `${jour}${deuxPoints}${ateliers(n)}${annulesCeJour === 0 ? '' : `${virgule}${annules(annulesCeJour)}`}`

/** Makes what tells a session from the others of its place, and a line of its dates. */
export function faireLignes(dits: Dits) {
  const { virgule = ', ', deuxPoints = ': ', majuscule = capital, citer = (texte: string) => texte } = dits
  /** What tells a session from the others of its place on paper, its day apart. */
  const sayAtelier = ({ seance: s }: Pick<SeanceSituee, 'seance'>): string => {
    const mark = s.confiance === 'exemple' && isPrevue(s.atelierId) ? dits.prevu : dits.confianceCourte(s)
    const marks = [dits.statutDe(s)?.replace(/\.$/, ''), mark].filter(Boolean)
    const said = `${dits.plage(s)}${deuxPoints}${citer(s.titre) || dits.seance.titreVide}`
    return marks.length === 0 ? said : `${said} (${marks.join(virgule)})`
  }
  return {
    sayJours: dits.jours,
    sayAtelier,
    /** "Les mardis 1er et 8 décembre, de 14 h à 16 h : Payer en ligne (à vérifier)". */
    sayLigne: ({ exemple, jours }: LigneDates): string =>
      majuscule(`${dits.jours(jours)}${virgule}${sayAtelier(exemple)}`),
  }
}
