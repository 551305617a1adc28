import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { giveIds } from '../../src/domain/imports/give-ids.ts'
import { indexCommunes } from '../../src/domain/imports/match-lieu.ts'
import { remarksOnEncoding } from '../../src/domain/tables/decode-text.ts'
import { readCells } from '../read/cells.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { readGeoJson } from '../read/json.ts'
import { readLieuxTable, readOutlines, readQpv, readQpvListe } from '../read/read-sources.ts'
import { readZonages } from '../read/zonages.ts'
import { findAteliers, findFiles, findRoads, QPV_LISTE } from './folder-files.ts'
import { readPiloteCells } from './pilote.ts'
import type { RawData } from './raw-data.ts'

/**
 * Reads a folder of downloaded files, laid out like `../shared/open-data` or as the network feed leaves it. Throws
 * with the missing names, or with the file and what is wrong in it.
 */
export async function readFolder(
  dir: string,
  wanted: readonly string[] | 'tous',
  log: (line: string) => void,
): Promise<RawData> {
  const files = findFiles(dir)
  const path = (role: keyof typeof files) => join(dir, files[role][0] ?? '')
  log('lecture : lieux…')
  const lieux = readLieuxTable(path('lieux'))
  const decoupage = readDecoupage()
  const known = indexCommunes(decoupage.communes.values(), new Set())
  const numbered = giveIds(lieux.rows, basename(path('lieux')), known)
  log('lecture : communes et zonages…')
  const outlines = groupBy(
    files.communes.flatMap((file) => readOutlines(join(dir, file))),
    (outline) => departementOf(outline.properties.code),
  )
  const communes = readZonages(files.zonages.map((file) => join(dir, file)))
  log('lecture : carreaux de population…')
  const cells = await readCells(path('population'), () => [...outlines.values()].flat(), log)
  const ateliers = findAteliers(dir)
  const tous = wanted === 'tous'
  return {
    jeu: 'dossier',
    titre: tous
      ? 'France entière, données ouvertes'
      : `Données ouvertes, ${wanted.length > 1 ? 'départements' : 'département'} ${wanted.join(', ')}`,
    accueil: tous ? 'departement:87' : `departement:${wanted[0] ?? '87'}`,
    grille: { id: 'recensement-1km', nom: 'carreaux de 1 km, recensement 2021 (Eurostat)', tailleM: 1000 },
    communesCompletes: null,
    departements: tous ? decoupage.departements.map((d) => d.code) : wanted,
    lieux: {
      rows: numbered ?? lieux.rows,
      sansId: numbered !== null,
      numeros: lieux.numeros,
      problemes: [...lieux.problemes, ...remarksOnEncoding(lieux.encodage)],
      source: 'lieux',
    },
    ateliers: ateliers.lus.map((nom) => ({ nom, octets: readFileSync(join(dir, nom)) })),
    ateliersNonLus: ateliers.nonLus,
    communes,
    outlines,
    contours: readGeoJson(path('departements')),
    cells,
    cells200: readPiloteCells(),
    qpv: readQpv(path('qpv')),
    qpvListe: readQpvListe(join(dir, QPV_LISTE)),
    sources: [
      'lieux',
      ...(ateliers.lus.length > 0 ? (['ateliers'] as const) : []),
      ...(['population1km', 'population200m', 'communes', 'decoupage', 'qpv', 'frr', 'densite'] as const),
    ],
    routes: findRoads(dir),
  }
}
