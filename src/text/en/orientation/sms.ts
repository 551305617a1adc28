import type { CivilDate } from '../../../domain/calendar/civil-date.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import { chooseSms, gsm7Length } from '../../fr/sms.ts'
import { sayTrajet } from '../couverture/calcul.ts'
import { confianceCourte, heureDebut, jourLong, quand } from '../quand.ts'
import { adresseDe, coutDe, seance } from '../seance.ts'
import { contactCourt } from './contact.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from './ouvertures.ts'

/** What is left out, level after level, until the text fits: as in French. */
const LEVELS = [-1, 0, 1, 2, 3]

function hours(p: Extract<Proposition, { type: 'lieu' }>, level: number, today: CivilDate | null): string {
  if (level < 0) return sayOuvertures(p.ouvertures)
  return level < 1 || today === null
    ? sayOuverturesCourt(p.ouvertures)
    : sayProchaineOuverture(p.ouvertures, today)
}

function line(p: Proposition, level: number, today: CivilDate | null): string {
  const contact = contactCourt(p.contacts)
  const way = level < 0 && p.trajet?.connu === 'routes' ? sayTrajet(p.trajet) : ''
  const facts =
    p.type === 'lieu'
      ? [level < 2 ? adresseDe(p.lieu) : p.lieu.nom, hours(p, level, today), way, contact]
      : [
          level < 3
            ? quand(p.situee.seance)
            : `${jourLong(p.situee.seance.date)} ${heureDebut(p.situee.seance)}`,
          level < 3 ? p.situee.seance.titre || seance.titreVide : '',
          level < 2 ? adresseDe(p.situee.ou) : p.situee.ou.commune,
          way,
          level < 1 && p.situee.serie.fraisACharge.length > 0 ? coutDe(p.situee.serie) : '',
          contact,
          confianceCourte(p.situee.seance) ?? '',
        ]
  return facts.filter(Boolean).join(', ')
}

export function composeSms(
  choix: readonly Proposition[],
  lien: string,
  today: CivilDate | null = null,
): { texte: string; longueur: number } {
  const wordings = LEVELS.flatMap((level) => {
    const body = choix.map((p) => line(p, level, today)).join('\n')
    return [`${body}\n${lien}`, body]
  })
  const texte = chooseSms(wordings)
  return { texte, longueur: gsm7Length(texte) ?? 0 }
}
