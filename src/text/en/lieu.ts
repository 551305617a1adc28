import { toYmd } from '../../domain/calendar/civil-date.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import type { RuleDescription } from '../../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay, TimeRange } from '../../domain/places/hours/model.ts'
import type { DayOfWeekTable, Interval } from '../../domain/places/hours/week.ts'
import type * as fr from '../fr/lieu.ts'
import type { Traduction } from '../langue/traduction.ts'
import { valeursEn } from '../langue/valeurs.ts'
import { PLAIN } from './depart/plus-simple.ts'
import { dateLongue, JOURS, MOIS, pluriel } from './format.ts'
import { heure } from './horaires.ts'

export const lieu = {
  chargement: 'Reading the record…',
  retour: 'Back to the list',
  corriger: 'Correct this record (in French)',
  sansNom: 'Place without a name',
  alias: 'This old link leads to this record, which brings several records together.',
  introuvable: 'This place is not in the data.',
  introuvableAide: 'The place may have closed, or changed its identifier.',
  proches: 'The nearest places',
  autres: 'Other places of the area',
  exemple: 'Example: it shows what a record looks like, not a place that was checked.',
  deduit: 'A part of this record was worked out from a text. Check it before you come.',
  approximative: 'Approximate position: the exact address is not known.',
  servicesSupposes: 'Services assumed from the kind of place, to be checked.',
  horaires: 'Opening hours',
  semaineDu: (debut: string, fin: string) => `Week of ${debut} to ${fin}`,
  semaineCourante: 'This week',
  semaineSuivante: 'Next week',
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `${parite === 'paire' ? 'even' : 'odd'} week (number ${numero})`,
  ferme: 'Closed',
  aVerifier: 'to be checked',
  ferie: (nom: string) => `public holiday: ${nom}`,
  vacances: 'school holidays',
  regles: 'Special rules',
  horairesTexte: 'Opening hours as the place gives them (in French):',
  horairesInconnus: 'Opening hours not known. Ask before you come.',
  fuseau: 'Times are those of the place, in its time zone.',
  surRdv: 'You can book an appointment online',
  adresse: 'Address',
  geo: 'Open in the maps app',
  webDemander: 'See the route on the web',
  webDit: 'The site openstreetmap.org will know where the place is, not where you are.',
  webOuvrir: 'Go to openstreetmap.org',
  qpv: (nom: string, millesime: string) => `In the priority neighbourhood ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} is a rural commune helped by the State (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `A part of ${commune} is a rural area helped by the State (FRR, ${millesime}).`,
  contact: 'How to reach it',
  telephone: 'Telephone',
  courriel: 'Email',
  site: 'Website',
  rdv: 'Book an appointment',
  acceslibre: 'Accessibility of the building (Acceslibre record, in French)',
  pivot: (pivot: string) => `Official number (SIRET or RNA): ${pivot}`,
  offre: 'What you find there',
  champs: {
    services: 'Services offered',
    accompagnement: 'How help is given',
    acces: 'How to get in touch',
    frais: 'Price',
    publics: 'Who it is for',
    prises: 'Special needs',
    itinerance: 'Fixed or mobile',
    typologies: 'Kind of place',
    dispositifs: 'Networks and programmes',
    formations: 'Training and labels',
    labels: 'Other labels',
    structure: 'Organisation',
    materiel: 'Equipment',
  },
  materiel: {
    portables: (n: number) => pluriel(n, 'laptop', 'laptops'),
    fixes: (n: number) => pluriel(n, 'desktop computer', 'desktop computers'),
    tablettes: (n: number) => pluriel(n, 'tablet', 'tablets'),
    telephones: (n: number) => pluriel(n, 'phone', 'phones'),
    wifi: 'free Wi-Fi',
    sansWifi: 'no Wi-Fi',
    source: (source: string) => `Source for the equipment: ${source}`,
  },
  presentation: 'About the place',
  fiche: 'This record',
  maj: (date: string) => `Updated on ${dateLongue(date)}.`,
  informations: (date: string) => `Information dated ${dateLongue(date)}.`,
  majInconnue: 'Date of update not known.',
  ancien: 'Not updated for more than a year.',
  source: (source: string) => `Source: ${source}.`,
  fusion: (sources: string) => `Put together from: ${sources}.`,
  identifiant: (id: string) => `Identifier: ${id}`,
  imprimer: 'Print',
  pageSimple: 'The places of the commune, as a simple page (in French)',
  copierLien: 'Copy the link',
  lienCopie: 'The link is copied.',
  copieEchec: 'Copying did not work. Here is the text to copy:',
  signaler: 'Report a mistake',
  signalerCopie: 'The text of the report is copied. Paste it in a message to the place or to your town hall.',
  /** In French: it is read by the place or the town hall. */
  signalement: {
    sujet: (nom: string) => `Erreur sur la fiche « ${nom} »`,
    corps: (p: { nom: string; id: string; source: string; lien: string }) =>
      [
        'Bonjour,',
        '',
        `Je signale une erreur sur la fiche « ${p.nom} ».`,
        '',
        'Ce qui est faux : ',
        'Ce qui serait juste : ',
        '',
        `Identifiant : ${p.id}`,
        `Source : ${p.source === '' ? 'non précisée' : p.source}`,
        `Lien : ${p.lien}`,
      ].join('\n'),
  },
  papier: {
    appelez: 'Call',
    ecrivez: 'Write to',
    cetteSemaine: 'This week',
    semaineProchaine: 'Next week',
    aide: 'Help',
    prochain: 'Next workshop',
    jour: (jour: string, date: number) => `${jour} ${date}`,
    imprimee: (date: string) => `Printed on ${date}. Translation to be reviewed. The up-to-date record:`,
    qr: 'Code to photograph, which opens this place',
  },
} satisfies Traduction<typeof fr.lieu>

const ACCES: Readonly<Record<string, string>> = {
  'Se présenter': 'in person',
  Téléphoner: 'by telephone',
  'Contacter par mail': 'by email',
  'Prendre un RDV en ligne': 'by booking online',
  'Envoyer un mail avec une fiche de prescription': 'by email, with a referral from a professional',
}
export const sayAcces = (modalites: readonly string[]): string[] =>
  modalites.map((m) => ownValue(ACCES, m) ?? m)

export const sayValeurs = valeursEn(PLAIN)

const RANGS: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'last but one',
}

export function sayRegle(rule: RuleDescription): string {
  const when = [...saySemaines(rule), ...sayPeriode(rule), ...sayJours(rule)]
  const start = when.length === 0 ? 'Every day' : capital(when.join(', '))
  const what =
    rule.state === 'ferme' ? 'closed' : rule.times === null ? 'open' : rule.times.map(sayPlage).join(' and ')
  const doubt = rule.state === 'inconnu' ? ' (to be checked)' : ''
  const comment = rule.comment === null ? '' : ` (${rule.comment})`
  return `${start}: ${what}${doubt}${comment}.`
}

export const sayPlage = ({ start, end }: TimeRange): string => `${heure(start)} – ${heure(end)}`

function saySemaines({ parite, exceptWeek53, weeks }: RuleDescription): string[] {
  if (parite === 'paire') return ['every other week, even weeks']
  if (parite === 'impaire') return [`every other week, odd weeks${exceptWeek53 ? ' (except week 53)' : ''}`]
  return weeks === null ? [] : [`weeks ${weeks.join(', ')}`]
}

function sayPeriode({ years, dates, publicHolidays, schoolHolidays }: RuleDescription): string[] {
  const parts = (dates ?? []).map(sayDates)
  for (const { from, to } of years ?? []) parts.push(from === to ? `in ${from}` : `from ${from} to ${to}`)
  if (publicHolidays) parts.push('public holidays')
  if (schoolHolidays) parts.push('school holidays')
  return parts
}

function sayJours({ weekdays, nthDays }: RuleDescription): string[] {
  const nth = nthDays.map(
    ({ weekday, rank }) => `${RANGS[rank] ?? `${rank}th`} ${JOURS[weekday]} of the month`,
  )
  return [...weekdays.map((day) => JOURS[day] ?? ''), ...nth]
}

function sayDates(range: DateRange): string {
  if (range.kind === 'months') {
    const [from, to] = [MOIS[range.from - 1], MOIS[range.to - 1]]
    return from === to ? `in ${from}` : `from ${from} to ${to}`
  }
  const [from, to] = [sayJourDuMois(range.from), sayJourDuMois(range.to)]
  return from === to ? `on ${from}` : `from ${from} to ${to}`
}

const sayJourDuMois = ({ year, month, day }: MonthDay): string =>
  `${day} ${MOIS[month - 1]}${year === null ? '' : ` ${year}`}`

/** "24 November". */
export function jourDuMois(date: number): string {
  const { year: _year, ...rest } = toYmd(date)
  return sayJourDuMois({ ...rest, year: null })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export function sayIntervalle(interval: Interval): string {
  const { state, comment, reason } = interval
  const wholeDay = interval.start === 0 && interval.end >= 1440
  if (state === 'inconnu' && wholeDay) return comment ?? lieu.aVerifier
  const doubt = state === 'inconnu' || reason !== null ? ` (${lieu.aVerifier})` : ''
  return `${sayPlage(interval)}${doubt}${comment === null ? '' : ` (${comment})`}`
}

export const notesDuJour = ({ publicHoliday, schoolHoliday, closedComment }: DayOfWeekTable): string[] => [
  ...(publicHoliday === null ? [] : [lieu.ferie(publicHoliday)]),
  ...(schoolHoliday === 'oui' ? [lieu.vacances] : []),
  ...(closedComment === null ? [] : [closedComment]),
]

export function sayJour(day: DayOfWeekTable): string {
  const open = day.intervals.map(sayIntervalle)
  return [...(open.length === 0 ? [lieu.ferme.toLowerCase()] : open), ...notesDuJour(day)].join(', ')
}
