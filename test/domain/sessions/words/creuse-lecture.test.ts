import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { formatIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { lieuOfWords } from '../../../../src/domain/imports/edits/lieu-of-words.ts'
import type { Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { ateliersFromLieu } from '../../../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { readFrenchSchedule } from '../../../../src/domain/sessions/words/read-french-schedule.ts'
import { JOURS_LUS, LECTURE_CREUSE, type SerieLue } from '../../../support/examples/creuse-lecture.ts'

const FILE = '../shared/open-data/places/lieux_23.csv'
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function clock(min: number | null): string {
  return min === null
    ? '?'
    : `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`
}

function lignesAttendues(series: readonly SerieLue[]): string[] {
  const lines = series.map((serie) =>
    [
      serie.jours.join('+'),
      serie.debut ?? '?',
      serie.fin ?? '?',
      serie.moment,
      serie.parite,
      serie.sansDates,
    ].join(' '),
  )
  return lines.sort()
}

function lignesLues(texte: string): string[] {
  const lines = readFrenchSchedule(texte).series.map((serie) =>
    [
      serie.days.map((day) => JOURS_LUS[day]).join('+'),
      clock(serie.startMin),
      clock(serie.endMin),
      serie.moment ?? undefined,
      serie.weekParity ?? undefined,
      serie.sansAncre === null ? undefined : true,
    ].join(' '),
  )
  return lines.sort()
}

function lire(row: Record<string, string>): readonly Atelier[] {
  return ateliersFromLieu({
    id: row.id ?? '',
    nom: row.nom ?? '',
    commune: row.commune ?? '',
    codeInsee: row.code_insee ?? '',
    presentationDetail: row.presentation_detail ?? '',
    source: row.source ?? '',
    dateMaj: row.date_maj ?? '',
    modalitesAccompagnement: (row.modalites_accompagnement ?? '').split('|'),
  }).ateliers
}

if (!existsSync(FILE)) {
  console.info(`${FILE} is not there: the reading of the Creuse is not judged here.`)
  it('has a hand reading of 89 sentences and 4 texts that are none', () => {
    expect(Object.keys(LECTURE_CREUSE)).toHaveLength(93)
  })
} else {
  const rows = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data
  const judged = rows.filter(({ presentation_detail }) => (presentation_detail ?? '') !== '')

  describe('the schedules of the Creuse', () => {
    it('are all in the hand reading', () => {
      expect(judged.map(({ id }) => id).sort()).toEqual(Object.keys(LECTURE_CREUSE).sort())
    })

    it('are read as a person reads them: days, hours, half-days, weeks (89 of 89, and 4 texts that are none)', () => {
      const differing = judged.flatMap((row) => {
        const got = lignesLues(row.presentation_detail ?? '')
        const want = lignesAttendues(LECTURE_CREUSE[row.id ?? ''] ?? [])
        return JSON.stringify(got) === JSON.stringify(want)
          ? []
          : [`${row.id}: got ${got.join(' | ')}; want ${want.join(' | ')}`]
      })
      expect(differing).toEqual([])
    })

    it('become series with the hour, half-day, commune, start and sentence that are written, and no other', () => {
      for (const row of judged) {
        const want = LECTURE_CREUSE[row.id ?? ''] ?? []
        const got = lire(row)
        expect(got, row.id).toHaveLength(want.length)
        for (const atelier of got) {
          const byDay = atelier.rrule.split('BYDAY=')[1]?.split(',') ?? []
          const debutMin = atelier.debut?.minute ?? null
          const serie = want.find(
            ({ jours, debut, moment, sansDates }) =>
              jours.map((jour) => CODES[JOURS_LUS.indexOf(jour)]).join() === byDay.join() &&
              (sansDates === true || (debut ?? '?') === clock(debutMin)) &&
              (moment ?? null) === atelier.moment,
          )
          if (serie === undefined) throw new Error(`${row.id}: ${atelier.rrule} is in no hand reading`)
          const locale = serie.ailleurs === undefined
          expect([atelier.lieuId, atelier.commune], row.id).toEqual(
            locale ? [row.id, ''] : ['', serie.ailleurs],
          )
          expect(atelier.reserves.includes('autre_commune'), row.id).toBe(!locale)
          expect(lieuOfWords(atelier)).toBe(row.id)
          expect(atelier.reserves.includes('phase_inconnue'), row.id).toBe(serie.sansDates === true)
          expect(atelier.debut === null, row.id).toBe(serie.sansDates === true)
          expect(atelier.titre.includes('itinérant'), row.id).toBe(serie.itinerant === true)
          expect(atelier.valideDu === null ? undefined : formatIsoDate(atelier.valideDu), row.id).toBe(
            serie.valideDu,
          )
          expect(row.presentation_detail).toContain(atelier.texteSource)
          expect(atelier.texteSource).not.toBe('')
          expect([atelier.valideAu, atelier.confiance, atelier.fuseau]).toEqual([
            null,
            'deduit',
            'Europe/Paris',
          ])
        }
      }
    })
  })
}
