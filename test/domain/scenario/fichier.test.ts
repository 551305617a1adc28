import { describe, expect, it } from 'vitest'
import { readFichier } from '../../../src/domain/scenario/fichier.ts'

const read = (...lines: readonly (readonly unknown[])[]) =>
  readFichier(JSON.stringify({ format: 'a-portee.scenarios', version: 2, scenarios: [['Essai', lines]] }))

describe('a file of scenarios that a person wrote', () => {
  const written = read(
    ['f', 'l1', '2026-12-01', '2026-12-31'],
    ['c', 'l2', 6],
    ['d', 'l3', 1.25, 45.5],
    ['t', 'n1', 'Salle', 2.5, 46.1, '03185', 1, 8, '2026-12-07', '14:00', 1],
  )

  it.each([
    ['French days and hours', ['f', 'l1', '01/12/2026', '31 décembre 2026'], '07/12/2026', '14h', 8],
    ['days of a spreadsheet', ['f', 'l1', '46357', '46387'], '46363', '14 h 00', '8 places'],
  ])('reads %s as tables are read', (_, closed, debut, heure, places) => {
    const found = read(
      closed,
      ['c', 'l2', '6'],
      ['d', 'l3', '1,25', '45.5'],
      ['t', 'n1', 'Salle', '2,5', '46,1', '3185', 1, places, debut, heure, 1],
    )
    expect(found).toEqual({ ...written, corrections: expect.anything() })
    // Each text that was read otherwise is told: two days, seats, two degrees, then those of the added place.
    const corrections = found.ok ? found.corrections : []
    const texts = [...closed.slice(2), '6', '1,25', '45.5', '2,5', '46,1', '3185', places, debut, heure]
    expect(corrections.map(({ recu }) => recu)).toEqual(texts.filter((text) => typeof text === 'string'))
    expect(corrections[0]).toEqual({ ou: 'scénario 1, ligne 1', recu: closed[2], lu: '2026-12-01' })
    expect(written).toMatchObject({ ok: true, corrections: [] })
  })

  it('still refuses by name what has no reading, whole words of objects included', () => {
    const refused = read(['f', 'l1', 'demain', null], ['c', 'l2', 'beaucoup'], ['constructor', 'x'])
    const defauts = [
      { ou: 'scénario 1, ligne 1', recu: 'demain', attendu: 'jour' },
      { ou: 'scénario 1, ligne 2', recu: 'beaucoup', attendu: 'places' },
      { ou: 'scénario 1, ligne 3', recu: 'constructor', attendu: 'ligne' },
    ]
    expect(refused).toEqual({ ok: false, raison: 'contenu', defauts })
  })
})
