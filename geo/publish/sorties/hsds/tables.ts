/** A cell: null and an empty text are not known, and stay empty. */
type Cellule = string | number | null
export type Ligne = Readonly<Record<string, Cellule>>

interface Table {
  readonly fichier: string
  /** Fields in order; those that end with `#` are numbers. */
  readonly champs: string
  /** Fields that HSDS asks to be filled. */
  readonly requis: string
  /** Fields that hold the id of another table: `champ>table`. */
  readonly liens?: string
}

/** The tables of HSDS 3.x (openreferral.org) that the data fill, each with the fields that are filled. */
export const TABLES = {
  organization: {
    fichier: 'organizations.csv',
    champs: 'id name description',
    requis: 'id name description',
  },
  organization_identifier: {
    fichier: 'organization_identifiers.csv',
    champs: 'id organization_id identifier_type identifier',
    requis: 'id organization_id identifier_type identifier',
    liens: 'organization_id>organization',
  },
  service: {
    fichier: 'services.csv',
    champs:
      'id organization_id name description url email status application_process fees_description eligibility_description alert last_modified',
    requis: 'id organization_id name status',
    liens: 'organization_id>organization',
  },
  location: {
    fichier: 'locations.csv',
    champs:
      'id location_type name description latitude# longitude# external_identifier external_identifier_type',
    requis: 'id location_type',
  },
  address: {
    fichier: 'addresses.csv',
    champs: 'id location_id address_1 address_2 city state_province postal_code country address_type',
    requis: 'id address_1 city state_province postal_code country address_type',
    liens: 'location_id>location',
  },
  service_at_location: {
    fichier: 'service_at_location.csv',
    champs: 'id service_id location_id',
    requis: 'id service_id location_id',
    liens: 'service_id>service location_id>location',
  },
  schedule: {
    fichier: 'schedules.csv',
    champs:
      'id service_id service_at_location_id location_id dtstart timezone# freq interval# count# byday wkst opens_at closes_at description notes',
    requis: 'id',
    liens: 'service_id>service service_at_location_id>service_at_location location_id>location',
  },
  phone: {
    fichier: 'phones.csv',
    champs: 'id location_id service_id number',
    requis: 'id number',
    liens: 'location_id>location service_id>service',
  },
  contact: {
    fichier: 'contacts.csv',
    champs: 'id location_id service_id email',
    requis: 'id',
    liens: 'location_id>location service_id>service',
  },
  taxonomy: {
    fichier: 'taxonomies.csv',
    champs: 'id name description uri version',
    requis: 'id name description',
  },
  taxonomy_term: {
    fichier: 'taxonomy_terms.csv',
    champs: 'id code name description taxonomy_id language',
    requis: 'id name description',
    liens: 'taxonomy_id>taxonomy',
  },
  attribute: {
    fichier: 'attributes.csv',
    champs: 'id link_id link_entity taxonomy_term_id',
    requis: 'id link_id link_entity taxonomy_term_id',
    liens: 'taxonomy_term_id>taxonomy_term',
  },
} as const satisfies Readonly<Record<string, Table>>
export type NomTable = keyof typeof TABLES

export const champsOf = (table: NomTable): string[] =>
  TABLES[table].champs.split(' ').map((name) => name.replace('#', ''))

/** Frictionless description of a table: fields, what is asked of them, and what they point to. */
export function resourceOf(table: NomTable, lignes: number) {
  const { fichier, champs, requis, liens = '' }: Table = TABLES[table]
  const asked = new Set(requis.split(' '))
  return {
    name: table,
    path: fichier,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows: lignes,
    schema: {
      fields: champs.split(' ').map((champ) => ({
        name: champ.replace('#', ''),
        type: champ.endsWith('#') ? 'number' : 'string',
        ...(asked.has(champ) ? { constraints: { required: true, unique: champ === 'id' } } : {}),
      })),
      primaryKey: 'id',
      foreignKeys: liens.split(' ').flatMap((lien) => {
        const [fields = '', resource = ''] = lien.split('>')
        return resource === '' ? [] : [{ fields, reference: { resource, fields: 'id' } }]
      }),
    },
  }
}
