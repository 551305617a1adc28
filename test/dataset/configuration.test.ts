import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { CONFIGURATION_VIDE, readConfiguration } from '../../src/dataset/configuration.ts'
import { ROOT } from '../support/files/data-dirs.ts'

const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'public', name), 'utf8'))
const schema = z.fromJSONSchema(read('schemas/configuration.schema.json'))
const FULL = {
  nom: 'L’aide numérique en Creuse',
  organisme: 'Conseil départemental de la Creuse',
  contact: {
    courriel: 'carte@creuse.example',
    telephone: '05 44 30 24 24',
    page: 'https://creuse.example/contact',
  },
  accessibilite: { schema: 'https://creuse.example/schema', plan: 'https://creuse.example/plan' },
  delaiFichierS: 20,
}

describe('the configuration of a publication', () => {
  it('ships valid, and says nobody', () => {
    const shipped = read('configuration.json')
    expect(schema.safeParse(shipped).success).toBe(true)
    expect(readConfiguration(shipped)).toEqual({ configuration: CONFIGURATION_VIDE, problemes: [] })
  })

  it('is read whole', () => {
    expect(readConfiguration(FULL)).toEqual({ configuration: FULL, problemes: [] })
    expect(schema.safeParse(FULL).success).toBe(true)
  })

  it.each([
    ['nom', { ...FULL, nom: '' }],
    ['nom', { ...FULL, nom: 7 }],
    ['nom', { organisme: 'Mairie' }],
    ['organisme', { ...FULL, organisme: ['a'] }],
    ['organisme', { ...FULL, organisme: 'x'.repeat(121) }],
    ['contact', { ...FULL, contact: 'a@b.fr' }],
    ['contact.courriel', { ...FULL, contact: { courriel: 'carte(at)creuse.example' } }],
    ['contact.courriel', { ...FULL, contact: { courriel: 'a@b.fr?cc=c@d.fr' } }],
    ['contact.telephone', { ...FULL, contact: { telephone: 'le standard' } }],
    ['contact.telephone', { ...FULL, contact: { telephone: 544302424 } }],
    ['accessibilite', { ...FULL, accessibilite: ['https://creuse.example/schema'] }],
    ['accessibilite.schema', { ...FULL, accessibilite: { schema: 'le schéma' } }],
    ['accessibilite.plan', { ...FULL, accessibilite: { plan: 'ftp://creuse.example/plan' } }],
    ['contact.page', { ...FULL, contact: { page: 'javascript:alert(1)' } }],
    ['delaiFichierS', { ...FULL, delaiFichierS: '20' }],
    ['delaiFichierS', { ...FULL, delaiFichierS: 4 }],
    ['delaiFichierS', { ...FULL, delaiFichierS: 20.5 }],
    ['delaiFichierS', { ...FULL, delaiFichierS: null }],
  ])('names %s when it is wrong, keeps the rest, as the schema does', (champ, value) => {
    const { configuration, problemes } = readConfiguration(value)
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(new RegExp(`^configuration\\.json, ${champ} : .+ reçu, .+ attendu$`))
    if (champ !== 'nom') expect(configuration.nom).toBe(FULL.nom)
    expect(schema.safeParse(value).success).toBe(false)
  })

  it.each([null, [], 'x', 3])('gives an empty one for %j, which is no object', (value) => {
    const { configuration, problemes } = readConfiguration(value)
    expect(configuration).toEqual(CONFIGURATION_VIDE)
    expect(problemes[0]).toContain('un objet attendu')
  })
})
