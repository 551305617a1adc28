import { describe, expect, it } from 'vitest'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { asRead, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'

const reglages = { ...REGLAGES, confirme: true, commune: '03185' }

/** A device with one file of places, of which one was renamed by hand. */
async function device(places: string, nom: string) {
  const { imports, store } = await openPiloteImports({ partage: false })
  const octets = Uint8Array.from(new TextEncoder().encode(`id;nom;commune;telephone\n${places}`)).buffer
  const read = await imports.lire({ fichiers: [{ nom: 'lieux.csv', octets }] }, nothing)
  await imports.examiner({ feuilles: asRead(read), reglages, doublons: {} }, nothing)
  await imports.utiliser({ le: 5 }, nothing)
  await imports.corriger({ id: 'm1', codeInsee: '03185', genre: 'lieu', valeurs: { nom }, le: 6 }, nothing)
  const copy = async () =>
    Uint8Array.from(new TextEncoder().encode(await imports.exporter({ quoi: 'sauvegarde' }, nothing))).buffer
  const names = async () => (await imports.modifications(null, nothing)).saisies.map((one) => one.nom).sort()
  return { imports, store, copy, names }
}
const OURS = 'm1;Salle un;Montluçon;0470000001\nm2;Salle deux;Montluçon;0470000002\n'
const THEIRS = 'm2;Salle deux;Montluçon;0470000099\nm3;Salle trois;Montluçon;0470000003\n'

describe('a copy opened on a device that has data of its own', () => {
  it('tells side by side what differs, and joins both by what was chosen', async () => {
    const here = await device(OURS, 'Salle un bis')
    const other = await device(`m1;Salle un;Montluçon;0470000001\n${THEIRS}`, 'Salle un ter')
    const read = await here.imports.lireCopie({ octets: await other.copy() }, nothing)
    expect(read).toMatchObject({ fichiers: 2, lieux: 3, corrections: 2, vide: false })
    expect(read?.conflits.map(({ nom, differences }) => [nom, differences])).toEqual([
      ['Salle deux', [{ champ: 'telephone', ici: '+33470000002', copie: '+33470000099' }]],
      ['Salle un', [{ champ: 'nom', ici: 'Salle un bis', copie: 'Salle un ter' }]],
    ])
    expect(await here.names()).toEqual(['Salle deux', 'Salle un'])

    const before = (await here.store.imports()).map(({ le }) => le)
    const choix = { [read?.conflits[0]?.cle ?? '']: 'ici' } as const
    await here.imports.restaurer({ mode: 'fusionner', choix }, nothing)
    expect(await here.names()).toEqual(['Salle deux', 'Salle trois', 'Salle un'])
    const deux = await here.imports.ficheModifiable({ id: 'm2', codeInsee: '03185' }, nothing)
    expect(deux?.valeurs.telephone).toBe('+33470000002')
    const un = await here.imports.ficheModifiable({ id: 'm1', codeInsee: '03185' }, nothing)
    expect(un?.valeurs.nom).toBe('Salle un ter')
    // Whoever shows them knows that they are others.
    expect((await here.store.imports()).every(({ le }, i) => le > (before[i] ?? 0))).toBe(true)
  })

  it('replaces all that is there when asked', async () => {
    const here = await device(OURS, 'Salle un bis')
    const other = await device(THEIRS, 'Autre')
    await here.imports.lireCopie({ octets: await other.copy() }, nothing)
    await here.imports.restaurer({ mode: 'remplacer', choix: {} }, nothing)
    expect(await here.names()).toEqual(['Salle deux', 'Salle trois'])
    expect(await here.store.imports()).toEqual(await other.store.imports())
  })

  it('refuses what is no copy, and the corrections that are none', async () => {
    const here = await device(OURS, 'Salle un bis')
    const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text)).buffer
    expect(await here.imports.lireCopie({ octets: bytes('{"a":1}') }, nothing)).toBeNull()
    await expect(here.imports.restaurer({ mode: 'remplacer', choix: {} }, nothing)).rejects.toThrow()
    expect(await here.names()).toEqual(['Salle deux', 'Salle un'])
    const text = new TextDecoder().decode(await here.copy()).replace('"champ":"nom"', '"champ":5')
    const read = await here.imports.lireCopie({ octets: bytes(text) }, nothing)
    expect(read).toMatchObject({ lieux: 2, corrections: 1 })
    expect(read?.remarques.map(({ champ, recu }) => [champ, recu])).toEqual([['champ', '5']])
  })
})

describe('a file taken back', () => {
  it('tells what was edited by hand since, and takes it along', async () => {
    const here = await device(OURS, 'Salle un bis')
    expect(await here.imports.modifieesDepuis({ id: 'lieux.csv' }, nothing)).toEqual({ fiches: ['Salle un'] })
    await here.imports.retirer({ id: 'lieux.csv', le: 9 }, nothing)
    expect(await here.store.imports()).toEqual([])
  })
})
