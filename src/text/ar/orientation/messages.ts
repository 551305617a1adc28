import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import type { RoutesCredit } from '../../../domain/coverage/report.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import { isoler } from '../../langue/isoler.ts'
import { chooseSmsUcs2 } from '../../langue/parties-sms.ts'
import { sayRoutes, sayTrajet } from '../couverture/calcul.ts'
import { confianceCourte, jourLong, plage, quand } from '../quand.ts'
import { coutDe, trajetDe } from '../seance.ts'
import { contactCourt, contactEnTexte } from './contact.ts'
import { faitsDe, ouDe, quandDe, titreIsole } from './dits.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from './ouvertures.ts'

type PropositionLieu = Extract<Proposition, { type: 'lieu' }>

/** The text for a telephone: Arabic is counted in UCS-2, so that three parts hold 201 letters. */
export function composeSms(
  choix: readonly Proposition[],
  lien: string,
  today: CivilDate | null = null,
): { texte: string; longueur: number } {
  const hours = (ouvertures: PropositionLieu['ouvertures'], level: number): string => {
    if (level < 0) return sayOuvertures(ouvertures)
    return level < 1 || today === null
      ? sayOuverturesCourt(ouvertures)
      : sayProchaineOuverture(ouvertures, today)
  }
  const line = (p: Proposition, level: number): string => {
    const commune = isoler(p.type === 'seance' ? p.situee.ou.commune : p.lieu.commune)
    const ou = level < 2 ? ouDe(p) : commune
    const contact = contactCourt(p.contacts)
    const trajet = level < 0 && p.trajet?.connu === 'routes' ? sayTrajet(p.trajet) : ''
    const parts =
      p.type === 'lieu'
        ? [level < 2 ? ou : isoler(p.lieu.nom), hours(p.ouvertures, level), trajet, contact]
        : [
            quand(p.situee.seance),
            level < 3 ? titreIsole(p) : '',
            ou,
            trajet,
            level < 1 && p.situee.serie.fraisACharge.length > 0 ? coutDe(p.situee.serie) : '',
            contact,
            confianceCourte(p.situee.seance) ?? '',
          ]
    return parts.filter(Boolean).join('، ')
  }
  const wordings = [-1, 0, 1, 2, 3].flatMap((level) => {
    const body = choix.map((p) => line(p, level)).join('\n')
    return [`${body}\n${lien}`, body]
  })
  const texte = chooseSmsUcs2(wordings)
  return { texte, longueur: texte.length }
}

/** The e-mail: every fact of the sheet, no name. */
export function composeCourriel(
  choix: readonly Proposition[],
  lien: string,
  routes: RoutesCredit | null,
): string {
  const blocks = choix.map((p) => {
    const rows = [
      titreIsole(p),
      quandDe(p),
      ouDe(p),
      p.trajet === null ? '' : trajetDe(p.trajet),
      faitsDe(p).join('، '),
      contactEnTexte(p.contacts),
      p.type === 'seance' ? (confianceCourte(p.situee.seance) ?? '') : '',
    ]
    return rows.filter(Boolean).join('\n')
  })
  return `مرحبًا،\n\n${choix.length === 1 ? 'هذا موعد ممكن:' : 'هذه مواعيد ممكنة:'}\n\n${blocks.join('\n\n')}\n\n${lien}\n${routes === null ? '' : `${sayRoutes(routes)}\n`}`
}

/** The dates after the first. */
export const datesSuivantes = (p: Proposition): string =>
  p.type === 'seance'
    ? p.suivantes.map((s) => `${jourLong(s.seance.date)}، ${plage(s.seance)}`).join('؛ ')
    : ''
