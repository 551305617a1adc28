// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { CompteWifi } from '../../../src/features/couverture/map/couches.tsx'

type Bbox = readonly [number, number, number, number]
const ui = vi.hoisted(() => ({ emprise: null as Bbox | null }))
vi.mock('../../../src/state/ui/ui-context.tsx', () => ({
  useUi: (pick: (s: typeof ui) => unknown) => pick(ui),
}))

afterEach(cleanup)
const lieu = (longitude: number, wifi: boolean | null): Lieu => ({
  ...LIEU_VIDE,
  id: String(longitude),
  longitude,
  latitude: 45,
  equipement:
    wifi === null
      ? null
      : {
          ordinateursPortables: null,
          ordinateursFixes: null,
          tablettes: null,
          telephones: null,
          wifi,
          source: '',
        },
})
const LIEUX = [
  lieu(1, true),
  lieu(1.1, false),
  lieu(1.2, null),
  lieu(1.3, null),
  lieu(3, null),
  lieu(3.1, null),
]

function say(emprise: Bbox | null, lieux: readonly Lieu[] = LIEUX): string[] {
  ui.emprise = emprise
  const { container } = render(<CompteWifi lieux={lieux} />)
  return [...container.querySelectorAll('p')].map((p) => p.textContent ?? '')
}

describe('the count of free Wi-Fi in words', () => {
  it('says how many have it, have it not and do not say, in the view', () => {
    expect(say([0.9, 44, 2, 46])).toEqual([
      'Sur la carte visible : 1 lieu avec wifi gratuit, 1 sans, 2 ne le disent pas.',
    ])
  })

  it('says that nobody knows where no place says, and what the rest says', () => {
    expect(say([2.9, 44, 4, 46])).toEqual([
      'Sur la carte visible : aucun des 2 lieux ne dit s’il a le wifi gratuit. On ne sait donc pas.',
      'Dans tout le territoire et autour : 1 lieu avec wifi gratuit, 1 sans, 4 ne le disent pas.',
    ])
  })

  it('counts the whole territory without a map', () => {
    expect(say(null)).toEqual([
      'Dans tout le territoire et autour : 1 lieu avec wifi gratuit, 1 sans, 4 ne le disent pas.',
    ])
  })

  it('tells no place from places that do not say', () => {
    expect(say([8, 44, 9, 46])[0]).toBe('Sur la carte visible : aucun lieu.')
  })

  it('says once that nobody knows anywhere', () => {
    expect(say([2.9, 44, 4, 46], [lieu(3, null)])).toEqual([
      'Dans tout le territoire et autour : le seul lieu ne dit pas s’il a le wifi gratuit. On ne sait donc pas.',
    ])
  })
})
