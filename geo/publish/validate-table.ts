import { parseIsoDate } from '../../src/domain/calendar/civil-date.ts'
import type { TableConstraints, TableSchema } from './schemas.ts'

/** A cell that breaks the schema. `line` counts the headings, as a spreadsheet does. */
export interface FauteDeSchema {
  readonly line: number
  readonly field: string
  readonly value: string
  /** Short, in French. */
  readonly reason: string
}

/** Checks a table of texts against a Table Schema: headings, types, constraints, primary key. */
export function validateTable(
  schema: TableSchema,
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): FauteDeSchema[] {
  const wanted: readonly string[] = schema.fields.map((field) => field.name)
  const faults = headings.flatMap((name) =>
    wanted.includes(name) ? [] : [{ line: 1, field: name, value: '', reason: 'colonne hors du schéma' }],
  )
  for (const name of wanted) {
    if (!headings.includes(name))
      faults.push({ line: 1, field: name, value: '', reason: 'colonne manquante' })
  }
  const checks = schema.fields.map((field) => ({ field, reasonOf: cellCheck(field.type, field.constraints) }))
  const keys = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const line = index + 2
    for (const { field, reasonOf } of checks) {
      const value = row[field.name] ?? ''
      const reason = reasonOf(value)
      if (reason !== null) faults.push({ line, field: field.name, value, reason })
    }
    const key = JSON.stringify(schema.primaryKey.map((name) => row[name] ?? ''))
    const first = keys.get(key)
    if (first === undefined) keys.set(key, line)
    else {
      const field = schema.primaryKey[0] ?? ''
      faults.push({ line, field, value: row[field] ?? '', reason: `en double avec la ligne ${first}` })
    }
  }
  return faults
}

/** The check of one column; null when the cell stands. A list of dates is checked day by day. */
function cellCheck(type: string, constraints: TableConstraints): (value: string) => string | null {
  const { required, minimum, maximum, maxLength } = constraints
  const pattern = constraints.pattern === undefined ? null : new RegExp(`^(?:${constraints.pattern})$`, 'u')
  const isDate = constraints.pattern?.includes('(?:0[1-9]|1[0-2])') === true
  return (value) => {
    if (value === '') return required === true ? 'valeur obligatoire' : null
    if (type !== 'string') {
      const form = type === 'integer' ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/
      if (!form.test(value)) return type === 'integer' ? 'attendu un nombre entier' : 'attendu un nombre'
      const number = Number(value)
      const isIn = number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity)
      return isIn ? null : `attendu de ${minimum} à ${maximum}`
    }
    if (maxLength !== undefined && value.length > maxLength) return `plus de ${maxLength} caractères`
    if (constraints.enum !== undefined && !constraints.enum.includes(value))
      return `attendu : ${constraints.enum.join(', ')}`
    if (pattern !== null && !pattern.test(value)) return 'ne suit pas la forme attendue'
    if (isDate && value.split('|').some((text) => parseIsoDate(text.slice(0, 10)) === null))
      return 'ce jour n’existe pas'
    return null
  }
}
