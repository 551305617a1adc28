import { describe, expect, it } from 'vitest'
import { sumEquipement } from '../../../src/domain/places/equipement.ts'
import type { Equipement } from '../../../src/domain/places/lieu.ts'
import { countWifi, etatWifi } from '../../../src/domain/places/wifi.ts'
import { seededRandom } from '../../support/draw/random.ts'

const equipement = (wifi: boolean | null): Equipement => ({
  ordinateursPortables: 2,
  ordinateursFixes: null,
  tablettes: null,
  telephones: null,
  wifi,
  source: '',
})

describe('free Wi-Fi of a place', () => {
  it('is unknown when the place says nothing at all, or nothing about it: never a yes, never a no', () => {
    expect(etatWifi({ equipement: null })).toBe('inconnu')
    expect(etatWifi({ equipement: equipement(null) })).toBe('inconnu')
    expect(etatWifi({ equipement: equipement(true) })).toBe('oui')
    expect(etatWifi({ equipement: equipement(false) })).toBe('non')
  })

  it('is counted in three states that add up, as the totals of devices count it', () => {
    const random = seededRandom(6)
    const values = [true, false, null, undefined] as const
    const lieux = Array.from({ length: 500 }, () => {
      const wifi = values[Math.floor(4 * random())]
      return { equipement: wifi === undefined ? null : equipement(wifi) }
    })
    const { oui, non, inconnu } = countWifi(lieux)
    const totaux = sumEquipement(lieux)
    expect([oui, non, oui + non + inconnu]).toEqual([totaux.lieuxWifi, totaux.lieuxSansWifi, 500])
    expect(inconnu).toBeGreaterThan(200)
  })
})
