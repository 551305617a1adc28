import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/dataset/manifest.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'

const PILOTE: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(PILOTE_DIR, 'manifest.json'), 'utf8'),
)

describe('the manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(PILOTE)).toEqual({ ok: true, manifest: PILOTE })
  })

  it.each([
    [null, 'champ « manifest » : reçu null, attendu un objet'],
    [{ ...PILOTE, schemaVersion: 99 }, 'champ « schemaVersion » : reçu 99, attendu 1'],
    [{ ...PILOTE, jeu: 'essai' }, 'champ « jeu » : reçu "essai", attendu pilote ou dossier ou reseau'],
    [{ ...PILOTE, titre: undefined }, 'champ « titre » : reçu rien, attendu un texte'],
    [{ ...PILOTE, bbox: [1, 2, 3] }, 'champ « bbox » : reçu [1,2,3], attendu quatre nombres'],
    [{ ...PILOTE, sources: {} }, 'champ « sources » : reçu {}, attendu une liste'],
    [
      { ...PILOTE, territoires: { chemin: 'a', octets: '12', sha256: '', lignes: 1 } },
      'champ « territoires.octets » : reçu "12", attendu un nombre',
    ],
    [{ ...PILOTE, noms: null }, 'champ « noms » : reçu null, attendu un objet'],
    [
      { ...PILOTE, departements: [{ code: '03' }] },
      'champ « departements.0.nom » : reçu rien, attendu un texte',
    ],
  ])('says which field is wrong, what it holds and what it should (%#)', (json, reason) => {
    expect(parseManifest(json)).toEqual({ ok: false, reason })
  })

  it('may lack the files that older data sets do not have, and each field that is missing is named', () => {
    const optional = [
      'noms',
      'lieux',
      'ateliersCsv',
      'ateliersJson',
      'pages',
      'exemple',
      'anciensNoms',
      'voisins',
      'historique',
      'epci',
      'abrege',
    ]
    for (const key of Object.keys(PILOTE)) {
      const { [key]: _, ...rest } = PILOTE
      const result = parseManifest(rest)
      expect([key, result.ok]).toEqual([key, optional.includes(key)])
      if (!result.ok) expect(result.reason).toContain(`« ${key} »`)
    }
  })
})
