import { type Column, columnOf } from '../../src/domain/sessions/table/column-rules.ts'
import { COLONNES_ATELIERS, type ColonneAtelier } from '../../src/domain/sessions/table/columns.ts'
import { COLUMN_TEXTS } from './column-texts.ts'

const VERSION = '1.0.0'
const TITRE = 'Ateliers de médiation numérique datés'
const DESCRIPTION =
  'Séries d’ateliers, de permanences et de tournées, avec leurs règles de répétition et les corrections de séances.'

const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const TIME = `${DAY}(?:T(?:[01]\\d|2[0-3]):[0-5]\\d)?`

export interface TableConstraints {
  readonly required?: boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}
export type TableSchema = Pick<ReturnType<typeof tableSchema>, 'fields' | 'primaryKey'>

/** The columns as a Table Schema (Frictionless), the form that French public schemas take. */
export function tableSchema() {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: 'ateliers-mediation-numerique',
    title: TITRE,
    description: DESCRIPTION,
    version: VERSION,
    lang: 'fr',
    missingValues: [''],
    primaryKey: ['id', 'rdate'],
    fields: COLONNES_ATELIERS.map(tableField),
  }
}

function tableField(name: ColonneAtelier) {
  const [description, example] = COLUMN_TEXTS[name]
  const { type, isList, rule } = ruleOf(columnOf(name))
  // A list has no type of its own there: its pattern says what each value may be.
  const item = `(?:${rule.enum?.join('|') ?? rule.pattern})`
  const constraints = isList ? { pattern: `${item}(?:\\|${item})*` } : rule
  const asked: TableConstraints = { required: isRequired(name), ...constraints }
  return { name, type, description, example, constraints: asked }
}

const isRequired = (name: ColonneAtelier): boolean => 'obligatoire' in columnOf(name)

interface Rule {
  readonly type: 'string' | 'integer' | 'number'
  readonly isList: boolean
  /** What each value must be. */
  readonly rule: TableConstraints
}

/** What both schemas ask of a column. */
function ruleOf(column: Column): Rule {
  const text = (rule: TableConstraints): Rule => ({ type: 'string', isList: false, rule })
  const list = (rule: TableConstraints): Rule => ({ type: 'string', isList: true, rule })
  switch (column.type) {
    case 'texte': {
      const pattern = column.patternPublie ?? column.pattern
      const { longueurMax } = column
      return text({
        ...(pattern === undefined ? {} : { pattern }),
        ...(longueurMax === undefined ? {} : { maxLength: longueurMax }),
      })
    }
    case 'choix':
      return text({ enum: column.valeurs })
    case 'liste':
      return list(column.valeurs ? { enum: column.valeurs } : { pattern: column.pattern ?? '[^|]+' })
    case 'colonnes':
      return list({ enum: COLONNES_ATELIERS })
    case 'entier':
      return { type: 'integer', isList: false, rule: { minimum: column.min, maximum: column.max } }
    case 'nombre':
      return { type: 'number', isList: false, rule: { minimum: -column.max, maximum: column.max } }
    case 'jour':
      return text({ pattern: DAY })
    case 'instant':
      return text({ pattern: TIME })
    case 'instants':
      return list({ pattern: TIME })
  }
}

/** The JSON form as a JSON Schema: lists are arrays, numbers are numbers, null is "not said". */
export function jsonSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: TITRE,
    description: DESCRIPTION,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(COLONNES_ATELIERS.map((name) => [name, jsonProperty(name)])),
      required: COLONNES_ATELIERS.filter(isRequired),
      additionalProperties: false,
    },
  }
}

function jsonProperty(name: ColonneAtelier): Record<string, unknown> {
  const [description] = COLUMN_TEXTS[name]
  const { type, isList, rule } = ruleOf(columnOf(name))
  const { pattern, ...rest } = rule
  const value = { type, ...rest, ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) }
  if (isList) return { description, type: 'array', items: value }
  const cell = type === 'string' && rule.enum === undefined ? { minLength: 1, ...value } : value
  return isRequired(name) ? { description, ...cell } : { description, anyOf: [cell, { type: 'null' }] }
}
