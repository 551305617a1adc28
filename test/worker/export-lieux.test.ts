import { describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { FILTRES_VIDES, type Filtres } from '../../src/domain/places/filters/filtres.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { writeTableur } from '../../src/domain/tables/tableau.ts'
import { lieuxTableau } from '../../src/features/trouver/tableau-lieux.ts'
import { exportLieux, listLieux } from '../../src/worker/answers/find-lieux.ts'
import { demandeLieux } from '../support/examples/demande-lieux.ts'
import { lieuxDefauts, petitJeu } from '../support/examples/petit-jeu.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const choix = (choice: Filtres['choix']): Filtres => ({ ...FILTRES_VIDES, choix: choice })
const defauts = petitJeu(lieuxDefauts())

describe('the exports', () => {
  it('say how far each place is from a start, and which are neighbours', async () => {
    const asked = demandeLieux({
      territoire: { type: 'commune', code: '87085' },
      depart: { type: 'point', lon: 1.26, lat: 45.833 },
    })
    const { lignes } = await listLieux(defauts, { ...asked, limite: 100 })
    const csv = await exportLieux(defauts, { ...asked, format: 'csv' })
    const { rows } = parseTable(new TextEncoder().encode(csv), 'x.csv')
    expect(rows.map((row) => [row.id, row.distance_m, row.trajet_minutes, row.hors_territoire])).toEqual(
      lignes.map(({ lieu, trajet, voisin }) => [
        lieu.id,
        String(Math.round(trajet?.distanceM ?? Number.NaN)),
        String(Math.round(trajet?.minutes ?? Number.NaN)),
        voisin ? 'oui' : 'non',
      ]),
    )
    expect(rows[0]).toMatchObject({ trajet_mode: asked.mode, trajet_calcul: 'direct' })
    expect(readLieux(rows).colonnesInconnues).toEqual([])
    const without = await exportLieux(defauts, { ...demandeLieux({ depart: null }), format: 'csv' })
    expect(without.split('\r\n')[0]).toMatch(/hors_territoire$/)
  })

  it('write a CSV of the national schema that reads back equal, without formula nor (0, 0)', async () => {
    const zero: Lieu = {
      ...LIEU_VIDE,
      id: 'zero',
      nom: 'Sans position',
      codeInsee: '87085',
      latitude: 0,
      longitude: 0,
    }
    const lieux = [...lieuxDefauts(), zero]
    const text = await exportLieux(petitJeu(lieux), { ...demandeLieux(), format: 'csv' })
    const { rows, problemes } = parseTable(new TextEncoder().encode(text), 'export.csv')
    expect(problemes).toEqual([])
    const back = readLieux(rows)
    const shown = lieux.filter((l) => l.codeInsee.startsWith('87') && l.id !== 'zero')
    expect(back.lieux.map((l) => l.id).sort()).toEqual(shown.map((l) => l.id).sort())
    for (const lieu of back.lieux) expect(lieu).toEqual(shown.find((l) => l.id === lieu.id))
    expect(text).toContain("'=HYPERLINK")
    expect(text).not.toMatch(/,0,0,/)
    expect(text).toMatch(/zero,/)
  })

  it('write GeoJSON with its source and date, and no point at (0, 0)', async () => {
    const zero: Lieu = { ...LIEU_VIDE, id: 'zero', codeInsee: '87085', latitude: 0, longitude: 0 }
    const json = JSON.parse(
      await exportLieux(petitJeu([...lieuxDefauts(), zero]), { ...demandeLieux(), format: 'geojson' }),
    )
    expect(json).toMatchObject({ type: 'FeatureCollection', date: '2026-11-20T08:00:00Z' })
    expect(json.sources[0].mention).toBe('Producteurs du test')
    const points = json.features as { id: string; geometry: { coordinates: number[] } | null }[]
    expect(points.find((f) => f.id === 'zero')?.geometry).toBeNull()
    expect(points.find((f) => f.id === 'pres')?.geometry?.coordinates).toEqual([1.262, 45.835])
  })

  it('give the same places as a table for a spreadsheet: numbers, days, lists that are read, codes as texts', async () => {
    const asked = demandeLieux({
      territoire: { type: 'commune', code: '87085' },
      depart: { type: 'point', lon: 1.26, lat: 45.833 },
    })
    const { lignes } = await listLieux(defauts, { ...asked, limite: 100 })
    const rows = JSON.parse(await exportLieux(defauts, { ...asked, format: 'lignes' }))
    const tableau = lieuxTableau(rows, 'contenu', [])
    expect(tableau.lignes.map((ligne) => [ligne.id, ligne.distance_m, ligne.code_insee])).toEqual(
      lignes.map(({ lieu, trajet }) => [
        lieu.id,
        Math.round(trajet?.distanceM ?? Number.NaN),
        lieu.codeInsee,
      ]),
    )
    for (const { latitude } of tableau.lignes) expect(typeof latitude).toBe('number')
    // Several values in a cell are read, not parsed.
    expect(JSON.stringify(rows)).toContain('|')
    expect(JSON.stringify(tableau.lignes)).not.toContain('|')
    expect(writeTableur(tableau).split('\r\n')[0]).toMatch(/^\ufeffIdentifiant;"SIRET, RNA ou SIREN";Nom;/)
  })

  it('honour the filters, on the real pilot data too', async () => {
    const data = await openDataset(readFolder(PILOTE_DIR))
    const asked = {
      ...demandeLieux({ territoire: { type: 'epci', code: '200071082' }, depart: null }),
      filtres: choix({ accompagnement: ['atelier'] }),
    }
    const liste = await listLieux(data, asked)
    const { rows } = parseTable(
      new TextEncoder().encode(await exportLieux(data, { ...asked, format: 'csv' })),
      'x.csv',
    )
    expect(rows.length).toBe(liste.affiches.propres + liste.affiches.voisins)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThan(liste.total.propres + liste.total.voisins)
  })
})
