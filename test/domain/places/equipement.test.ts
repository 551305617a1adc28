import { describe, expect, it } from 'vitest'
import { eligibilite } from '../../../src/domain/geo/frr.ts'
import { sumEquipement } from '../../../src/domain/places/equipement.ts'
import type { Equipement } from '../../../src/domain/places/lieu.ts'

const VIDE: Equipement = {
  ordinateursPortables: null,
  ordinateursFixes: null,
  tablettes: null,
  telephones: null,
  wifi: null,
  source: '',
}

describe('the right to reconditioned equipment', () => {
  it('is met in a neighbourhood or in an FRR commune, and never guessed', () => {
    expect(eligibilite('Beaubreuil', 'non')).toBe('oui')
    expect(eligibilite(null, 'oui')).toBe('oui')
    expect(eligibilite(null, 'non')).toBe('non')
    expect(eligibilite(null, 'partiel')).toBe('partiel')
    expect(eligibilite(undefined, 'non')).toBe('inconnu')
    expect(eligibilite(undefined, 'oui')).toBe('oui')
    expect(eligibilite(null, 'inconnu')).toBe('inconnu')
  })
})

describe('devices of a territory', () => {
  it('sums what is known and counts apart the places that do not tell', () => {
    const totaux = sumEquipement([
      { equipement: null },
      { equipement: { ...VIDE, ordinateursPortables: 6, ordinateursFixes: 16, wifi: true } },
      { equipement: { ...VIDE, ordinateursPortables: 9, tablettes: 0 } },
      { equipement: { ...VIDE, wifi: false } },
    ])
    expect(totaux).toEqual({
      lieux: 4,
      lieuxConnus: 2,
      appareils: { ordinateursPortables: 15, ordinateursFixes: 16, tablettes: 0, telephones: 0 },
      total: 31,
      lieuxWifi: 1,
      lieuxSansWifi: 1,
    })
  })
})
