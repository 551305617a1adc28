import { departementOf } from '../../src/domain/geo/codes.ts'
import { readCsvFile } from './csv.ts'
import { readDecoupage } from './decoupage.ts'
import { readXlsxRows } from './xlsx.ts'

/** What is known of a commune; '' where a class is not. */
export interface CommuneFacts {
  readonly population: number | null
  readonly epci: string | null
  readonly epciNom: string
  readonly frr: string
  readonly densite: string
}

/** Labels of INSEE's density grid, levels 1 to 7. */
const DENSITES = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Petites villes',
  'Ceintures urbaines',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
] as const

/** Communes in each class on 10 July 2025: what tells which code of the download means which class. */
const EFFECTIFS_FRR = {
  'FRR socle': 13_313,
  'FRR+': 4456,
  'FRR bénéficiaire': 2134,
  'Classée FRR partiellement': 20,
  'FRR bénéficiaire partiellement': 11,
} as const
const NON_CLASSEE = '-9999'

/** Reads the one table of all facts by commune, or the official FRR and density files and Etalab for the rest. */
export function readZonages(paths: readonly string[]): Map<string, CommuneFacts> {
  const [first = '', second] = paths
  return second === undefined ? readTable(first) : joinOfficial(readFrr(first), readDensite(second))
}

function readTable(path: string): Map<string, CommuneFacts> {
  const columns = ['code_insee', 'pop_2023', 'epci_siren', 'epci_nom', 'frr_juillet2025', 'densite7']
  return new Map(
    readCsvFile(path, columns).map((row) => [
      row.code_insee ?? '',
      {
        population: row.pop_2023 === '' ? null : Number(row.pop_2023),
        epci: row.epci_siren === '' ? null : (row.epci_siren ?? null),
        epciNom: row.epci_nom ?? '',
        frr: row.frr_juillet2025 ?? '',
        densite: row.densite7 ?? '',
      },
    ]),
  )
}

function joinOfficial(
  frr: ReadonlyMap<string, string>,
  densite: ReadonlyMap<string, string>,
): Map<string, CommuneFacts> {
  const { communes, epciOf, departements } = readDecoupage()
  const known = new Set(departements.map((d) => d.code))
  return new Map(
    [...communes.values()]
      .filter(({ code }) => known.has(departementOf(code)))
      .map(({ code, population }) => [
        code,
        {
          population,
          epci: epciOf.get(code)?.code ?? null,
          epciNom: epciOf.get(code)?.nom ?? '',
          frr: frr.get(code) ?? '',
          densite: densite.get(code) ?? '',
        },
      ]),
  )
}

/**
 * FRR class by commune, from the Observatoire's download (`codgeo;libgeo;codefrr`). The download gives a number
 * per class and no legend: the class is recognised by how many communes carry the number, as no two classes have
 * counts near each other; a number that fits none stops the build.
 */
export function readFrr(path: string): Map<string, string> {
  const rows = readCsvFile(path, ['codgeo', 'codefrr'])
  const counts = new Map<string, number>()
  for (const { codefrr = '' } of rows) counts.set(codefrr, (counts.get(codefrr) ?? 0) + 1)
  const labels = new Map([...counts].map(([code, count]) => [code, labelOf(path, code, count)]))
  if (new Set(labels.values()).size !== labels.size) {
    throw new Error(`${path} : deux valeurs de codefrr pour un même classement (${sayCounts(counts)})`)
  }
  return new Map(rows.map((row) => [row.codgeo ?? '', labels.get(row.codefrr ?? '') ?? '']))
}

function labelOf(path: string, code: string, count: number): string {
  if (code === NON_CLASSEE) return 'Non classée'
  const found = Object.entries(EFFECTIFS_FRR).find(
    ([, wanted]) => Math.abs(count - wanted) <= Math.max(4, wanted * 0.1),
  )
  if (found === undefined) {
    throw new Error(
      `${path} : codefrr « ${code} » porté par ${count} communes, aucun classement connu n’en a autant (${sayCounts(
        new Map(Object.entries(EFFECTIFS_FRR)),
      )})`,
    )
  }
  return found[0]
}

const sayCounts = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([name, count]) => `${name} : ${count}`).join(', ')

/** Density class by commune: INSEE's workbook (header anywhere in the first rows) or a CSV of the same columns. */
export function readDensite(path: string): Map<string, string> {
  const rows = path.endsWith('.xlsx')
    ? readXlsxRows(path)
    : readCsvFile(path, ['CODGEO', 'DENS']).map((row) => [row.CODGEO ?? '', row.DENS ?? ''])
  const header = path.endsWith('.xlsx') ? rows.findIndex((row) => row.includes('CODGEO')) : -1
  const names = header === -1 ? ['CODGEO', 'DENS'] : (rows[header] ?? [])
  const code = names.indexOf('CODGEO')
  const level = names.indexOf('DENS')
  if ((path.endsWith('.xlsx') && header === -1) || level === -1) {
    throw new Error(`${path} : colonnes attendues absentes : CODGEO, DENS`)
  }
  return new Map(
    rows.slice(header + 1).flatMap((row, i) => {
      if (row[code] === undefined || row[code] === '') return []
      const label = DENSITES[Number(row[level]) - 1]
      if (label === undefined) {
        throw new Error(
          `${path}, ligne ${header + i + 2} : DENS de 1 à 7 attendu, « ${row[level] ?? ''} » trouvé`,
        )
      }
      return [[row[code], label] as const]
    }),
  )
}
