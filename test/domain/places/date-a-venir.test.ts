import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { correctLieux } from '../../../src/domain/imports/edits/correct-lieux.ts'
import { raisonsOf } from '../../../src/domain/imports/edits/fraicheur.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { isAVenir, lieuxSansAVenir } from '../../../src/domain/places/read/date-a-venir.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { ateliersSansAVenir } from '../../../src/domain/sessions/table/date-a-venir.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'

const LE = civilDate(2026, 11, 29)
const JOURS = ['2026-11-28', '2026-11-29', '2026-11-30', '2099-01-01', '']
const GARDES = ['2026-11-28', '2026-11-29', '', '', '']

describe('an update dated after the day it is read', () => {
  it('the day itself is past, the next one is not, none is neither', () => {
    expect(JOURS.map((jour) => isAVenir(jour, LE))).toEqual([false, false, true, true, false])
  })

  it('is unknown for a place, and told with its line', () => {
    const rows = JOURS.map((date_maj, i) => ({
      id: `l${i}`,
      nom: 'Lieu',
      latitude: 46,
      longitude: 2,
      date_maj,
    }))
    const read = lieuxSansAVenir(readLieux(rows), LE)
    expect(read.lieux.map(({ dateMaj }) => dateMaj)).toEqual(GARDES)
    const told = read.anomalies.filter(({ raison }) => raison.startsWith('date à venir'))
    expect(told.map(({ ligne, champ, valeur, gravite }) => [ligne, champ, valeur, gravite])).toEqual([
      [4, 'date_maj', '2026-11-30', 'avertissement'],
      [5, 'date_maj', '2099-01-01', 'avertissement'],
    ])
  })

  it('is unknown for a series of workshops, and told with its line', () => {
    const rows = JOURS.map((date_maj, i) => {
      return { id: `s${i}`, type: 'atelier', titre: 'Cours', debut: '2026-12-01T10:00', date_maj }
    })
    const read = ateliersSansAVenir(readAteliers(rows), LE)
    expect(read.ateliers.map(({ dateMaj }) => dateMaj)).toEqual([LE - 1, LE, null, null, null])
    const told = read.warnings.filter(({ reason }) => reason.startsWith('date à venir'))
    expect(told.map(({ line, value }) => [line, value])).toEqual([
      [4, '2026-11-30'],
      [5, '2099-01-01'],
    ])
  })

  it('is refused as a correction, and as a reason not to look at a record again', () => {
    const point = { latitude: 46, longitude: 2, alias: [], equipement: null }
    const lieu = { ...LIEU_VIDE, ...point, id: 'a', nom: 'Lieu', dateMaj: '2020-01-01' }
    const fix = (nouveau: string) =>
      correctLieux([lieu], [{ id: 'a', champ: 'date_maj', ancien: '', nouveau, date: nouveau }], LE)
    expect(fix('2026-11-30').dites.map(({ etat }) => etat)).toEqual(['refusee'])
    expect(fix('2026-11-29').lieux.map(({ dateMaj }) => dateMaj)).toEqual(['2026-11-29'])
    expect(raisonsOf({ ...lieu, dateMaj: '2999-01-01' }, true, LE)).toContain('sansDate')
  })
})
