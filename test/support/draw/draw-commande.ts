import {
  type Commande,
  cleModification,
  type Modification,
  NATURES,
  RYTHMES,
} from '../../../src/domain/scenario/scenario.ts'
import { randomInt } from './random.ts'

/** A step drawn at random: mostly new or changed places, some taken away. */
export function drawCommande(random: () => number, list: readonly Modification[], step: number): Commande {
  const lon = 2 + random()
  const lat = 46 + random()
  const picked = list[randomInt(random, Math.max(1, list.length))]
  const kind = randomInt(random, 6)
  if (kind <= 1 || picked === undefined) {
    const nature = NATURES[randomInt(random, 3)] ?? 'atelier'
    return {
      type: 'ajout',
      id: `n${step}`,
      nom: `Lieu ${step}`,
      lon,
      lat,
      commune: '03185',
      nature,
      places: step % 7,
      dates:
        step % 3 === 0
          ? {
              debut: '2026-12-01',
              heure: step % 2 === 0 ? '14:30' : null,
              rythme: RYTHMES[step % 4] ?? 'mois',
            }
          : null,
    }
  }
  const lieu = picked.type === 'ajout' ? picked.id : `l${randomInt(random, 40)}`
  if (kind === 2) return { type: 'deplacement', lieu, lon, lat }
  if (kind === 3) return { type: 'fermeture', lieu, du: null, au: '2026-12-31' }
  if (kind === 4) return { type: 'capacite', lieu, places: randomInt(random, 30) }
  return { type: 'retrait', cle: cleModification(picked) }
}
