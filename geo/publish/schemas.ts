import { DESCRIPTIONS, type DescriptionColonne } from './columns.ts'

const VERSION = '1.0.0'
const TITRE = 'Ateliers de médiation numérique datés'
const DESCRIPTION =
  'Séries d’ateliers, de permanences et de tournées, avec leurs règles de répétition et les corrections de séances.'

interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
  readonly description: string
  readonly example: string
  readonly constraints: TableConstraints
}
export interface TableConstraints {
  readonly required?: boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}
export interface TableSchema {
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
}

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
    fields: DESCRIPTIONS.map(tableField),
  }
}

function tableField({ nom, description, exemple, obligatoire, nature }: DescriptionColonne): TableField {
  const type = nature.type === 'entier' ? 'integer' : nature.type === 'nombre' ? 'number' : 'string'
  const constraints = { required: obligatoire === true, ...constraintsOf(nature) }
  return { name: nom, type, description, example: exemple, constraints }
}

/** A list has no type of its own there: its pattern says what each value may be. */
function constraintsOf(nature: DescriptionColonne['nature']): TableConstraints {
  switch (nature.type) {
    case 'choix':
      return { enum: nature.valeurs }
    case 'liste': {
      const item = itemPattern(nature)
      return { pattern: `${item}(?:\\|${item})*` }
    }
    case 'entier':
    case 'nombre':
      return { minimum: nature.min, maximum: nature.max }
    case 'texte':
      return {
        ...(nature.pattern === undefined ? {} : { pattern: nature.pattern }),
        ...(nature.longueurMax === undefined ? {} : { maxLength: nature.longueurMax }),
      }
  }
}

function itemPattern({ valeurs, pattern }: { valeurs?: readonly string[]; pattern?: string }): string {
  if (valeurs !== undefined) return `(?:${valeurs.join('|')})`
  return `(?:${pattern ?? '[^|]+'})`
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
      properties: Object.fromEntries(DESCRIPTIONS.map((column) => [column.nom, jsonProperty(column)])),
      required: DESCRIPTIONS.flatMap((column) => (column.obligatoire === true ? [column.nom] : [])),
      additionalProperties: false,
    },
  }
}

function jsonProperty({ description, obligatoire, nature }: DescriptionColonne): Record<string, unknown> {
  const nullable = (rule: Record<string, unknown>) =>
    obligatoire === true ? { description, ...rule } : { description, anyOf: [rule, { type: 'null' }] }
  switch (nature.type) {
    case 'choix':
      return nullable({ type: 'string', enum: nature.valeurs })
    case 'liste':
      return { description, type: 'array', items: listItem(nature) }
    case 'entier':
      return nullable({ type: 'integer', minimum: nature.min, maximum: nature.max })
    case 'nombre':
      return nullable({ type: 'number', minimum: nature.min, maximum: nature.max })
    case 'texte':
      return nullable({
        type: 'string',
        minLength: 1,
        ...(nature.longueurMax === undefined ? {} : { maxLength: nature.longueurMax }),
        ...(nature.pattern === undefined ? {} : { pattern: `^(?:${nature.pattern})$` }),
      })
  }
}

function listItem({ valeurs, pattern }: { valeurs?: readonly string[]; pattern?: string }) {
  if (valeurs !== undefined) return { type: 'string', enum: valeurs }
  return { type: 'string', pattern: `^(?:${pattern ?? '[^|]+'})$` }
}
