import type { Population, Rapport } from '../domain/coverage/report.ts'
import { direAvertissement } from './avertissements.ts'
import { distance, nombre, pluriel, pourcent } from './format.ts'
import { MOTS } from './mots.ts'

/** "à moins de 20 minutes en voiture d’une aide humaine": the reach and the offer, in words. */
export function dansQuoi(rapport: Pick<Rapport, 'offre' | 'distanceM' | 'mode' | 'minutes'>): string {
  const quoi = MOTS.offreDe[rapport.offre]
  if (rapport.distanceM !== undefined)
    return `à ${distance(rapport.distanceM)} ou moins ${quoi}, à vol d’oiseau`
  const mode = MOTS.enMode[rapport.mode as keyof typeof MOTS.enMode]
  return `à ${pluriel(rapport.minutes ?? 0, 'minute', 'minutes')} ou moins ${mode} ${quoi}`
}

/** "9 habitants sur 10" when the share is near a tenth, else the percentage. */
export function partEnMots({ atteinte, totale }: Pick<Population, 'atteinte' | 'totale'>): string {
  if (totale === 0) return 'Aucun habitant'
  if (atteinte === totale) return 'Tous les habitants'
  if (atteinte === 0) return 'Aucun habitant'
  const dixiemes = (10 * atteinte) / totale
  const proche = Math.round(dixiemes)
  if (proche >= 1 && proche <= 9 && Math.abs(dixiemes - proche) <= 0.15) {
    return proche === 1 ? '1 habitant sur 10' : `${proche} habitants sur 10`
  }
  return `${majuscule(pourcent(atteinte, totale))} des habitants`
}

/** The figure as one sentence, with its band when the mode has one. */
export function phraseFigure(rapport: Rapport): string {
  const { population } = rapport
  if (population === null) return 'La population de ce territoire n’est pas connue par carreau.'
  const est = /habitant(?!s)|^Aucun/.test(partEnMots(population)) ? 'est' : 'sont'
  const phrase = `${partEnMots(population)} ${est} ${dansQuoi(rapport)}`
  if (rapport.distanceM !== undefined) return `${phrase}.`
  const { basse, haute, totale } = population
  return `${phrase} (entre ${pourcent(basse, totale)} et ${pourcent(haute, totale)}).`
}

/** What the sentence leaves out: residents in numbers, the unknown, communes without access. */
export function phrasesDetail(rapport: Rapport): string[] {
  const { population, communes } = rapport
  if (population === null) return []
  const lines = [
    `${pluriel(population.atteinte, 'habitant atteint', 'habitants atteints')} sur ${nombre(population.totale)}.`,
  ]
  if (population.inconnue > 0) {
    lines.push(
      `Pour ${pluriel(population.inconnue, 'autre habitant', 'autres habitants')}, on ne sait pas : le lieu ne dit pas s’il aide.`,
    )
  }
  lines.push(
    `${pluriel(population.nonAtteinte, 'habitant n’est pas atteint', 'habitants ne sont pas atteints')}.`,
  )
  lines.push(
    communes.sansAcces === 0
      ? 'Dans chaque commune, au moins un habitant est atteint.'
      : `${pluriel(communes.sansAcces, 'commune', 'communes')} sur ${nombre(communes.total)} où aucun habitant n’est atteint.`,
  )
  return lines
}

/** The whole report as text, for the command line and for copying. */
export function direRapport(rapport: Rapport, nom: string): string {
  const zones = rapport.zones?.map(
    (z) =>
      `  ${z.nom} (${z.code}) : ${nombre(z.atteinte)} sur ${nombre(z.population)}, soit ${pourcent(z.atteinte, z.population)}`,
  )
  return [
    nom,
    phraseFigure(rapport),
    ...phrasesDetail(rapport),
    ...(zones ?? []),
    `Population : ${rapport.grille}.`,
    ...rapport.avertissements.map(direAvertissement),
  ].join('\n')
}

const majuscule = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
