import {
  type Ajout,
  type Commande,
  cleModification,
  type Modification,
  NATURES,
  RYTHMES,
} from '../../../src/domain/scenario/scenario.ts'
import { randomInt } from './random.ts'

/** A place somebody adds at a point: one of unknown seats and no date, but for what is given. */
export const ajoutExemple = (lon: number, lat: number, over: Partial<Ajout> = {}): Ajout => ({
  type: 'ajout',
  id: 'x',
  nom: 'X',
  lon,
  lat,
  commune: '',
  nature: 'atelier',
  places: null,
  dates: null,
  ...over,
})

/** A step drawn at random: mostly new or changed places, some taken away. */
export function drawCommande(random: () => number, list: readonly Modification[], step: number): Commande {
  const lon = 2 + random()
  const lat = 46 + random()
  const picked = list[randomInt(random, Math.max(1, list.length))]
  const kind = randomInt(random, 6)
  if (kind <= 1 || picked === undefined) {
    const nature = NATURES[randomInt(random, 3)] ?? 'atelier'
    const heure = step % 2 === 0 ? '14:30' : null
    const dates = { debut: '2026-12-01', heure, rythme: RYTHMES[step % 4] ?? 'mois' }
    return ajoutExemple(lon, lat, {
      id: `n${step}`,
      nom: `Lieu ${step}`,
      commune: '03185',
      nature,
      places: step % 7,
      dates: step % 3 === 0 ? dates : null,
    })
  }
  const lieu = picked.type === 'ajout' ? picked.id : `l${randomInt(random, 40)}`
  if (kind === 2) return { type: 'deplacement', lieu, lon, lat }
  if (kind === 3) return { type: 'fermeture', lieu, du: null, au: '2026-12-31' }
  if (kind === 4) return { type: 'capacite', lieu, places: randomInt(random, 30) }
  return { type: 'retrait', cle: cleModification(picked) }
}
