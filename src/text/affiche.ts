import { toYmd, weekday } from '../domain/calendrier/civil-date.ts'
import type { BlocAffiche } from '../domain/orientation/affiche.ts'
import { pluriel } from './format.ts'
import { JOURS, jourLong, moisAnnee, moisDe, plage } from './seance.ts'

/** Sentences of the poster of a town hall. */
export const affiche = {
  titre: 'Affiche du mois',
  aide: 'Choisissez, puis imprimez. Les dates sont celles de l’agenda.',
  mois: 'Mois',
  commune: 'Commune ou quartier',
  toutes: 'Tout le territoire',
  format: 'Format',
  formats: { a4: 'A4', a5: 'A5' },
  imprimer: 'Imprimer l’affiche',
  chargement: 'L’affiche se prépare…',
  vide: 'Aucun atelier daté ce mois-ci.',
  apercu: 'Aperçu de l’affiche',
  accroche: 'Besoin d’aide avec le numérique ?',
  sousTitre: (mois: string) => `Les ateliers de ${mois}`,
  appelez: 'Appelez le',
  sansTelephone: 'Renseignez-vous à la mairie.',
  retrouver: 'Toutes les dates :',
  autres: (n: number) => `Et ${pluriel(n, 'autre atelier', 'autres ateliers')} : voir l’adresse en bas.`,
  exemple: 'Exemple : ces dates ne sont pas réelles.',
  verifier: 'À vérifier avant de venir.',
  complet: '(complet)',
  tel: (numero: string) => `Tél. ${numero}`,
  qr: 'Code à photographier pour voir les dates',
} as const

/** "Les ateliers d’octobre 2026". */
export function titreMois(date: number): string {
  const mois = moisAnnee(date)
  return /^[ao]/.test(mois) ? `Les ateliers d’${mois}` : affiche.sousTitre(mois)
}

/** "Les jeudis 3, 10 et 17 décembre, de 14 h à 16 h"; full ones are marked one by one. */
export function datesDuBloc({ seances }: BlocAffiche): string {
  const [first] = seances
  if (first === undefined) return ''
  const { date } = first.seance
  const mark = (s: (typeof seances)[number]) => (s.seance.statut === 'complete' ? ` ${affiche.complet}` : '')
  const days = seances.map((s) => s.seance)
  const same = days.every((s) => weekday(s.date) === weekday(date))
  if (seances.length === 1) return `${capital(jourLong(date))}, ${plage(first.seance)}${mark(first)}`
  const numbers = seances.map((s) => {
    const { day } = toYmd(s.seance.date)
    const name = same ? '' : `${JOURS[weekday(s.seance.date)]} `
    return `${name}${day === 1 ? '1er' : day}${mark(s)}`
  })
  const last = numbers.pop() ?? ''
  const list = `${numbers.join(', ')} et ${last} ${moisDe(date)}`
  return `${same ? `Les ${JOURS[weekday(date)]}s ` : 'Les '}${list}, ${plage(first.seance)}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
