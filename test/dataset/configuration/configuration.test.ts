import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Groupe, isChamp } from '../../../src/dataset/configuration/champ.ts'
import { CHAMPS } from '../../../src/dataset/configuration/champs.ts'
import { CONFIGURATION_VIDE, readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { refuseAccent, THEMES } from '../../../src/dataset/configuration/couleurs.ts'
import { readOctets } from '../../../src/dataset/configuration/read-octets.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'public', name), 'utf8'))
const schema = z.fromJSONSchema(read('schemas/configuration.schema.json'))
const FULL = {
  nom: 'L’aide numérique en Creuse',
  organisme: 'Conseil départemental de la Creuse',
  logo: 'logo-creuse.svg',
  couleurs: { accent: '#8a1538', accentSombre: '#f2a6bd' },
  accueil: { territoire: 'departement:23', question: '?onglet=couverture&mode=voiture' },
  contact: {
    courriel: 'carte@creuse.example',
    telephone: '05 44 30 24 24',
    page: 'https://creuse.example/contact',
  },
  accessibilite: { schema: 'https://creuse.example/schema', plan: 'https://creuse.example/plan' },
  textes: {
    mentionsLegales: ['Directrice de la publication : Mme Exemple.', 'Hébergeur : le Département.'],
    confidentialite: ['Le Département ne garde rien.'],
    delegue: 'dpd@creuse.example',
    journauxJours: 365,
  },
  langues: ['fr', 'ar'],
  rues: {
    affichees: false,
    tuiles: 'https://tuiles.creuse.example:8443/{z}/{x}/{y}.png?v=2',
    mention: 'SIG Creuse',
  },
  delaiFichierS: 20,
  integration: { ancetres: ['https://www.creuse.example', 'https://*.creuse.example:8443'] },
  services: { adresses: false, ign: false },
  hsts: 'hote',
  adressePublique: 'https://carte.creuse.example/carte/',
  intranet: true,
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
    ['organisme', { ...FULL, organisme: 'Creuse \u202eennoyam' }],
    ['textes.mentionsLegales', { ...FULL, textes: { mentionsLegales: ['a\u0007'] } }],
    ['rues.mention', { ...FULL, rues: { mention: 'SIG\u200b' } }],
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
    ['logo', { ...FULL, logo: 'https://creuse.example/logo.svg' }],
    ['logo', { ...FULL, logo: '../logo.svg' }],
    ['logo', { ...FULL, logo: 'logo.html' }],
    ['couleurs.accent', { ...FULL, couleurs: { accent: 'rouge' } }],
    ['couleurs.accentSombre', { ...FULL, couleurs: { accentSombre: '#fff;x' } }],
    ['couleurs', { ...FULL, couleurs: '#8a1538' }],
    ['accueil.territoire', { ...FULL, accueil: { territoire: 'la Creuse' } }],
    ['accueil.question', { ...FULL, accueil: { question: 'https://ailleurs.example/?onglet=couverture' } }],
    ['textes.mentionsLegales', { ...FULL, textes: { mentionsLegales: 'Directrice : Mme Exemple' } }],
    ['textes.mentionsLegales', { ...FULL, textes: { mentionsLegales: ['x'.repeat(2001)] } }],
    ['textes.confidentialite', { ...FULL, textes: { confidentialite: [7] } }],
    ['textes.journauxJours', { ...FULL, textes: { journauxJours: -1 } }],
    ['langues', { ...FULL, langues: ['fr', 'klingon'] }],
    ['rues.affichees', { ...FULL, rues: { affichees: 'non' } }],
    ['rues.tuiles', { ...FULL, rues: { tuiles: 'https://tuiles.example/; script-src *{z}{x}{y}' } }],
    ['rues.tuiles', { ...FULL, rues: { tuiles: 'http://tuiles.example/{z}/{x}/{y}.png' } }],
    ['integration', { ...FULL, integration: ['https://www.creuse.example'] }],
    ['integration.ancetres', { ...FULL, integration: { ancetres: 'https://www.creuse.example' } }],
    ['integration.ancetres', { ...FULL, integration: { ancetres: ['https://www.creuse.example/page'] } }],
    [
      'integration.ancetres',
      { ...FULL, integration: { ancetres: ["https://a.example; script-src 'self'"] } },
    ],
    ['integration.ancetres', { ...FULL, integration: { ancetres: ["'self'"] } }],
    ['services.adresses', { ...FULL, services: { adresses: 'oui' } }],
    ['services.ign', { ...FULL, services: { ign: 0 } }],
    ['hsts', { ...FULL, hsts: 'constructor' }],
    ['adressePublique', { ...FULL, adressePublique: 'https://carte.creuse.example/carte' }],
    ['adressePublique', { ...FULL, adressePublique: 'carte.creuse.example/' }],
    ['intranet', { ...FULL, intranet: 'true' }],
  ])('names %s when it is wrong, keeps the rest, as the schema does', (champ, value) => {
    const { configuration, problemes } = readConfiguration(value)
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(new RegExp(`^configuration\\.json, ${champ} : .+ reçu, .+ attendu$`))
    if (champ !== 'nom') expect(configuration.nom).toBe(FULL.nom)
    expect(schema.safeParse(value).success).toBe(false)
  })

  it.each([
    ['nome', 'nom', { nom: 'La carte', nome: 'x' }],
    ['delaiFichiers', 'delaiFichierS', { nom: 'La carte', delaiFichiers: 20 }],
    ['courriel', 'contact.courriel', { nom: 'La carte', courriel: 'a@b.fr' }],
    ['ancetres', 'integration.ancetres', { nom: 'La carte', ancetres: [] }],
    ['contact.telefone', 'contact.telephone', { nom: 'La carte', contact: { telefone: '05' } }],
    ['couleurs.accent_sombre', 'couleurs.accentSombre', { nom: 'La carte', couleurs: { accent_sombre: '' } }],
    ['constructor', 'couleurs', { nom: 'La carte', constructor: 1 }],
  ])('says of the unknown key %s that %s is the nearest', (champ, known, value) => {
    const { configuration, problemes } = readConfiguration(value)
    expect(problemes).toHaveLength(1)
    expect(problemes[0]).toMatch(new RegExp(`^configuration\\.json, ${champ} : cette clé n’existe pas`))
    if (champ !== 'constructor') expect(problemes[0]).toContain(`la plus proche est « ${known} »`)
    expect(configuration).toEqual({ ...CONFIGURATION_VIDE, nom: 'La carte' })
    expect(schema.safeParse(value).success).toBe(false)
  })

  it('leaves nothing to the prototype of the object it is read from', () => {
    const hostile = JSON.parse('{"nom":"La carte","__proto__":{"hsts":"hote"},"contact":{"__proto__":{}}}')
    expect(readConfiguration(hostile).configuration).toEqual({ ...CONFIGURATION_VIDE, nom: 'La carte' })
    expect(readConfiguration(Object.create({ nom: 'Prototype' })).problemes).toHaveLength(1)
  })

  it.each([null, [], 'x', 3])('gives an empty one for %j, which is no object', (value) => {
    const { configuration, problemes } = readConfiguration(value)
    expect(configuration).toEqual(CONFIGURATION_VIDE)
    expect(problemes[0]).toContain('un objet attendu')
  })
})

describe('its schema', () => {
  interface Node {
    readonly properties?: Readonly<Record<string, Node>>
    readonly default?: unknown
    readonly description?: string
  }
  const rows = (groupe: Groupe, node: Node, ou = ''): [string, unknown, unknown, boolean][] => [
    ...Object.keys(node.properties ?? {})
      .filter((cle) => cle !== '$schema' && !Object.hasOwn(groupe, cle))
      .map((cle): [string, unknown, unknown, boolean] => [ou + cle, 'inconnue du lecteur', undefined, false]),
    ...Object.entries(groupe).flatMap(([cle, champ]): [string, unknown, unknown, boolean][] => {
      const said = node.properties?.[cle] ?? {}
      const isSaid = said.description !== undefined || cle === '$schema'
      return isChamp(champ)
        ? [[ou + cle, champ.defaut, said.default, isSaid]]
        : rows(champ, said, `${ou}${cle}.`)
    }),
  ]

  it.each(rows(CHAMPS, read('schemas/configuration.schema.json')))(
    'knows %s, what it is by itself, and says what it is for',
    (cle, reader, said, isSaid) => {
      // The name must be said: nothing stands for it.
      expect(said).toEqual(cle === 'nom' ? undefined : reader)
      expect(isSaid).toBe(true)
    },
  )
})

describe('the colours of a publication', () => {
  const css = readFileSync(join(ROOT, 'src/ui/tokens.css'), 'utf8')
  const [clair = '', sombre = ''] = css.split('@media (prefers-color-scheme: dark)')

  it.each([
    ['clair', clair],
    ['sombre', sombre],
  ] as const)('are held to the grounds of %s', (theme, tokens) => {
    const of = (token: string) => new RegExp(`--${token}: ([^;]+);`).exec(tokens)?.[1]
    expect(THEMES[theme]).toEqual({
      accent: of('accent'),
      fonds: [of('fond'), of('surface'), of('surface-2')],
      surface: of('surface'),
      encre: of('encre'),
      surAccent: of('sur-accent'),
    })
    expect(refuseAccent(THEMES[theme].accent, theme)).toBeNull()
  })

  // Computed by hand from WCAG 2.2 (relative luminance): white on #767676 is 4.54, #949494 on black 6.99.
  it.each([
    ['clair', '#767676', false],
    ['clair', '#0f5c6b', true],
    ['clair', '#ffd400', false],
    ['clair', '#8a1538', true],
    ['sombre', '#8a1538', false],
    ['sombre', '#f2a6bd', true],
    ['sombre', '#0f5c6b', false],
  ] as const)('in %s, %s is taken: %s', (theme, accent, isTaken) => {
    expect(refuseAccent(accent, theme) === null).toBe(isTaken)
    const champ = theme === 'clair' ? 'accent' : 'accentSombre'
    const { configuration, problemes } = readConfiguration({ nom: 'La carte', couleurs: { [champ]: accent } })
    expect(configuration.couleurs[champ]).toBe(isTaken ? accent : '')
    expect(problemes).toHaveLength(isTaken ? 0 : 1)
    if (!isTaken) expect(problemes[0]).toContain(`couleurs.${champ} : "${accent}" reçu`)
  })
})

describe('the bytes of a configuration', () => {
  const of = (text: string) => readOctets(new TextEncoder().encode(text))

  it('are read with the mark that an editor of Windows puts first', () => {
    expect(of('\ufeff{ "nom": "Ma carte" }')).toEqual({
      configuration: { ...CONFIGURATION_VIDE, nom: 'Ma carte' },
      problemes: [],
    })
  })

  it.each([
    [
      '{\n  "nom": "Ma carte"\n  "organisme": ""\n}',
      'ligne 3, colonne 3 : « "organisme": "" » reçu, « , » ou « } » attendu',
    ],
    ['<!doctype html>', 'ligne 1, colonne 1 : « <!doctype html> » reçu, une valeur'],
    ['', 'ligne 1, colonne 1 : la fin du fichier reçu'],
    ['null', 'le fichier : null reçu, un objet attendu'],
  ])('%j: nothing is read, and where is told in French', (text, said) => {
    const { configuration, problemes } = of(text)
    expect(configuration).toEqual(CONFIGURATION_VIDE)
    expect(problemes).toEqual([expect.stringContaining(`configuration.json, ${said}`)])
  })

  it('in another encoding than UTF-8 are told, with the line', () => {
    const bytes = Uint8Array.from(Buffer.from('{\n  "nom": "L\xe9gumes"\n}', 'latin1'))
    expect(readOctets(bytes).problemes.join()).toMatch(/^configuration\.json, ligne 2 : caractères perdus/)
  })
})
