import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/domain/geo/fold.ts'
import { OPTIONS } from '../../../src/domain/places/filters/options.ts'
import { findBesoins } from '../../../src/domain/search/besoins-cherches.ts'

const first = (typed: string) => {
  const [found] = findBesoins(fold(typed))
  return found === undefined ? null : `${found.famille}:${found.id}`
}

describe('a need typed in the box', () => {
  it.each([
    ['impôts', 'services:demarches'],
    ['Impot', 'services:demarches'],
    ['faire mes impôts', 'services:demarches'],
    ['aide impôts', 'services:demarches'],
    ['CAF', 'services:demarches'],
    ['carte grise', 'services:demarches'],
    ['smartphone', 'services:outils'],
    ['smartfone', null],
    ['smarphone', 'services:outils'],
    ['ordi', 'services:outils'],
    ['aide', 'aide:humaine'],
    ['CV', 'services:insertion'],
    ['arnaques', 'services:securite'],
    ['imprimer', 'services:acces'],
    ['ateliers', 'accompagnement:atelier'],
    ['gratuit', 'frais:gratuit'],
    ['wifi', 'wifi:oui'],
    ['fauteuil roulant', 'acceslibre:oui'],
    ['bus', 'itinerance:itinerant'],
  ])('%s: %s', (typed, need) => expect(first(typed)).toBe(need))

  it.each(['paris', 'vichy', 'bus limoges', 'médiathèque', 'im', '', 'de la', 'beaubreuil', '中文'])(
    '%s is the name of a place, or nothing',
    (typed) => expect(first(typed)).toBeNull(),
  )

  it('answers with filters that exist', () => {
    const known = new Set(OPTIONS.map(({ famille, id }) => `${famille}:${id}`))
    for (const typed of [
      'impots',
      'emploi',
      'souris',
      'virus',
      'enfant',
      'scanner',
      'ia',
      'jeu',
      'aide',
      'pmr',
      'wifi',
    ])
      expect(known).toContain(first(typed))
  })
})
