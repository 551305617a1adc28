import { describe, expect, it } from 'vitest'
import { readCopie } from '../../../src/worker/imports/copie/read-copie.ts'
import { EXEMPLES } from '../../hostile/exemples.ts'
import { leavesOf, withLeaf } from '../../hostile/feuilles.ts'
import { nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'

const bytesOf = (value: unknown) => Uint8Array.from(new TextEncoder().encode(JSON.stringify(value))).buffer
const { imports } = EXEMPLES.copie
const [fichier, saisies] = imports
/** The copy with one value of it, found by its path, changed. */
const read = (path: string, value: unknown) => readCopie(bytesOf(withLeaf(EXEMPLES.copie, path, value)))
const pathOf = (end: string) => `imports/${end.startsWith('corrections') ? 1 : 0}/${end}`

describe('a copy of one’s own data, opened again', () => {
  it('as the page gave it, is what the page had, and nothing is said', () => {
    expect(readCopie(bytesOf(EXEMPLES.copie))).toEqual({ imports, remarques: [] })
    expect(leavesOf(EXEMPLES.copie).length).toBeGreaterThan(60)
  })

  it.each([
    ['lieux/0/telephone', '04 70 00 00 01', 'telephone', 'Salle une'],
    ['lieux/0/sitesWeb/0', 'javascript:alert(1)', 'site_web', 'Salle une'],
    ['lieux/0/dateMaj', '2026-13-45', 'date_maj', 'Salle une'],
    ['lieux/0/qpv', 'nulle part', 'qpv', 'Salle une'],
    ['lieux/0/servicesSupposes', 'peut-être', 'services_supposes', 'Salle une'],
    ['lieux/0/equipement/tablettes', 'quatre', 'equipement_tablettes', 'Salle une'],
    ['lieux/0/nom', { toString: 1 }, 'nom', 'm1__m2'],
    ['ateliers/0/places', -4, 'places', 'Premiers pas'],
    ['ateliers/0/publics/0', 'licornes', 'publics', 'Premiers pas'],
    ['ateliers/0/valideAu', 1e15, 'valide_au', 'Premiers pas'],
    ['ateliers/0/lien', 'data:text/html,x', 'lien', 'Premiers pas'],
    ['ateliers/0/exdate/0/minute', 5000, 'exdate', 'Premiers pas'],
  ])('%s put to %j is told by its column and its record, and the rest stays', (end, value, champ, fiche) => {
    const copie = read(pathOf(end), value)
    expect(copie?.remarques.map((one) => [one.fichier, one.fiche, one.champ, one.gravite])).toEqual([
      ['mairie.csv', fiche, champ, 'correction'],
    ])
    const [{ recu = '', voulu = '' } = {}] = copie?.remarques ?? []
    expect([recu, voulu]).not.toContain('')
    expect(copie?.imports[0]?.lieux.map(({ id }) => id)).toEqual(fichier?.lieux.map(({ id }) => id))
    expect(copie?.imports[0]?.ateliers).toHaveLength(fichier?.ateliers.length ?? 0)
    expect(copie?.imports[1]).toEqual(saisies)
  })

  it.each([
    ['lieux/0/latitude', 'au nord', 'latitude', [1, 2, 2]],
    ['lieux/0/id', 7.5e300, '', [2, 2, 2]],
    ['lieux/0/id', '', 'id', [1, 2, 2]],
    ['lieux/1/id', 'm1__m2', 'id', [1, 2, 2]],
    ['ateliers/0/rrule', 'FREQ=SECONDLY', 'rrule', [2, 1, 2]],
    ['ateliers/0/fuseau', 'Mars/Olympus', 'fuseau', [2, 1, 2]],
    ['corrections/0/champ', 'couleur', 'couleur', [2, 2, 1]],
    ['corrections/0/date', 'hier', 'date', [2, 2, 1]],
    ['corrections/1/nouveau', 'beaucoup', 'places', [2, 2, 1]],
    ['corrections/1/genre', 'personne', 'genre', [2, 2, 1]],
  ])(
    '%s put to %j: the record is left out where it must be, told, and no other',
    (end, value, champ, left) => {
      const copie = read(pathOf(end), value)
      const [one, two] = copie?.imports ?? []
      expect([one?.lieux.length, one?.ateliers.length, two?.corrections?.length]).toEqual(left)
      const rejets = copie?.remarques.filter(({ gravite }) => gravite === 'rejet') ?? []
      if (champ !== '') expect(rejets.map((remarque) => remarque.champ)).toEqual([champ])
      else expect(copie?.remarques.map((remarque) => remarque.champ)).toEqual(['id'])
    },
  )

  it('of a version to come, what is known is read and the rest is told', () => {
    const later = {
      ...{ ...EXEMPLES.copie, version: 2 },
      imports: [{ ...fichier, humeur: 'bonne', lieux: [{ ...fichier?.lieux[1], couleur: 'bleu' }] }, saisies],
    }
    const copie = readCopie(bytesOf(later))
    expect(copie?.remarques.map(({ champ, recu }) => [champ, recu])).toEqual([
      ['version', '2'],
      ['humeur', 'bonne'],
      ['couleur', 'bleu'],
    ])
    expect(copie?.imports[0]?.lieux).toEqual([fichier?.lieux[1]])
  })

  it('a file without a name, or twice in it, is left out and told', () => {
    const copie = readCopie(
      bytesOf({ ...EXEMPLES.copie, imports: [fichier, { ...saisies, id: 4 }, fichier, null] }),
    )
    expect(copie?.imports).toEqual([fichier])
    expect(copie?.remarques.map(({ champ, gravite }) => [champ, gravite])).toEqual([
      ['id', 'rejet'],
      ['id', 'rejet'],
      ['id', 'rejet'],
    ])
  })

  it('is told in the page before anything changes, then kept without what was refused', async () => {
    const { imports: page, store } = await openPiloteImports({ partage: false })
    const octets = bytesOf(withLeaf(EXEMPLES.copie, pathOf('lieux/0/latitude'), 'au nord'))
    const copie = await page.lireCopie({ octets }, nothing)
    expect(copie).toMatchObject({ lieux: 1, ateliers: 1, corrections: 2, vide: true })
    expect(copie?.remarques).toHaveLength(1)
    expect(await store.imports()).toEqual([])
    await page.restaurer({ mode: 'fusionner', choix: {} }, nothing)
    expect((await store.imports()).flatMap(({ lieux }) => lieux.map(({ id }) => id))).toEqual(['m3'])
  })
})
