import { strToU8, zipSync } from 'fflate'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import { fromLaea } from '../../../geo/transforms/projection.ts'

/** Three communes of the Creuse, each a square of 800 m around one cell that holds its municipal population. */
const COMMUNES = [
  { code: '23096', e: 3_740_500, n: 2_572_500 },
  { code: '23001', e: 3_750_500, n: 2_565_500 },
  { code: '23076', e: 3_730_500, n: 2_580_500 },
]
const populationOf = (code: string) => readDecoupage().communes.get(code)?.population ?? 0

const feature = (properties: object, coordinates: number[][][]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const square = (e: number, n: number, half: number) => [
  [
    fromLaea([e - half, n - half]),
    fromLaea([e + half, n - half]),
    fromLaea([e + half, n + half]),
    fromLaea([e - half, n + half]),
    fromLaea([e - half, n - half]),
  ],
]
const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features })

/** Places as the national list gives them; `today` keeps the newest date young. */
export const lieux = (count: number, today = new Date().toISOString().slice(0, 10)) =>
  Array.from({ length: count }, (_, i) => ({
    id: `lieu-${i}`,
    nom: `Lieu ${i}`,
    commune: 'Guéret',
    code_insee: '23096',
    latitude: 46.17 + i / 1000,
    longitude: 1.87,
    date_maj: today,
    modalites_accompagnement: 'Accompagnement individuel',
  }))

/** FRR download: one number per class, carried by as many communes as the class has. */
export function frrCsv(counts: readonly number[] = [2134, 13_313, 11, 4456, 20]): string {
  const rows = ['codgeo;libgeo;codefrr', ...COMMUNES.map(({ code }) => `${code};X;2`)]
  counts.forEach((count, i) => {
    for (let k = i === 1 ? COMMUNES.length : 0; k < count; k++) rows.push(`X${i}${k};X;${i + 1}`)
  })
  return `${rows.join('\n')}\nY1;X;-9999\n`
}

/** A workbook with INSEE's layout: a title, an empty line, then the header. */
export function densiteXlsx(header: readonly string[] = ['CODGEO', 'LIBGEO', 'DENS']): Uint8Array {
  const rows = [['Grille de densité'], [], header, ...COMMUNES.map(({ code }, i) => [code, 'X', i + 4])]
  const xml = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      const ref = `${String.fromCharCode(65 + c)}${r + 1}`
      return typeof value === 'number'
        ? `<c r="${ref}"><v>${value}</v></c>`
        : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
    })
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  const sheet = `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`
  return zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) })
}

/** The European grid: our three cells, one at sea, one in Poland, one empty. */
export function censusZip(header = 'GRD_ID,T,M,F'): Uint8Array {
  const id = (e: number, n: number) => `CRS3035RES1000mN${n - 500}E${e - 500}`
  const rows = [
    ...COMMUNES.map(({ code, e, n }) => `${id(e, n)},${populationOf(code)},1,1`),
    `${id(3_300_500, 2_600_500)},12,6,6`,
    `${id(5_000_500, 3_200_500)},90,45,45`,
    `${id(3_740_500, 2_573_500)},0,0,0`,
  ]
  return zipSync({ 'Grille/ESTAT_Census_2021_V2.csv': strToU8(`${header}\n${rows.join('\n')}\n`) })
}

export function qpvZip(entry = 'GEOJSON/QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson'): Uint8Array {
  const qpv = feature(
    { code_qp: 'QN02301M', lib_qp: 'Albatros', insee_com: '23096' },
    square(3_740_400, 2_572_400, 150),
  )
  return zipSync({ 'LISEZMOI.txt': strToU8('x'), [entry]: strToU8(JSON.stringify(collection([qpv]))) })
}

export const communesJson = (): string =>
  JSON.stringify(
    collection(COMMUNES.map(({ code, e, n }) => feature({ code, nom: code }, square(e, n, 400)))),
  )

export const departementsJson = (): string =>
  JSON.stringify(collection([feature({ code: '23', nom: 'Creuse' }, square(3_740_500, 2_572_500, 30_000))]))
