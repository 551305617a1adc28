import { toYmd } from '../../domain/calendar/civil-date.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import type { RuleDescription } from '../../domain/places/hours/describe-rules.ts'
import type { DateRange, MonthDay, TimeRange } from '../../domain/places/hours/model.ts'
import type { DayOfWeekTable, Interval } from '../../domain/places/hours/week.ts'
import { dateLongue, JOURS, MOIS, pluriel } from './format.ts'
import { heure } from './horaires.ts'

/** Sentences of a place's sheet. */
export const lieu = {
  chargement: 'Lecture de la fiche…',
  retour: 'Retour à la liste',
  corriger: 'Corriger cette fiche',
  sansNom: 'Lieu sans nom',
  alias: 'Ce lien ancien mène à cette fiche, où plusieurs fiches ont été réunies.',
  introuvable: 'Ce lieu n’est pas dans les données.',
  introuvableAide: 'Le lieu a pu fermer, ou changer d’identifiant.',
  proches: 'Les lieux les plus proches',
  autres: 'D’autres lieux du territoire',
  exemple: 'Fiche d’exemple : elle montre la forme, pas un lieu vérifié.',
  deduit: 'Une partie de cette fiche est déduite d’un texte. À vérifier avant de venir.',
  approximative: 'Position approximative : l’adresse exacte n’est pas connue.',
  servicesSupposes: 'Services supposés d’après le type de lieu, à vérifier.',
  horaires: 'Horaires',
  semaineDu: (debut: string, fin: string) => `Semaine du ${debut} au ${fin}`,
  semaineCourante: 'Cette semaine',
  semaineSuivante: 'Semaine suivante',
  parite: (parite: 'paire' | 'impaire', numero: number) => `semaine ${parite} (numéro ${numero})`,
  ferme: 'Fermé',
  aVerifier: 'à vérifier',
  ferie: (nom: string) => `jour férié : ${nom}`,
  vacances: 'vacances scolaires',
  regles: 'Règles particulières',
  horairesTexte: 'Horaires tels que le lieu les donne :',
  horairesInconnus: 'Horaires inconnus. Renseignez-vous avant de venir.',
  fuseau: 'Heures du lieu, dans son fuseau horaire.',
  surRdv: 'Rendez-vous en ligne possible',
  adresse: 'Adresse',
  geo: 'Ouvrir dans l’application de cartes',
  webDemander: 'Voir l’itinéraire sur le web',
  webDit: 'Le site openstreetmap.org connaîtra la position du lieu, pas la vôtre.',
  webOuvrir: 'Ouvrir openstreetmap.org',
  qpv: (nom: string, millesime: string) => `Dans le quartier prioritaire ${nom} (QPV, ${millesime}).`,
  frr: (commune: string, millesime: string) =>
    `${commune} est classée France ruralités revitalisation (FRR, ${millesime}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `${commune} est classée en partie France ruralités revitalisation (FRR, ${millesime}).`,
  contact: 'Contact',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  site: 'Site',
  rdv: 'Prendre rendez-vous',
  acceslibre: 'Accessibilité du bâtiment (fiche Acceslibre)',
  pivot: (pivot: string) => `Numéro officiel (SIRET ou RNA) : ${pivot}`,
  offre: 'Ce que vous y trouvez',
  champs: {
    services: 'Services',
    accompagnement: 'Façon d’aider',
    acces: 'Prendre contact',
    frais: 'Prix',
    publics: 'Publics',
    prises: 'Besoins particuliers',
    itinerance: 'Itinérance',
    typologies: 'Type de lieu',
    dispositifs: 'Réseaux et programmes',
    formations: 'Formations et labels',
    labels: 'Autres labels',
    structure: 'Structure',
    materiel: 'Matériel',
  },
  materiel: {
    portables: (n: number) => pluriel(n, 'ordinateur portable', 'ordinateurs portables'),
    fixes: (n: number) => pluriel(n, 'ordinateur fixe', 'ordinateurs fixes'),
    tablettes: (n: number) => pluriel(n, 'tablette', 'tablettes'),
    telephones: (n: number) => pluriel(n, 'téléphone', 'téléphones'),
    wifi: 'wifi gratuit',
    sansWifi: 'pas de wifi',
    source: (source: string) => `Source du matériel : ${source}`,
  },
  presentation: 'Présentation',
  fiche: 'Cette fiche',
  maj: (date: string) => `Mise à jour le ${dateLongue(date)}.`,
  /** On paper, where « Mise à jour » would be that of the paper. */
  informations: (date: string) => `Informations du ${dateLongue(date)}.`,
  majInconnue: 'Date de mise à jour inconnue.',
  ancien: 'Pas mise à jour depuis plus d’un an.',
  source: (source: string) => `Source : ${source}.`,
  fusion: (sources: string) => `Réunie à partir de : ${sources}.`,
  identifiant: (id: string) => `Identifiant : ${id}`,
  imprimer: 'Imprimer',
  pageSimple: 'Les lieux de la commune, en page simple',
  copierLien: 'Copier le lien',
  lienCopie: 'Le lien est copié.',
  copieEchec: 'La copie n’a pas marché. Voici le texte à copier :',
  signaler: 'Signaler une erreur',
  signalerCopie: 'Le texte du signalement est copié. Collez-le dans un message au lieu ou à votre mairie.',
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
  /** The sheet on paper. */
  papier: {
    appelez: 'Appelez le',
    ecrivez: 'Écrivez à',
    cetteSemaine: 'Cette semaine',
    semaineProchaine: 'La semaine prochaine',
    aide: 'Aide',
    prochain: 'Prochain atelier',
    jour: (jour: string, date: number) => `${jour} ${date === 1 ? '1er' : date}`,
    imprimee: (date: string) => `Imprimée le ${date}. La fiche à jour :`,
    qr: 'Code à photographier pour ouvrir la fiche',
  },
} as const

/** Ways of the national schema to come to a place: words that go with a number or a mail, never a button without one. */
const ACCES: Readonly<Record<string, string>> = {
  'Se présenter': 'en venant sur place',
  Téléphoner: 'par téléphone',
  'Contacter par mail': 'par courriel',
  'Prendre un RDV en ligne': 'par un rendez-vous en ligne',
  'Envoyer un mail avec une fiche de prescription': 'par courriel, avec une fiche de prescription',
}
/** How one comes to a place, as it says; what the schema does not know stays as it is written. */
export const sayAcces = (modalites: readonly string[]): string[] =>
  modalites.map((m) => ownValue(ACCES, m) ?? m)

/** Values of the national schema, as they are written: French is their language. */
export const sayValeurs = (valeurs: readonly string[]): readonly string[] => valeurs

const RANGS: Readonly<Record<number, string>> = {
  1: '1er',
  2: '2e',
  3: '3e',
  4: '4e',
  5: '5e',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
}

/** A rule that is not the same every week, as one sentence: when, then what. */
export function sayRegle(rule: RuleDescription): string {
  const when = [...saySemaines(rule), ...sayPeriode(rule), ...sayJours(rule)]
  const start = when.length === 0 ? 'Tous les jours' : majuscule(when.join(', '))
  const what =
    rule.state === 'ferme' ? 'fermé' : rule.times === null ? 'ouvert' : rule.times.map(sayPlage).join(' et ')
  const doubt = rule.state === 'inconnu' ? ' (à vérifier)' : ''
  const comment = rule.comment === null ? '' : ` (${rule.comment})`
  return `${start} : ${what}${doubt}${comment}.`
}

export const sayPlage = ({ start, end }: TimeRange): string => `${heure(start)} – ${heure(end)}`

function saySemaines({ parite, exceptWeek53, weeks }: RuleDescription): string[] {
  if (parite === 'paire') return ['une semaine sur deux, les semaines paires']
  if (parite === 'impaire') {
    const except = exceptWeek53 ? ' (sauf la semaine 53)' : ''
    return [`une semaine sur deux, les semaines impaires${except}`]
  }
  return weeks === null ? [] : [`semaines ${weeks.join(', ')}`]
}

function sayPeriode({ years, dates, publicHolidays, schoolHolidays }: RuleDescription): string[] {
  const parts = (dates ?? []).map(sayDates)
  for (const { from, to } of years ?? []) parts.push(from === to ? `en ${from}` : `de ${from} à ${to}`)
  if (publicHolidays) parts.push('jours fériés')
  if (schoolHolidays) parts.push('vacances scolaires')
  return parts
}

function sayJours({ weekdays, nthDays }: RuleDescription): string[] {
  const nth = nthDays.map(({ weekday, rank }) => `${RANGS[rank] ?? `${rank}e`} ${JOURS[weekday]} du mois`)
  return [...weekdays.map((day) => JOURS[day] ?? ''), ...nth]
}

function sayDates(range: DateRange): string {
  if (range.kind === 'months') {
    const [from, to] = [MOIS[range.from - 1], MOIS[range.to - 1]]
    return from === to ? `en ${from}` : `de ${from} à ${to}`
  }
  const [from, to] = [sayJourDuMois(range.from), sayJourDuMois(range.to)]
  return from === to ? `le ${from}` : `du ${from} au ${to}`
}

const sayJourDuMois = ({ year, month, day }: MonthDay): string =>
  `${day === 1 ? '1er' : day} ${MOIS[month - 1]}${year === null ? '' : ` ${year}`}`

/** "24 novembre" for the head of a day of the week table. */
export function jourDuMois(date: number): string {
  const { year: _year, ...rest } = toYmd(date)
  return sayJourDuMois({ ...rest, year: null })
}

const majuscule = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** An opening of a day: "9 h – 12 h (à vérifier)". */
export function sayIntervalle(interval: Interval): string {
  const { state, comment, reason } = interval
  const wholeDay = interval.start === 0 && interval.end >= 1440
  // A doubtful whole day has no hours to show.
  if (state === 'inconnu' && wholeDay) return comment ?? lieu.aVerifier
  const doubt = state === 'inconnu' || reason !== null ? ` (${lieu.aVerifier})` : ''
  return `${sayPlage(interval)}${doubt}${comment === null ? '' : ` (${comment})`}`
}

/** What else is to be known of a day: holidays, why it is closed. */
export const notesDuJour = ({ publicHoliday, schoolHoliday, closedComment }: DayOfWeekTable): string[] => [
  ...(publicHoliday === null ? [] : [lieu.ferie(publicHoliday)]),
  ...(schoolHoliday === 'oui' ? [lieu.vacances] : []),
  ...(closedComment === null ? [] : [closedComment]),
]

/** A day on one line: "9 h – 12 h, 14 h – 17 h", "fermé, jour férié : Noël". */
export function sayJour(day: DayOfWeekTable): string {
  const open = day.intervals.map(sayIntervalle)
  return [...(open.length === 0 ? [lieu.ferme.toLowerCase()] : open), ...notesDuJour(day)].join(', ')
}
