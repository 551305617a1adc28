import { type CivilDate, toYmd, weekday } from '../domain/calendar/civil-date.ts'
import type { BlocAffiche } from '../domain/orientation/affiche.ts'
import type { Contact } from '../domain/orientation/contact.ts'
import type { Seance } from '../domain/sessions/atelier.ts'
import { chiffreDuJour } from './fr/dates/chiffre-du-jour.ts'
import { JOURS, pluriel } from './fr/format.ts'
import { quiDe } from './fr/orientation/contact.ts'
import { deNom } from './fr/orientation/elision.ts'
import { confianceCourte, moisDe, plage } from './fr/quand.ts'
import { adresseDe, confianceDe } from './fr/seance.ts'

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
  sousTitre: (mois: string) => `Les ateliers ${deNom(mois)}`,
  appelez: 'Appelez le',
  retrouver: 'Toutes les dates :',
  autres: (n: number) => `Et ${pluriel(n, 'autre atelier', 'autres ateliers')} : voir l’adresse en bas.`,
  exemple: 'Exemple.',
  exemples: 'Les dates marquées « Exemple » ne sont pas réelles.',
  prevue: 'Prévu.',
  prevues:
    'Les dates marquées « Prévu » sont celles d’un plan : pas encore publiées, cette adresse ne les montre pas.',
  complet: '(complet)',
  contact: (qui: string) => `contact : ${qui}`,
  numero: 'Sur le plan, le numéro ',
  qr: 'Code à photographier pour voir les dates',
} as const

/** The top of a poster without a number: whom all its sessions name, else the town hall of each commune. */
export function sansTelephone(contact: Contact | null): string {
  if (contact === null) return 'Renseignez-vous à la mairie de la commune.'
  const qui = quiDe(contact)
  const vers = contact.lien === 'mairie' ? `à la ${qui}` : qui === '' ? '' : `auprès de : ${qui}`
  return [`Renseignez-vous ${vers}`.trim(), contact.courriel].filter(Boolean).join(' : ')
}

/** "octobre 2026". */
export const moisAnnee = (date: CivilDate): string => `${moisDe(date)} ${toYmd(date).year}`

/** "Les ateliers d’octobre 2026". */
export function titreMois(date: number): string {
  const mois = moisAnnee(date)
  return /^[ao]/.test(mois) ? `Les ateliers d’${mois}` : affiche.sousTitre(mois)
}

type Marquer = (seance: Seance) => string

/** The mark of each date of a block that is not sure; none where all are alike, the block then says it once. */
export function marqueDuBloc({ seances }: Pick<BlocAffiche, 'seances'>): Marquer {
  const isMixed = new Set(seances.map(({ seance }) => confianceCourte(seance))).size > 1
  return (seance) => {
    const marque = isMixed ? confianceCourte(seance) : null
    return marque === null ? '' : `\u00a0(${marque})`
  }
}

/** Why dates of a block are to be checked, each reason once; examples are marked apart. */
export const doutesDuBloc = ({ seances }: Pick<BlocAffiche, 'seances'>): string =>
  [
    ...new Set(
      seances.flatMap(({ seance }) => (seance.confiance === 'exemple' ? [] : (confianceDe(seance) ?? []))),
    ),
  ].join(' ')

/** "Les jeudis 3, 10 et 17 décembre", "Jeudi 3, les mercredis 16 et 30 décembre"; full and unsure ones are marked. */
export function joursDuBloc(seances: BlocAffiche['seances'], marquer: Marquer = () => ''): string {
  const byDay = new Map<number, string[]>()
  for (const { seance } of seances) {
    const { day } = toYmd(seance.date)
    const number = `${chiffreDuJour(day)}${seance.statut === 'complete' ? `\u00a0${affiche.complet}` : ''}${marquer(seance)}`
    const jour = weekday(seance.date)
    const numbers = byDay.get(jour) ?? []
    // A round stops several times a day.
    if (!numbers.includes(number)) byDay.set(jour, [...numbers, number])
  }
  const parts = [...byDay].map(([jour, numbers]) => {
    const last = numbers.pop() ?? ''
    return numbers.length === 0
      ? `${JOURS[jour]} ${last}`
      : `les ${JOURS[jour]}s ${numbers.join(', ')} et ${last}`
  })
  const [first] = seances
  return capital(`${parts.join(', ')} ${first === undefined ? '' : moisDe(first.seance.date)}`)
}

/** "de 14 h à 16 h", the same for all the sessions of a block that is not a round. */
export const plageDuBloc = ({ seances: [first] }: BlocAffiche): string =>
  first === undefined ? '' : plage(first.seance)

/** "Mazirat : jeudi 3, de 14 h à 16 h". */
export function arretDuBloc({ seance, ou }: BlocAffiche['seances'][number], marquer: Marquer): string {
  const { day } = toYmd(seance.date)
  const jour = `${JOURS[weekday(seance.date)]} ${chiffreDuJour(day)}`
  return `${ou.nom === '' ? ou.commune : adresseDe(ou)} : ${jour}, ${plage(seance)}${marquer(seance)}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
