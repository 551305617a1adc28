import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { lireHoraireFrancais } from '../../../../src/domain/ateliers/lecture/lire-horaire-francais.ts'
import expected from '../../../fixtures/creuse-lecture.json'

type SerieAttendue = {
  jours: string[]
  debut?: string
  fin?: string
  moment?: string
  parite?: string
  sansDates?: boolean
  itinerant?: boolean
  valideDu?: string
  ailleurs?: string
}

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const FILE = '../shared/open-data/places/lieux_23.csv'
const attendu = expected as unknown as Record<string, SerieAttendue[]>

function heure(min: number | null): string {
  if (min === null) return '?'
  return `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`
}

/** One line per series, in an order of its own: what the judgement compares. */
function attendues(series: readonly SerieAttendue[]): string[] {
  return series
    .map((s) =>
      [
        s.jours.join('+'),
        s.debut ?? '?',
        s.fin ?? '?',
        s.moment ?? '-',
        s.parite ?? '-',
        s.sansDates ?? false,
      ].join(' '),
    )
    .sort()
}

function lues(texte: string): string[] {
  return lireHoraireFrancais(texte)
    .series.map((s) =>
      [
        s.days.map((day) => JOURS[day]).join('+'),
        heure(s.startMin),
        heure(s.endMin),
        s.moment ?? '-',
        s.weekParity ?? '-',
        s.sansAncre !== null,
      ].join(' '),
    )
    .sort()
}

describe.runIf(existsSync(FILE))('the real Creuse', () => {
  const rows = existsSync(FILE)
    ? Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), { header: true, skipEmptyLines: true })
        .data
    : []
  it('reads at least 85 of the 89 sentences as a person does, and no hour wrong', () => {
    const differing: string[] = []
    for (const row of rows) {
      const want = attendu[row.id ?? '']
      if (want === undefined) continue
      const got = lues(row.presentation_detail ?? '')
      if (JSON.stringify(got) !== JSON.stringify(attendues(want)))
        differing.push(`${row.id}: got ${got.join(' | ')}; want ${attendues(want).join(' | ')}`)
    }
    expect(differing).toEqual([])
  })
})
