import { describe, expect, it } from 'vitest'
import { giveIds } from '../../../src/domain/imports/give-ids.ts'
import { indexCommunes } from '../../../src/domain/imports/match-lieu.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { CONTEXTE } from '../../support/examples/contexte-import.ts'

const communes = indexCommunes(CONTEXTE.communes, new Set())
const row = (more: Readonly<Record<string, unknown>> = {}) => ({
  nom: 'Mairie',
  adresse: '1 rue A',
  code_insee: '03185',
  latitude: 46.34,
  longitude: 2.6,
  ...more,
})
const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  giveIds(rows, 'Nos lieux.csv', communes)?.map(({ id }) => id)

describe('ids of places that have none', () => {
  it('are made of the file, the name, the address and the commune, whatever writes the commune', () => {
    const [id] = idsOf([row()]) ?? []
    expect(id).toMatch(/^nos-lieux-[0-9a-f]{12}$/)
    expect(idsOf([row({ code_insee: '3185' }), row({ code_insee: '', commune: 'Montluçon' })])).toEqual([
      id,
      id,
    ])
    const others = [row({ nom: 'Annexe' }), row({ adresse: '2 rue A' }), row({ code_insee: '03101' })]
    expect(new Set([id, ...(idsOf(others) ?? [])]).size).toBe(4)
    expect(giveIds([row()], 'autre.csv', communes)?.[0]?.id).not.toBe(id)
  })

  it('are left alone where the file has a column for them: an empty one still refuses its row', () => {
    const rows = [
      { ...row(), Identifiant: '' },
      { ...row(), Identifiant: 'a' },
    ]
    expect(giveIds(rows, 'x.csv', communes)).toBeNull()
    const read = readLieux(rows)
    expect(read.lieux.map(({ id }) => id)).toEqual(['a'])
    expect(read.anomalies.filter(({ gravite }) => gravite === 'rejet')).toHaveLength(1)
  })
})
