import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { departementOf } from '../../../src/domain/geo/codes.ts'
import type { AncienneCommune, Commune } from '../../../src/domain/geo/communes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { ROOT } from '../files/data-dirs.ts'

/** Places with every defect the national map is known for, read as any file of places is. */
export function lieuxDefauts(): Lieu[] {
  const rows = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/lieux-defauts.json'), 'utf8')) as []
  return readLieux(rows).lieux
}

export const commune = (code: string, nom: string, lon: number, lat: number, frr = ''): Commune => ({
  code,
  nom,
  departement: departementOf(code),
  codesPostaux: [],
  populationMunicipale: 1000,
  epci: null,
  frr,
  densite: '',
  lon,
  lat,
  depart: { lon, lat },
})

const COMMUNES = [
  commune('87085', 'Limoges', 1.26, 45.833),
  commune('87011', 'Bellac', 1.049, 46.122, 'FRR socle'),
  commune('97411', 'Saint-Denis', 55.45, -20.88),
]

/** A data set in memory: these places and communes, everything complete, no cell. */
export function petitJeu(
  lieux: readonly Lieu[],
  communes: readonly Commune[] = COMMUNES,
  anciennes: readonly AncienneCommune[] = [],
): Dataset {
  const departements = [...new Set(communes.map((c) => c.departement))]
  const manifest = {
    version: 'test',
    titre: 'Jeu de test',
    construitLe: '2026-11-20T08:00:00Z',
    sources: [{ id: 'lieux', mention: 'Producteurs du test', licence: 'LO 2.0', millesime: '2026' }],
    complets: { france: false, regions: [], departements, epci: [], communes: null },
    departements: departements.map((code) => ({ code })),
  } as unknown as Manifest
  const own = (code: string) => lieux.filter((l) => departementOf(l.codeInsee) === code)
  const index = async () => ({ regions: [], departements: [], epci: [], communes, qpv: [] })
  return {
    ...{ manifest, index, indexOf: index, indexOfAll: index },
    departement: (code: string) => departements.find((d) => d === code),
    commune: async (code: string) => communes.find((c) => c.code === code),
    lieux: async (code: string) => ({ lieux: own(code), voisins: [] }),
    tousLieux: async () => null,
    noms: async () => lieux,
    anciensNoms: async () => anciennes,
  } as unknown as Dataset
}
