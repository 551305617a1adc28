import { readZipEntry } from './zip.ts'

/**
 * Reads the first sheet of an Excel workbook as rows of texts: enough for the one-table files INSEE publishes
 * (shared or inline texts, numbers; no formulas, no dates). Columns in order, empty cells as ''.
 */
export function readXlsxRows(path: string): string[][] {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const sheet = decode(
    readZipEntry(path, /^xl\/worksheets\/sheet1\.xml$/, 'la feuille xl/worksheets/sheet1.xml'),
  )
  let shared: string[] = []
  if (sheet.includes('t="s"')) {
    const xml = decode(readZipEntry(path, /^xl\/sharedStrings\.xml$/, 'xl/sharedStrings.xml'))
    shared = [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => texts(item))
  }
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = []
    for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const column = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1]
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      const text = attributes.includes('t="s"')
        ? (shared[Number(value)] ?? '')
        : attributes.includes('t="inlineStr"')
          ? texts(content)
          : unescapeXml(value)
      cells[column === undefined ? cells.length : columnIndex(column)] = text
    }
    return Array.from(cells, (text) => text ?? '')
  })
}

/** All the runs of a text, joined. */
const texts = (xml: string) =>
  unescapeXml([...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text ?? '').join(''))

const columnIndex = (letters: string) => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1

const unescapeXml = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
