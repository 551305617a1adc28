import { unzipSync, zipSync } from 'fflate'
import writeXlsx, { type SheetData } from 'write-excel-file/universal'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { donnees } from '../../../src/text/mine/donnees.ts'

/** The same bytes on any day and any clock (zip: 1980 is the first year). */
const NO_DATE = new Date(1980, 0, 1)

const { exemples, listes, feuilles, erreurListe } = donnees.modeles
export type Modele = keyof typeof exemples

/** Rows that a list drops down in, the example's included. */
const ROWS = 500
const SHEET = 'xl/worksheets/sheet{id}.xml'

/**
 * A workbook to begin with: headings that the page knows, an example line, and a list that drops down wherever there
 * are few answers. Another answer is taken all the same: the spreadsheet only warns.
 */
export async function writeModele(quoi: Modele): Promise<Uint8Array> {
  const [entetes = [], ...lignes]: readonly (readonly string[])[] = exemples[quoi]
  const data: SheetData = [
    entetes.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true })),
    ...lignes.map((ligne) => ligne.map(cellOf)),
  ]
  const columns = entetes.map((entete) => ({ width: Math.max(16, entete.length + 4) }))
  const own: Readonly<Record<string, readonly string[]>> = listes[quoi]
  const dropDown = entetes
    .flatMap((entete, column) => (own[entete] === undefined ? [] : [validationOf(column, own[entete])]))
    .join('')
  const feature = {
    files: {
      transform: {
        [SHEET]: { transform: (xml: string) => insertValidations(xml, dropDown) },
      },
    },
  }
  const file = writeXlsx(
    data,
    { sheet: feuilles[quoi], columns, stickyRowsCount: 1 },
    { features: [feature] },
  )
  const archive = new Uint8Array(await (await file.toBlob()).arrayBuffer())
  return zipSync(unzipSync(archive), { mtime: NO_DATE })
}

/** Days are days; '@' keeps the zeros of a code. */
function cellOf(text: string) {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  return day === undefined
    ? ({ value: text, type: String, format: '@' } as const)
    : ({ value: new Date(`${year}-${month}-${day}T00:00Z`), type: Date, format: 'dd/mm/yyyy' } as const)
}

/** At most 255 letters and no comma in an answer: the format has no other way to write them in place. */
function validationOf(column: number, answers: readonly string[]): string {
  const list = answers.join(',')
  if (list.length > 255 || answers.some((answer) => answer.includes(',')))
    throw new Error(`liste trop longue, ou virgule dans une réponse : ${list}`)
  const range = `${getCellAddress(1, column)}:${getCellAddress(ROWS, column)}`
  const message = sanitizeAttributeValue(erreurListe)
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="${message}" sqref="${range}"><formula1>"${sanitizeTextContent(list)}"</formula1></dataValidation>`
}

function insertValidations(xml: string, validations: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet')
  if (order === undefined) throw new Error('the writer of workbooks no longer tells the order of a sheet')
  const count = validations.split('</dataValidation>').length - 1
  const element = `<dataValidations count="${count}">${validations}</dataValidations>`
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet')
}
