import { describe, expect, it } from 'vitest'
import type { DateLue, LectureSerie } from '../../../../src/domain/ateliers/lecture/lecture-serie.ts'
import { lireHoraireFrancais } from '../../../../src/domain/ateliers/lecture/lire-horaire-francais.ts'
import { PHRASES } from './phrases.ts'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function clock(min: number | null): string {
  return min === null
    ? '?'
    : `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`
}

function date(lue: DateLue): string {
  return `${lue.year ?? '?'}-${lue.month}-${lue.day}`
}

/** The notation of `PHRASES`. */
function noter(serie: LectureSerie): string {
  const hours =
    serie.startMin === null ? (serie.moment ?? '?') : `${clock(serie.startMin)}-${clock(serie.endMin)}`
  return [
    serie.days.map((day) => DAYS[day]).join(','),
    hours,
    serie.weekParity,
    serie.sansAncre,
    serie.nthOfMonth.join(','),
    serie.vacances === 'ferme' ? 'hors-vacances' : '',
    serie.months.length > 0 ? `mois:${serie.months.join(',')}` : '',
    serie.valideDu === null ? '' : `du:${date(serie.valideDu)}`,
    serie.valideAu === null ? '' : `au:${date(serie.valideAu)}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ')
}

describe('sentences of town halls', () => {
  it.each(PHRASES)('reads « %s »', (phrase, want) => {
    expect([...lireHoraireFrancais(phrase).series.map(noter)].sort()).toEqual([...want].sort())
  })
})
