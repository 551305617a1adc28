import { type CivilDate, toYmd, weekday } from '../../../domain/calendar/civil-date.ts'
import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { remplir } from '../../langue/faire/remplir.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { JOURS, pluriel } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

const textes = remplir<typeof catalogue.agenda, typeof fr.agenda>(catalogue.agenda)

export const agenda = {
  ...textes,
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `No date ${ou}${voisins ? ' or nearby' : ''}.`
      : `${pluriel(n, 'date', 'dates')} ${ou}${voisins ? ' and nearby (60 km)' : ''}.`,
  enLieux: (n: number) => `In ${pluriel(n, 'place', 'places')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'other date is', 'other dates are')} farther away.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `The nearest beyond: ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  trajetInconnu: (n: number) => `${pluriel(n, 'date', 'dates')} with no known travel time`,
  annulees: (n: number) => pluriel(n, 'cancelled date', 'cancelled dates'),
  suite: (n: number) => `See more (${pluriel(n, 'date', 'dates')})`,
  passees: (n: number) => pluriel(n, 'date already past', 'dates already past'),
  autresDates: (n: number) => `${pluriel(n, 'other date', 'other dates')} here`,
  resteLieux: (n: number) => `And ${pluriel(n, 'other place', 'other places')}, not printed.`,
  resteLignes: (n: number) => `And ${pluriel(n, 'other workshop', 'other workshops')} here: call.`,
  inconnues: (n: number) =>
    `${pluriel(n, 'other date does not say whether it matches', 'other dates do not say whether they match')}.`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'nothing' : pluriel(n, 'workshop', 'workshops')}${annules === 0 ? '' : `, ${pluriel(annules, 'cancelled workshop', 'cancelled workshops')}`}`,
  videVoisin: (titre: string, ou: string, quand: string) =>
    `The nearest elsewhere: ${titre}${siDit(', ', ou)}, ${quand}.`,
  filtres: (n: number) => (n === 0 ? 'Filter' : `Filter (${n})`),
  choisies: (lieux: number) => (lieux === 0 ? 'The dates of your link' : 'The dates and places of your link'),
  tournee: (nom: string, n: number) => `${nom}: ${pluriel(n, 'stop', 'stops')}`,
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
