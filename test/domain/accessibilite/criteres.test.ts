import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countConformite } from '../../../src/domain/accessibilite/conformite.ts'
import { CRITERES, type Critere, ESSAIS } from '../../../src/domain/accessibilite/criteres.ts'
import { CONTROLES } from '../../../src/text/accessibilite/controles.ts'
import { declaration } from '../../../src/text/accessibilite/declaration.ts'
import { THEMES, TITRES } from '../../../src/text/accessibilite/titres.ts'
import { app } from '../../../src/text/app.ts'
import { AXE_TAGS } from '../../support/axe-tags.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

/** How many criteria each of the 13 themes of RGAA 4.1.2 has, Images to Consultation. */
const PER_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]
const OFFICIAL = join(ROOT, '../shared/standards/rgaa-4.1.2.json')
const criteres: readonly (readonly [string, Critere])[] = Object.entries(CRITERES)

const requireAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
interface Axe {
  readonly getRules: (
    tags?: readonly string[],
  ) => readonly { readonly ruleId: string; readonly tags: readonly string[] }[]
}

describe('the self-assessment', () => {
  it('has each criterion of RGAA 4.1.2 once, in its order', () => {
    const wanted = PER_THEME.flatMap((n, theme) =>
      Array.from({ length: n }, (_, i) => `${theme + 1}.${i + 1}`),
    )
    expect(wanted).toHaveLength(106)
    expect(criteres.map(([numero]) => numero)).toEqual(wanted)
    expect(Object.keys(TITRES)).toEqual(wanted)
    expect(THEMES).toHaveLength(PER_THEME.length)
    expect(new Set(Object.values(TITRES)).size).toBe(106)
  })

  it.skipIf(!existsSync(OFFICIAL))('has the numbers of the official list, and none of its sentences', () => {
    const { criteres: official } = JSON.parse(readFileSync(OFFICIAL, 'utf8')) as {
      readonly criteres: readonly { readonly numero: string; readonly titre: string }[]
    }
    expect(criteres.map(([numero]) => numero)).toEqual(official.map(({ numero }) => numero))
    const own = JSON.stringify([TITRES, CONTROLES, declaration])
    for (const { titre } of official) {
      const words = titre.split(/[\s ]+/)
      // Six words in a row would be a part of a sentence of theirs.
      for (let i = 0; i + 6 <= words.length; i++) expect(own).not.toContain(words.slice(i, i + 6).join(' '))
    }
  })

  it('names tests that are there, each under its title', () => {
    for (const { fichier, titre } of Object.values(ESSAIS)) {
      const file = join(ROOT, fichier)
      expect(existsSync(file), fichier).toBe(true)
      const titles = [...readFileSync(file, 'utf8').matchAll(/(?<=[(,\s])(['"`])((?:(?!\1).)+)\1/g)].map(
        ([, , title = '']) => title.replace(/\$\{[^}]*\}/g, '…'),
      )
      expect(titles, fichier).toContain(titre)
    }
    const named = new Set(criteres.flatMap(([, { preuves }]) => preuves))
    expect(Object.keys(ESSAIS).filter((id) => !named.has(id as keyof typeof ESSAIS) && id !== 'axe')).toEqual(
      [],
    )
  })

  it('names rules that axe has, and that are looked for in every state', () => {
    const axe = requireAxe('axe-core') as Axe
    const all = axe.getRules().map(({ ruleId }) => ruleId)
    expect(all.length).toBeGreaterThan(90)
    // Rules on trial are left out of any run that does not name them.
    const run = axe.getRules(AXE_TAGS).filter(({ tags }) => !/experimental|deprecated/.test(tags.join()))
    const looked = run.map(({ ruleId }) => ruleId)
    const rules = criteres.flatMap(([, { preuves }]) =>
      preuves.filter((preuve) => preuve.startsWith('axe:')).map((preuve) => preuve.slice(4)),
    )
    expect(rules.length).toBeGreaterThan(30)
    expect(rules.filter((rule) => !looked.includes(rule))).toEqual([])
  })

  it('shows evidence for what is met or does not apply, by a test of our own for the latter', () => {
    for (const [numero, { resultat, preuves }] of criteres) {
      if (resultat === 'conforme') expect(preuves.length, numero).toBeGreaterThan(0)
      if (resultat !== 'non-applicable') continue
      const own = preuves.filter((preuve) => !preuve.startsWith('axe:'))
      expect(own.length, numero).toBeGreaterThan(0)
      for (const id of own)
        expect(ESSAIS[id as keyof typeof ESSAIS].fichier, numero).toBe('test/accessibilite.test.ts')
    }
  })

  it('says how to check what a person must, and of nothing else', () => {
    for (const [numero, { resultat }] of criteres) {
      expect(CONTROLES[numero as keyof typeof CRITERES] !== undefined, numero).toBe(resultat === 'a-verifier')
    }
  })
})

describe('the state that the law has one say', () => {
  const many = (conforme: number, autres: number): Critere[] => [
    ...Array.from({ length: conforme }, (): Critere => ({ resultat: 'conforme', preuves: [] })),
    ...Array.from({ length: autres }, (): Critere => ({ resultat: 'a-verifier', preuves: [] })),
    { resultat: 'non-applicable', preuves: [] },
  ]
  const audit = { par: 'un cabinet', jour: '2026-12-01' }

  it('is "not" without an audit, whatever the tests say, and below half with one', () => {
    expect(countConformite(many(10, 0), null)).toMatchObject({ taux: 100, etat: 'non' })
    expect(countConformite(many(49, 51), audit)).toMatchObject({ applicables: 100, taux: 49, etat: 'non' })
  })

  it('is "in part" from half on, and whole only where nothing is left to check', () => {
    expect(countConformite(many(50, 50), audit)).toMatchObject({ taux: 50, etat: 'partielle' })
    expect(countConformite(many(999, 1), audit)).toMatchObject({ taux: 99, etat: 'partielle' })
    expect(countConformite(many(7, 0), audit)).toMatchObject({ taux: 100, etat: 'totale' })
    expect(countConformite([], audit)).toMatchObject({ taux: 0, etat: 'non' })
  })

  it('counts each criterion once', () => {
    const { comptes, applicables } = countConformite()
    expect(Object.values(comptes).reduce((a, b) => a + b, 0)).toBe(106)
    expect(applicables).toBe(106 - comptes['non-applicable'])
  })

  it('is what the foot of every view says', () => {
    expect(app.pages.accessibilite).toBe(`Accessibilité : ${declaration.etats[countConformite().etat]}`)
  })
})
