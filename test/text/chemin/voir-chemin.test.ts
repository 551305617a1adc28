import { describe, expect, it } from 'vitest'
import type { WayStep } from '../../../src/domain/roads/way/way-steps.ts'
import { sayDepart, sayEtapes, saySansChemin, sayTotal } from '../../../src/text/chemin/voir-chemin.ts'

const step = (name: string, metres: number, turn: WayStep['turn']): WayStep => ({
  name,
  roadClass: 'residential',
  metres,
  turn,
  exit: null,
  isRoundabout: false,
})

describe('the words of a way', () => {
  it('says the whole with its band', () => {
    const way = { metres: 1234, minutes: 18.5, minutesMin: 16.1, minutesMax: 21.2 }
    expect(sayTotal('marche', way)).toBe(
      'À pied : 1,2 km, environ 19 min par la route (entre 16 min et 21 min).',
    )
  })

  it('says each street as a sentence, with legs that are long', () => {
    const steps = [step('Rue Haute', 350, null), step('Rue Basse', 80, 'droite')]
    expect(sayEtapes(steps, [10, 12])).toEqual([
      'Prenez la rue Haute (350\u00a0m).',
      'Puis à droite, la rue Basse (80\u00a0m).',
      'Vous êtes arrivé.',
    ])
    const far = sayEtapes(steps, [120, 300])
    expect(far[0]).toBe('Rejoignez d’abord la route (120 m).')
    expect(far.at(-1)).toBe('Le lieu est à 300 m de la route.')
  })

  it('says why there is no way, what is left, and where it would start', () => {
    const direct = { distanceM: 4200, minutes: 88 }
    expect(saySansChemin('marche', false, direct)).toEqual([
      'Nous n’avons pas les routes d’ici.',
      'À vol d’oiseau : 4,2 km. Comptez environ 1 h 28 à pied : c’est une estimation.',
    ])
    expect(saySansChemin('voiture', true, null)).toEqual([
      'Aucune route que nous connaissons n’y mène en voiture.',
      'La mer est entre vous et ce lieu.',
    ])
    expect(sayDepart('Alata')).toBe('Départ : Alata, là où il y a le plus d’habitants.')
    expect(sayDepart(null)).toBe('Départ : le point que vous avez donné.')
  })
})
