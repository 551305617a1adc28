import type { Lieu } from './lieu.ts'
import type { Etat } from './offre.ts'

/** Whether a place says it has free Wi-Fi. Saying nothing is neither yes nor no. */
export function etatWifi({ equipement }: Pick<Lieu, 'equipement'>): Etat {
  const wifi = equipement?.wifi ?? null
  return wifi === null ? 'inconnu' : wifi ? 'oui' : 'non'
}

/** How many places are in each of the three states. */
export function countWifi(lieux: readonly Pick<Lieu, 'equipement'>[]): Readonly<Record<Etat, number>> {
  const counts = { oui: 0, non: 0, inconnu: 0 }
  for (const lieu of lieux) counts[etatWifi(lieu)]++
  return counts
}
