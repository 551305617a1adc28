import { SERVICES } from '../../../../src/domain/places/vocabulaire.ts'
import { THEMATIQUES } from '../../../../src/domain/sessions/table/table-values.ts'
import { THEMATIQUES_TEXTE } from '../../../../src/text/fr/seance-mots.ts'
import { hsds } from '../../../../src/text/sorties/hsds.ts'
import type { Put } from './places.ts'
import { uuidOf } from './uuid.ts'

const SERVICES_ID = uuidOf('taxonomy', 'services')
const THEMES_ID = uuidOf('taxonomy', 'thematiques')

/** Both vocabularies: services of the national schema, themes of the Coop. */
export function putTaxonomies(put: Put): void {
  const { services, thematiques } = hsds.taxonomies
  put('taxonomy', { id: SERVICES_ID, ...services, uri: '', version: '1.0.2' })
  put('taxonomy', { id: THEMES_ID, ...thematiques, uri: '', version: '' })
  const term = (taxonomy: string, code: string, name: string) =>
    put('taxonomy_term', {
      id: uuidOf('term', code),
      code,
      name,
      description: name,
      taxonomy_id: taxonomy,
      language: 'fr',
    })
  for (const { valeur } of SERVICES) term(SERVICES_ID, valeur, valeur)
  for (const theme of THEMATIQUES) term(THEMES_ID, theme, THEMATIQUES_TEXTE[theme])
}

const KNOWN = new Set<string>([...SERVICES.map(({ valeur }) => valeur), ...THEMATIQUES])

/** Says what a service is about: those of the values that a vocabulary holds. */
export function putAttributes(put: Put, service: string, codes: readonly string[]): void {
  for (const code of codes.filter((one) => KNOWN.has(one))) {
    put('attribute', {
      id: uuidOf('attribute', `${service}|${code}`),
      link_id: service,
      link_entity: 'service',
      taxonomy_term_id: uuidOf('term', code),
    })
  }
}
