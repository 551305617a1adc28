import { weekday } from '../../domain/calendar/civil-date.ts'
import type { JourFerme, Raison } from '../../domain/scenario/seances/jours-fermes.ts'
import type { PlanDuScenario } from '../../domain/scenario/seances/plan-du-scenario.ts'
import { dayOf, type RythmeSemaines, type SeancesPrevues } from '../../domain/scenario/seances/prevues.ts'
import { dateCourte, dateLongue, JOURS, pluriel } from '../format.ts'
import { jourLongAvecAnnee } from '../quand.ts'
import { NIVEAUX } from '../seance-mots.ts'

/** Sentences about the sessions of a plan in a scenario. */
export const seancesPlan = {
  rythmes: {
    1: 'chaque semaine',
    2: 'une semaine sur deux',
    4: 'une semaine sur quatre',
  } satisfies Record<RythmeSemaines, string>,
  nomDuPlan: ({ du, au }: Pick<PlanDuScenario, 'du' | 'au'>) =>
    `Plan du ${dateCourte(du)} au ${dateCourte(au)}`,
  conseiller: (n: number) => (n === 0 ? 'sans conseiller' : `conseiller ${n}`),
  salle: (nom: string, commune: string) =>
    nom !== '' ? nom : commune === '' ? 'Salle à un endroit choisi' : `Salle à ${commune}`,
} as const

/** "9 h 30", "14 h". */
export const heureEnMots = (heure: string): string =>
  heure.replace(/^0/, '').replace(':', ' h ').replace(/ 00$/, '')

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
