import { type CivilDate, toYmd, weekday } from '../../../domain/calendar/civil-date.ts'
import type * as fr from '../../fr/agenda.ts'
import { faireJour, faireLignes, type MotsDuJour } from '../../langue/faire/agenda.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dire, JOURS } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const jour = dire<typeof catalogue.jour, MotsDuJour>(catalogue.jour)

export const agenda = {
  ...dire<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda),
  jourCompte: faireJour(jour),
} satisfies Traduction<typeof fr.agenda>

/** "Tuesday 1 December", "Tuesdays 1, 8 and 15 December, 5 January", "Tuesday 1, Thursday 3 December". */
function joursEnOrdre(jours: readonly CivilDate[]): string {
  const [first] = jours
  if (first === undefined) return ''
  const isSameDay = jours.every((jour) => weekday(jour) === weekday(first))
  const months: { month: string; days: string[] }[] = []
  for (const jour of jours) {
    const month = moisDe(jour)
    const { day } = toYmd(jour)
    const said = isSameDay ? String(day) : `${JOURS[weekday(jour)]} ${day}`
    const last = months.at(-1)
    if (last?.month === month) last.days.push(said)
    else months.push({ month, days: [said] })
  }
  const said = months
    .map(
      ({ month, days }) =>
        `${days.length > 1 ? `${days.slice(0, -1).join(', ')} and ` : ''}${days.at(-1)} ${month}`,
    )
    .join(', ')
  if (!isSameDay) return said
  return `${JOURS[weekday(first)]}${jours.length === 1 ? '' : 's'} ${said}`
}

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: joursEnOrdre,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'planned',
  titreVide: seance.titreVide,
})
