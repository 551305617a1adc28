import { strToU8, zipSync } from 'fflate'

/** A cell as it is written in the file: its XML type, its value, and whether its format is that of a date or an hour. */
export type CelluleBrute =
  | string
  | number
  | null
  | { readonly v: string; readonly t?: string; readonly format?: keyof typeof FORMATS }
  /** A text in several styles, kept among the shared texts of the workbook. */
  | { readonly riche: readonly string[] }

export interface FeuilleBrute {
  readonly nom: string
  readonly lignes: readonly (readonly CelluleBrute[])[]
  readonly fusions?: readonly string[]
  readonly masquees?: readonly number[]
  /** Cells and rows without address, as the format lets it. */
  readonly sansAdresse?: boolean
}

/** `jourLong`: dddd d mmmm yyyy in French. */
const FORMATS = { date: 1, heure: 2, duree: 3, jourLong: 4 } as const
const escapeXml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const address = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`

/** The bytes of a workbook written digit by digit: what other programs write, without any of them. */
export function makeXlsx(
  feuilles: readonly FeuilleBrute[],
  { date1904 = false }: { readonly date1904?: boolean } = {},
): Uint8Array {
  const shared: string[] = []
  const cell = (one: CelluleBrute, r: string): string => {
    if (one === null) return ''
    if (typeof one === 'number') return `<c${r}><v>${one}</v></c>`
    if (typeof one === 'string')
      return `<c${r} t="inlineStr"><is><t xml:space="preserve">${escapeXml(one)}</t></is></c>`
    if ('riche' in one) {
      const runs = one.riche.map((text, i) => {
        const bold = i % 2 === 1 ? '<rPr><b/></rPr>' : ''
        return `<r>${bold}<t xml:space="preserve">${escapeXml(text)}</t></r>`
      })
      return `<c${r} t="s"><v>${shared.push(`<si>${runs.join('')}</si>`) - 1}</v></c>`
    }
    const style = one.format === undefined ? '' : ` s="${FORMATS[one.format]}"`
    // A cell that has a format and nothing else.
    if (one.v === '') return `<c${r}${style}/>`
    return `<c${r}${style}${one.t === undefined ? '' : ` t="${one.t}"`}><v>${escapeXml(one.v)}</v></c>`
  }
  const sheet = ({ lignes, fusions = [], masquees = [], sansAdresse = false }: FeuilleBrute) => {
    const rows = lignes.map((line, row) => {
      const cells = line.map((one, column) => cell(one, sansAdresse ? '' : ` r="${address(row, column)}"`))
      const hidden = masquees.includes(row + 1) ? ' hidden="1"' : ''
      return `<row${sansAdresse ? '' : ` r="${row + 1}"`}${hidden}>${cells.join('')}</row>`
    })
    const merges = fusions.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${feuilles.map(({ nom }, i) => `<sheet name="${escapeXml(nom)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${feuilles.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="170" formatCode="[h]:mm"/><numFmt numFmtId="171" formatCode="[$-40C]dddd\\ d\\ mmmm\\ yyyy"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`,
  }
  for (const [i, feuille] of feuilles.entries()) files[`xl/worksheets/sheet${i + 1}.xml`] = sheet(feuille)
  files['xl/sharedStrings.xml'] =
    `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join('')}</sst>`
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
