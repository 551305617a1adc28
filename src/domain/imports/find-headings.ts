/** Lines looked at for headings: titles, a logo's place and a contact stand above them. */
const LOOKED_AT = 20
const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''
const countFilled = (line: readonly string[]): number => line.filter(isFilled).length
/** A heading is a few words: neither a number, nor a date, nor an hour, nor an address. */
const VALUE = /^[\d\s.,/:+-]+$|^\d{1,2}\s?h|@|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2}/i
const isHeading = (cell: string): boolean => isFilled(cell) && cell.length <= 80 && !VALUE.test(cell.trim())

export interface Entetes {
  /** Index of the line of headings. */
  readonly index: number
  readonly entetes: readonly string[]
  readonly remarques: readonly string[]
}

/**
 * The line of headings of a sheet: the first whose cells look like headings and that is as wide as what follows.
 * What stands above is told. A second line of headings under merged ones ("Horaires" over "début", "fin") is joined.
 */
export function findHeadings(lignes: readonly (readonly string[])[]): Entetes {
  const first = lignes.slice(0, LOOKED_AT)
  const widths = lignes.slice(0, 60).map(countFilled)
  const usual = [...widths].filter((n) => n > 0).sort((a, b) => a - b)
  const width = usual[Math.floor(usual.length / 2)] ?? 1
  const found = first.findIndex(
    (line) => countFilled(line) >= Math.max(2, Math.ceil(width * 0.6)) && shareOfHeadings(line) >= 0.7,
  )
  const index =
    found >= 0
      ? found
      : Math.max(
          0,
          first.findIndex((line) => countFilled(line) > 0),
        )
  const line = lignes[index] ?? []
  const below = lignes[index + 1] ?? []
  const isDouble = isSecondLine(line, below, lignes[index + 2] ?? [])
  const entetes = isDouble ? joinLines(line, below) : line.map((cell) => cell.trim())
  const remarques = lignes
    .slice(0, index)
    .flatMap((above, row) =>
      countFilled(above) === 0
        ? []
        : [
            `ligne ${row + 1} : « ${above.filter(isFilled).join(' ').slice(0, 120)} », au-dessus des titres, laissée de côté`,
          ],
    )
  return { index: isDouble ? index + 1 : index, entetes: entetes.map(clean), remarques }
}

const clean = (cell: string): string => cell.replace(/\s+/g, ' ').trim()

function shareOfHeadings(line: readonly string[]): number {
  const filled = line.filter(isFilled)
  return filled.length === 0 ? 0 : filled.filter(isHeading).length / filled.length
}

/** Merged headings leave gaps that the line under them fills, with words again where data would have values. */
function isSecondLine(line: readonly string[], below: readonly string[], data: readonly string[]): boolean {
  if (shareOfHeadings(below) < 1 || countFilled(below) < 2 || shareOfHeadings(data) === 1) return false
  const gaps = below.filter((cell, i) => isFilled(cell) && !isFilled(line[i])).length
  const both = below.filter((cell, i) => isFilled(cell) && isFilled(line[i])).length
  return gaps > 0 && both <= gaps + 1
}

function joinLines(line: readonly string[], below: readonly string[]): string[] {
  let group = ''
  return Array.from({ length: Math.max(line.length, below.length) }, (_, i) => {
    const above = (line[i] ?? '').trim()
    const under = (below[i] ?? '').trim()
    if (above !== '') group = above
    if (under === '') return above
    return above === '' || above !== under ? `${group} ${under}`.trim() : above
  })
}
