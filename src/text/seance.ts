import type { Atelier, Seance } from '../domain/ateliers/atelier.ts'
import { type CivilDate, formatIsoDate } from '../domain/calendrier/civil-date.ts'
import { instantToLocal } from '../domain/calendrier/fuseau.ts'
import { pluriel } from './format.ts'

const jours = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

export const MOTS_SEANCE = {
  type: { atelier: 'Atelier collectif', permanence: 'Permanence', individuel: 'Une personne à la fois' },
  niveau: { Debutant: 'débutant', Intermediaire: 'intermédiaire', Avance: 'avancé' },
  moment: { matin: 'le matin', 'apres-midi': 'l’après-midi', journee: 'dans la journée', soir: 'le soir' },
  statut: { prevue: 'prévue', annulee: 'annulée', reportee: 'déplacée', complete: 'complète' },
  inscription: {
    libre: 'sans rendez-vous',
    telephone: 'par téléphone',
    courriel: 'par courriel',
    lien: 'en ligne',
  },
  confiance: { fait: '', deduit: 'date déduite d’un horaire écrit', exemple: 'exemple' },
  reserve: {
    phase_inconnue: 'une fois sur deux ou sur trois : date à vérifier',
    autre_commune: 'lieu à vérifier',
    dates_a_verifier: 'dates à vérifier',
  },
} as const

/** "mardi 1er décembre 2026". */
export function jourLong(date: CivilDate): string {
  return jours.format(new Date(`${formatIsoDate(date)}T00:00:00Z`)).replace(/ 1 (?=\p{L})/u, ' 1er ')
}

/** "14 h", "9 h 30", of minutes after midnight. */
export function heure(minute: number): string {
  const rest = minute % 60
  const hours = `${Math.floor(minute / 60)}\u00a0h`
  return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`
}

type Dates = Pick<Seance, 'date' | 'debut' | 'fin' | 'moment' | 'zone'>

/** "de 14 h à 16 h", "à 14 h", "l’après-midi", or that the hour is not known: local time of the place. */
export function horaireSeance({ debut, fin, moment, zone }: Dates): string {
  if (debut === null) return moment === null ? 'heure à vérifier' : MOTS_SEANCE.moment[moment]
  const start = heure(instantToLocal(debut, zone).minute)
  return fin === null ? `à ${start}` : `de ${start} à ${heure(instantToLocal(fin, zone).minute)}`
}

/** "mardi 1er décembre 2026, de 14 h à 16 h". */
export const quandSeance = (seance: Dates): string => `${jourLong(seance.date)}, ${horaireSeance(seance)}`

/** Seats left, in words; a cancelled session has none to tell. */
export function placesSeance({
  statut,
  places,
  placesRestantes,
}: Pick<Seance, 'statut' | 'places' | 'placesRestantes'>): string {
  if (statut === 'annulee') return 'annulée'
  if (statut === 'complete') return 'complet'
  if (placesRestantes !== null) return pluriel(placesRestantes, 'place restante', 'places restantes')
  return places === null ? 'nombre de places inconnu' : `${pluriel(places, 'place', 'places')} au plus`
}

/** Cost, in words; empty cells are not "free". */
export function coutAtelier({
  fraisACharge,
  chequesNumeriques,
}: Pick<Atelier, 'fraisACharge' | 'chequesNumeriques'>): string {
  const frais = fraisACharge.length === 0 ? 'coût inconnu' : fraisACharge.join(', ').toLowerCase()
  return chequesNumeriques === 'oui' ? `${frais}, chèques numériques acceptés` : frais
}
