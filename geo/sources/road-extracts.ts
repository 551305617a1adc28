import { readOsmPbf } from '../roads/osm-pbf.ts'
import type { NetworkSource } from './sources-list.ts'

/**
 * Geofabrik's extracts of OpenStreetMap, one for each région as they were before 2016, with the départements each
 * holds. Addresses from Geofabrik's own index, not tried from here (`adresseEssayee` of `routesOsm`).
 */
const EXTRACTS: Readonly<Record<string, readonly string[]>> = {
  alsace: ['67', '68'],
  aquitaine: ['24', '33', '40', '47', '64'],
  auvergne: ['03', '15', '43', '63'],
  'basse-normandie': ['14', '50', '61'],
  bourgogne: ['21', '58', '71', '89'],
  bretagne: ['22', '29', '35', '56'],
  centre: ['18', '28', '36', '37', '41', '45'],
  'champagne-ardenne': ['08', '10', '51', '52'],
  corse: ['2A', '2B'],
  'franche-comte': ['25', '39', '70', '90'],
  'haute-normandie': ['27', '76'],
  'ile-de-france': ['75', '77', '78', '91', '92', '93', '94', '95'],
  'languedoc-roussillon': ['11', '30', '34', '48', '66'],
  limousin: ['19', '23', '87'],
  lorraine: ['54', '55', '57', '88'],
  'midi-pyrenees': ['09', '12', '31', '32', '46', '65', '81', '82'],
  'nord-pas-de-calais': ['59', '62'],
  'pays-de-la-loire': ['44', '49', '53', '72', '85'],
  picardie: ['02', '60', '80'],
  'poitou-charentes': ['16', '17', '79', '86'],
  'provence-alpes-cote-d-azur': ['04', '05', '06', '13', '83', '84'],
  'rhone-alpes': ['01', '07', '26', '38', '42', '69', '73', '74'],
}

/** An extract to download: like any source, at an address of its own. */
export interface RoadExtract extends NetworkSource {
  readonly adresse: string
}

/** The extracts that hold some of the départements asked for; roads beyond their own border are not fetched. */
export function roadExtracts(wanted: readonly string[] | 'tous'): readonly RoadExtract[] {
  return Object.entries(EXTRACTS).flatMap(([name, departements]) =>
    wanted !== 'tous' && !departements.some((code) => wanted.includes(code))
      ? []
      : [
          {
            source: 'routesOsm',
            adresse: `https://download.geofabrik.de/europe/france/${name}-latest.osm.pbf`,
            fichier: `roads/${name}.osm.pbf`,
            verify: (path) => ({ lignes: readOsmPbf(path, {}).counts.ways, avertissements: [] }),
          },
        ],
  )
}
