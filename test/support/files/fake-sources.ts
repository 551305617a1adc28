import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'
import { readDecoupage } from '../../../geo/read/decoupage.ts'
import { SOURCES, type SourceId } from '../../../geo/sources/sources.ts'
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

type Answer = (request: IncomingMessage, response: ServerResponse) => void
type Body = string | Uint8Array

/** Answers 200 with a body. */
export const ok =
  (body: Body, type = 'application/octet-stream'): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }
export const status =
  (code: number, body = 'erreur'): Answer =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/plain' })
    response.end(body)
  }

export const GOOD: Readonly<Partial<Record<SourceId, Answer>>> = {
  lieux: ok(JSON.stringify(lieux(20)), 'application/json'),
  communes: ok(
    JSON.stringify(
      collection(COMMUNES.map(({ code, e, n }) => feature({ code, nom: code }, square(e, n, 400)))),
    ),
  ),
  departements: ok(
    JSON.stringify(
      collection([feature({ code: '23', nom: 'Creuse' }, square(3_740_500, 2_572_500, 30_000))]),
    ),
  ),
  frr: ok(frrCsv(), 'text/csv'),
  densite: ok(densiteXlsx()),
  qpv: ok(qpvZip()),
  population1km: ok(censusZip()),
}

export interface FakeSources {
  /** Base address for GEO_MIROIR. */
  readonly miroir: string
  /** What each source answers; anything else is a 404. `extra` answers other paths, by their end. */
  readonly answers: Partial<Record<SourceId, Answer>>
  readonly extra: Map<string, Answer>
  /** Requests received, in order. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

/** A server on this machine that stands for all official hosts: `/<host>/<path>?<query>`. */
export async function openFakeSources(): Promise<FakeSources> {
  const paths = new Map<string, SourceId>()
  for (const [id, { adresse }] of Object.entries(SOURCES)) {
    if (adresse === null) continue
    const { host, pathname, search } = new URL(adresse)
    paths.set(`/${host}${pathname}${search}`, id as SourceId)
  }
  const answers: FakeSources['answers'] = { ...GOOD }
  const extra: FakeSources['extra'] = new Map()
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    const url = request.url ?? ''
    requests.push(url)
    const id = paths.get(url)
    const answer =
      (id === undefined ? undefined : answers[id]) ?? [...extra].find(([end]) => url.endsWith(end))?.[1]
    ;(answer ?? status(404))(request, response)
  })
  // A busy machine is silent for longer than a server keeps a connection: one closed under a request is asked again.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    miroir: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    extra,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
