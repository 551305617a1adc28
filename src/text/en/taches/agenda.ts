import { type CivilDate, toYmd, weekday } from '../../../domain/calendar/civil-date.ts'
import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { JOURS, pluriel } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import { seance, statutDe } from './seance.ts'

export const agenda = {
  titre: 'Workshops by date',
  chargement: 'Working out the dates…',
  vue: 'How to show them',
  ordres: { trajet: 'By travel time', date: 'By date', semaine: 'Week' },
  depart: 'Where do you start from?',
  triSansDepart: 'With a starting point, the nearest dates come first.',
  depuis: (libelle: string) => `Travel from ${libelle}.`,
  autour: 'Around',
  voisins: 'Also nearby, less than 60 km away',
  periode: (du: string, au: string) => `From ${du} to ${au}`,
  periodes: {
    semaine: 'This week',
    prochaine: 'Next week',
    mois: 'This month',
    semaines: 'Four weeks',
  },
  periodeTitre: 'When?',
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `No date ${ou}${voisins ? ' or nearby' : ''}.`
      : `${pluriel(n, 'date', 'dates')} ${ou}${voisins ? ' and nearby (60 km)' : ''}.`,
  enLieux: (n: number) => `In ${pluriel(n, 'place', 'places')}.`,
  tropLoin: (n: number) => `${pluriel(n, 'other date is', 'other dates are')} farther away.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `The nearest beyond: ${titre}${siDit(', ', ou)}, ${quand}${siDit(', ', trajet)}.`,
  sansLimite: 'See dates farther away too',
  avecVoisins: 'See the communes nearby too',
  trajetInconnu: (n: number) => `${pluriel(n, 'date', 'dates')} with no known travel time`,
  annulees: (n: number) => pluriel(n, 'cancelled date', 'cancelled dates'),
  suite: (n: number) => `See more (${pluriel(n, 'date', 'dates')})`,
  annuleesCeJour: 'Cancelled that day',
  passees: (n: number) => pluriel(n, 'date already past', 'dates already past'),
  autresDates: (n: number) => `${pluriel(n, 'other date', 'other dates')} here`,
  imprimer: 'Print these dates',
  imprimee: (jour: string) => `Printed on ${jour}.`,
  resteLieux: (n: number) => `And ${pluriel(n, 'other place', 'other places')}, not printed.`,
  resteLignes: (n: number) => `And ${pluriel(n, 'other workshop', 'other workshops')} here: call.`,
  toutesEnLigne: (adresse: string) => `Up-to-date dates: ${adresse}`,
  abonnement: {
    titre: 'Subscribe, or read without the map',
    aide: 'A calendar you subscribe to updates itself. The simple pages (in French) can be read on an old phone and printed.',
    chargement: 'Looking for calendars…',
    echec: 'The list of calendars could not be read.',
    aucun: 'No calendar is published here.',
    abonner: 'Subscribe',
    abonnerA: (nom: string) => `Subscribe to the calendar of ${nom}`,
    fichier: '.ics file',
    fichierDe: (nom: string) => `.ics file of ${nom}`,
    rss: 'RSS feed',
    rssDe: (nom: string) => `RSS feed of ${nom}: the next 60 days`,
    filtres: (n: number) => `By subject, level or audience (${n})`,
    filtre: (nom: string, mot: string) => `${nom}, ${mot}`,
    page: 'Simple page',
    pageDe: (nom: string) => `Simple page of ${nom}`,
    toutes: 'All communes, as simple pages',
  },
  inconnues: (n: number) =>
    `${pluriel(n, 'other date does not say whether it matches', 'other dates do not say whether they match')}.`,
  plus: 'See four more weeks',
  semainePrecedente: 'Previous week',
  semaineSuivante: 'Following week',
  cetteSemaine: 'This week',
  semaineDu: (jour: string) => `Week of ${jour}`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'nothing' : pluriel(n, 'workshop', 'workshops')}${annules === 0 ? '' : `, ${pluriel(annules, 'cancelled workshop', 'cancelled workshops')}`}`,
  prochain: 'Next workshop here',
  toutesLesDates: 'See all the dates of the area',
  passee: 'Already past.',
  rienCeJour: 'Nothing that day.',
  vide: 'No workshop with a date in this period.',
  videVoisin: (titre: string, ou: string, quand: string) =>
    `The nearest elsewhere: ${titre}${siDit(', ', ou)}, ${quand}.`,
  videFiltres: 'Remove a filter to see others.',
  coupe: 'The list stops here: there are too many dates. Choose a smaller area.',
  filtres: (n: number) => (n === 0 ? 'Filter' : `Filter (${n})`),
  effacer: 'Clear all',
  besoins: 'Subject',
  niveaux: 'Level',
  publics: 'Who it is for',
  jours: 'Day',
  moments: 'Time of day',
  couts: 'Cost',
  langues: 'Language, besides French',
  acces: 'Accessibility',
  places: 'Seats',
  placesLibres: 'A seat is left, for certain',
  choisies: (lieux: number) => (lieux === 0 ? 'The dates of your link' : 'The dates and places of your link'),
  choisiesPerdues: 'A date of your link is no longer in the data.',
  lieuPerdu: 'A place of your link is no longer in the data.',
  tournees: 'Rounds',
  tournee: (nom: string, n: number) => `${nom}: ${pluriel(n, 'stop', 'stops')}`,
  prochainArret: 'Next stop',
  passe: (jour: string, plage: string) => `Comes on ${jour}, ${plage}.`,
  passeAucune: 'Does not come in this period.',
  voirTournee: 'See the round on the map',
  cacherTournee: 'Take the round off the map',
  environ: (commune: string) => `${commune}: approximate position`,
  sansDate: 'Ask for the dates',
  sansDateAide: 'The source does not say which weeks. Call before you come.',
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
