import { weekday } from '../../domain/calendar/civil-date.ts'
import type { CommunePlan } from '../../domain/plan/answer.ts'
import type { BilanPlan } from '../../domain/scenario/seances/assis.ts'
import type { JourFerme, Raison } from '../../domain/scenario/seances/jours-fermes.ts'
import type { PlanDuScenario } from '../../domain/scenario/seances/plan-du-scenario.ts'
import { dayOf, type RythmeSemaines, type SeancesPrevues } from '../../domain/scenario/seances/prevues.ts'
import { dateCourte, dateLongue, JOURS, nombre, pluriel, unChiffre } from '../fr/format.ts'
import { jourLongAvecAnnee } from '../fr/quand.ts'
import { NIVEAUX } from '../fr/seance-mots.ts'

/** Sentences about the sessions of a plan in a scenario. */
export const seancesPlan = {
  rythmes: {
    1: 'chaque semaine',
    2: 'une semaine sur deux',
    4: 'une semaine sur quatre',
  } satisfies Record<RythmeSemaines, string>,
  nomDuPlan: ({ du, au }: Pick<PlanDuScenario, 'du' | 'au'>) =>
    `Plan du ${dateCourte(du)} au ${dateCourte(au)}`,
  section: 'Les séances du plan',
  /** Name of the scenario that is there before anything is done, as Simuler names it. */
  scenarioNeuf: 'Scénario 1',
  dansDates: (nom: string) =>
    `Le scénario « ${nom} » de cet appareil a des séances. Elles ne sont pas publiées : chacune dit qu’elle est prévue.`,
  surCarte: (nom: string) => `${nom} : séance prévue`,
  montrer: (n: number) => `Montrer ${pluriel(n, 'séance', 'séances')} du scénario`,
  rapport: (nom: string) => `Les séances de « ${nom} »`,
  prevues: 'Ces séances sont prévues par un scénario : elles ne sont pas publiées.',
  /** In a file that knows nothing else of sessions. */
  marque: 'prévue, pas encore confirmée',
  calendrier: 'Où et quand',
  intro: (seances: number, places: number, lieux: number) =>
    `${pluriel(seances, 'séance tenue', 'séances tenues')}, ${pluriel(places, 'place', 'places')} en tout, dans ${pluriel(lieux, 'lieu', 'lieux')}.`,
  calcul: 'Calcul de qui est assis…',
  sansTerritoire: 'Le territoire du plan n’est pas dans ces données : on ne sait pas qui est assis.',
  sansDates: (du: string, au: string) =>
    `La question posée n’a pas de dates : les séances du plan n’y comptent pas. Elles ont lieu du ${dateLongue(du)} au ${dateLongue(au)}.`,
  compter: 'Compter ces séances dans les chiffres',
  fermees: (n: number) => `${pluriel(n, 'séance tombe un jour fermé', 'séances tombent un jour fermé')}`,
  aucuneFermee: 'Aucune séance ne tombe un jour fermé.',
  sansLieu: (n: number) =>
    `${pluriel(n, 'ligne de séances est', 'lignes de séances sont')} dans un lieu que ces données ne connaissent pas : sans effet ici.`,
  parConseiller: 'Par conseiller',
  parCommune: 'Par commune',
  colonnes: {
    qui: 'Conseiller',
    commune: 'Commune',
    seances: 'Séances',
    places: 'Places',
    besoin: 'Besoin',
    assis: 'Assis',
    fautePlace: 'Faute de place',
    tropLoin: 'Trop loin',
  },
  communeInconnue: 'Commune inconnue',
  liste: 'Changer les séances une par une',
  changer: 'Changer',
  ouLabel: 'Lieu ou salle',
  premier: 'Premier jour',
  heure: 'Heure',
  rythme: 'Rythme',
  dernier: 'Dernier jour',
  minutes: 'Durée en minutes',
  places: 'Places',
  numero: 'Numéro du conseiller (0 : aucun)',
  niveau: 'Niveau',
  sansNiveau: 'Tous niveaux',
  valider: 'Enregistrer ces changements',
  ajouter: 'Ajouter des séances',
  validerAjout: 'Ajouter ces séances',
  uneDate: 'Une seule date',
  detacher: 'Changer cette date à part',
  retirerDate: 'Retirer cette date',
  retirer: 'Retirer toute la ligne',
  erreur: {
    jours:
      'Les jours : reçu un dernier jour avant le premier, ou un jour illisible ; attendu deux jours dans l’ordre.',
    heure: 'L’heure : attendu une heure comme 9:30.',
    nombres: 'La durée va de 1 à 720 minutes, les places de 0 à 10 000, le conseiller de 0 à 60.',
  },
  emporter: 'Emporter les séances du plan',
  agendaDe: 'Agenda (.ics)',
  toutes: 'Toutes les séances',
  telecharger: 'Télécharger l’agenda',
  tableau: 'Tableau des séances',
  titre: (conseiller: number) =>
    conseiller === 0 ? 'Atelier numérique' : `Atelier numérique (conseiller ${conseiller})`,
  /** Name of a calendar. */
  agenda: (choix: { readonly type: string; readonly numero?: number; readonly nom?: string }) =>
    choix.type === 'tout'
      ? 'Ateliers du plan'
      : choix.type === 'conseiller'
        ? `Ateliers du plan, ${seancesPlan.conseiller(choix.numero ?? 0)}`
        : `Ateliers du plan, ${choix.nom ?? ''}`,
  conseiller: (n: number): string => (n === 0 ? 'sans conseiller' : `conseiller ${n}`),
  salle: (nom: string, commune: string) =>
    nom !== '' ? nom : commune === '' ? 'Salle à un endroit choisi' : `Salle à ${commune}`,
} as const

/** "9 h 30", "14 h". */
export const heureEnMots = (heure: string): string =>
  heure
    .replace(/^0/, '')
    .replace(':', '\u00a0h\u00a0')
    .replace(/\u00a000$/, '')

/** "chaque semaine le lundi, du 4 janvier 2027 au 29 mars 2027, à 9 h 30". */
export function sayRythme({ debut, fin, semaines, heure }: SeancesPrevues): string {
  const first = dayOf(debut)
  const days =
    debut === fin
      ? `une fois, le ${jourLongAvecAnnee(first)}`
      : `${seancesPlan.rythmes[semaines]} le ${JOURS[weekday(first)]}, du ${dateLongue(debut)} au ${dateLongue(fin)}`
  return `${days}, à ${heureEnMots(heure)}`
}

/** What sessions are, without where: adviser, seats, minutes, level. */
export function sayDetails({ conseiller, places, minutes, niveau }: SeancesPrevues): string {
  const parts = [
    seancesPlan.conseiller(conseiller),
    pluriel(places, 'place', 'places'),
    `${minutes} min`,
    ...(niveau === null ? [] : [`niveau ${NIVEAUX[niveau].toLowerCase()}`]),
  ]
  return parts.join(', ')
}

/** A line of sessions in one sentence. `ou`: the name of its place or room. */
export const saySeances = (m: SeancesPrevues, ou: string): string =>
  `Séances : ${ou}, ${sayRythme(m)} (${sayDetails(m)})`

const RAISONS: Readonly<Record<Exclude<Raison['type'], 'ferie'>, string>> = {
  vacances: 'vacances scolaires',
  vacancesInconnues: 'vacances scolaires pas encore publiées : à vérifier',
  fermeture: 'lieu fermé dans ce scénario',
  horaires: 'le lieu se dit fermé ce jour-là : à vérifier',
}

/** "jeudi 11 novembre 2027, à 9 h 30 : jour férié (Armistice 1918), séance non tenue". */
export function sayJourFerme({ prevue, date, raisons, tenue }: JourFerme): string {
  const why = raisons.map((one) => (one.type === 'ferie' ? `jour férié (${one.nom})` : RAISONS[one.type]))
  const told = [...why, ...(tenue ? [] : ['séance non tenue'])].join(', ')
  return `${jourLongAvecAnnee(date)}, à ${heureEnMots(prevue.heure)} : ${told}`
}

/** Lines that a scenario has no room for. */
export const sayEnTrop = (n: number): string =>
  `${pluriel(n, 'ligne de séances ne tient pas', 'lignes de séances ne tiennent pas')} dans un scénario (500 au plus) : ${n === 1 ? 'elle est laissée' : 'elles sont laissées'} de côté.`

/** "Votre plan : 820 assis ; le meilleur prouvé : 864, soit 44 de plus." */
export function sayMeilleur(plan: PlanDuScenario, assis: number): string {
  const best = plan.prouve
    ? `le meilleur prouvé : ${nombre(plan.assis)}`
    : `le meilleur trouvé : ${nombre(plan.assis)} (${nombre(plan.borne)} au plus)`
  const loin = plan.assis - assis
  const away =
    loin > 0 ? `, soit ${nombre(loin)} de plus` : loin === 0 ? ', autant' : `, soit ${nombre(-loin)} de moins`
  return `Votre plan : ${pluriel(assis, 'personne assise', 'personnes assises')} ; ${best}${away}.`
}

/** What the best is the best of: the means of the day the plan was made, not those of now. */
export function sayMoyensDAlors({ besoin, minutes, planchers, objectif }: PlanDuScenario): string {
  const goal = objectif === 'B' ? ' où le plus de personnes sont à portée' : ''
  const floors = planchers ? ', avec les planchers demandés' : ''
  return `Le meilleur est celui des plans${goal} avec les moyens d’alors${floors}, tous jours ouverts ; besoin ${nombre(besoin)}, à ${minutes} minutes au plus.`
}

/** Floors of the plan that its sessions of now do not keep, each by name; nothing where all are kept. */
export function sayPlanchersRompus(
  { planchers, seuils }: PlanDuScenario,
  rompus: BilanPlan['rompus'],
): string[] {
  if (!planchers) return []
  if (seuils === undefined)
    return [
      'Le plan avait des planchers, que ce fichier ne dit pas : les parts par commune sont calculées sans eux.',
    ]
  const share = (part: number | null) => `${unChiffre(100 * (part ?? 0))} %`
  const told: [readonly string[], string][] = [
    [rompus.places, `Plancher de ${share(seuils.places)} du besoin assis, plus tenu à`],
    [rompus.portee, `Plancher de ${share(seuils.portee)} du besoin à portée, plus tenu à`],
    [rompus.qpv, 'Quartiers prioritaires sans séance ni atelier à portée'],
  ]
  return told.flatMap(([noms, quoi]) => (noms.length === 0 ? [] : [`${quoi} : ${noms.join(', ')}.`]))
}

/** The people of a plan, each once: seated, short of seats, too far. */
export const sayAssis = ({
  besoin,
  assis,
  fautePlace,
  tropLoin,
}: Pick<CommunePlan, 'besoin' | 'assis' | 'fautePlace' | 'tropLoin'>): string =>
  `Sur ${nombre(besoin)} personnes dans le besoin : ${nombre(assis)} assises, ${nombre(fautePlace)} à portée mais sans place, ${nombre(tropLoin)} trop loin.`
