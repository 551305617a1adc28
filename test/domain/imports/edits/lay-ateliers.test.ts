import { describe, expect, it } from 'vitest'
import { layAteliers } from '../../../../src/domain/imports/edits/lay-ateliers.ts'
import { lieuOfWords } from '../../../../src/domain/imports/edits/lieu-of-words.ts'
import { ATELIER_VIDE, type Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { ateliersFromLieu } from '../../../../src/domain/sessions/words/ateliers-from-lieu.ts'

const line = (change: Partial<Atelier>): Atelier => ({
  ...ATELIER_VIDE,
  id: 'a',
  titre: 'Photos',
  lieuId: 'salle',
  debut: { date: 20_800, minute: 840 },
  rrule: 'FREQ=WEEKLY',
  ...change,
})
/** What the place says in its own words: three series, the last one elsewhere. */
const words = (id: string) =>
  ateliersFromLieu({
    id,
    nom: 'Médiathèque',
    commune: 'Guéret',
    codeInsee: '23096',
    presentationDetail:
      'Ateliers numériques le mardi de 14h à 16h. Ateliers numériques le jeudi matin. Atelier numérique le vendredi de 9h à 11h à Bonnat',
    source: 'Ateliers numériques',
    dateMaj: '2026-09-01',
    modalitesAccompagnement: ['Dans un atelier collectif'],
  }).ateliers
const here = ({ lieuId, codeInsee }: Atelier) => lieuId === 'salle' || codeInsee.startsWith('23')
const ids = (lines: readonly Atelier[]) => lines.map(({ id }) => id)

describe('a person’s series laid over those of a département', () => {
  it('knows of whose words a series was read, whatever the id, and of no other series', () => {
    for (const id of ['salle', 'salle-2', 'a-ma-0900', '4f-je-x']) {
      const read = words(id)
      expect(read.length).toBeGreaterThan(1)
      expect(read.map(lieuOfWords)).toEqual(read.map(() => id))
    }
    expect(lieuOfWords(line({ id: 'salle-ma-0900' }))).toBeNull()
    expect(lieuOfWords(line({ id: 'photos', confiance: 'deduit', texteSource: 'mardi' }))).toBeNull()
  })

  it('replaces what the place says in words, with the lines about it, and leaves the words of others', () => {
    const about = line({
      id: words('salle')[0]?.id ?? '',
      titre: '',
      debut: null,
      rrule: '',
      rdate: [{ date: 20_801, minute: null }],
    })
    const published = [...words('salle'), about, ...words('salle-2'), line({ id: 'salle-table' })]
    const mine = line({ id: 'mien' })
    expect(ids(layAteliers(published, [mine], here))).toEqual([
      ...ids(words('salle-2')),
      'salle-table',
      'mien',
    ])
    // Held elsewhere now, as an id of one of the series says: the words of its place go all the same.
    const away = line({ id: words('salle')[1]?.id ?? '', lieuId: 'ailleurs' })
    expect(ids(layAteliers(published, [away], here))).toEqual([...ids(words('salle-2')), 'salle-table'])
  })

  it('lays a line about one session over the words, and drops it with them', () => {
    const id = words('salle')[0]?.id ?? ''
    const cancelled = line({
      id,
      titre: '',
      lieuId: '',
      debut: null,
      rrule: '',
      rdate: [{ date: 20_808, minute: 840 }],
      statut: 'annulee',
    })
    expect(ids(layAteliers(words('salle'), [cancelled], here))).toEqual([...ids(words('salle')), id])
    expect(ids(layAteliers(words('salle'), [cancelled, line({ id: 'mien' })], here))).toEqual(['mien'])
  })
})
