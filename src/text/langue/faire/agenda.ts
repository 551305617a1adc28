import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import type { LigneDates } from '../../../domain/orientation/dates.ts'
import type { SeanceSituee } from '../../../domain/orientation/seance-situee.ts'
import type { Horaire, Seance } from '../../../domain/sessions/atelier.ts'
import { isPrevue } from '../../../domain/sessions/prevue.ts'

/** What a language says of one session, for a line of several dates. */
interface Dits {
  /** Days in order, as one phrase. */
  readonly jours: (jours: readonly CivilDate[]) => string
  readonly plage: (seance: Horaire) => string
  readonly statut: (seance: Seance) => string | null
  readonly confiance: (seance: Pick<Seance, 'confiance' | 'vacancesInconnues'>) => string | null
  readonly prevu: string
  readonly titreVide: string
  readonly virgule?: string
  readonly deuxPoints?: string
  readonly majuscule?: (texte: string) => string
  readonly citer?: (texte: string) => string
}

const capital = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1)

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
    const mark = s.confiance === 'exemple' && isPrevue(s.atelierId) ? dits.prevu : dits.confiance(s)
    const marks = [dits.statut(s)?.replace(/\.$/, ''), mark].filter(Boolean)
    const said = `${dits.plage(s)}${deuxPoints}${citer(s.titre) || dits.titreVide}`
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
