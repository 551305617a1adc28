import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../../src/dataset/mine/store.ts'
import { DataError, type ReadBytes } from '../../../src/dataset/read-file.ts'
import { createImportHandlers } from '../../../src/worker/imports/handlers.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { nothing } from '../../support/files/pilote-imports.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const files = readFolder(PILOTE_DIR)
const FICHE = { id: 'aucun', codeInsee: '03185' }

/** The worker over a server whose answers may be changed, and what was asked of it. */
function openOver(openStore = async () => memoryStore()) {
  const server: { read: ReadBytes } = { read: files }
  const asked: string[] = []
  const imports = createImportHandlers(
    () => (chemin, options) => {
      asked.push(chemin)
      return server.read(chemin, options)
    },
    openStore,
  )
  const ouvrir = (version: string, partage = true) =>
    imports.ouvrir({ base: '', version, territoire: MONTLUCON, aujourdhui: TODAY, partage }, nothing)
  return {
    server,
    imports,
    ouvrir,
    manifests: () => asked.filter((chemin) => chemin === 'manifest.json').length,
  }
}
const failing =
  (wanted: RegExp, kind: 'reseau' | 'absent'): ReadBytes =>
  async (chemin, options) => {
    if (wanted.test(chemin)) throw new DataError(kind, chemin, 'en panne')
    return files(chemin, options)
  }

describe('the published data below a person’s own', () => {
  it('open once the network is back, when it was away before', async () => {
    const { server, ouvrir } = openOver()
    server.read = failing(/manifest/, 'reseau')
    await expect(ouvrir('v1')).rejects.toThrow('en panne')
    server.read = files
    expect((await ouvrir('v1')).imports).toEqual([])
  })

  it('are read again when the page shows newer ones, and only then', async () => {
    const { ouvrir, manifests } = openOver()
    await ouvrir('v1')
    await ouvrir('v1')
    expect(manifests()).toBe(1)
    await ouvrir('v2')
    await ouvrir('v2')
    expect(manifests()).toBe(2)
  })

  it('stay when newer ones do not come', async () => {
    const { server, imports, ouvrir } = openOver()
    await ouvrir('v1')
    server.read = failing(/manifest/, 'reseau')
    await expect(ouvrir('v2')).rejects.toThrow('en panne')
    expect(await imports.ficheModifiable(FICHE, nothing)).toBeNull()
  })

  it('are read again once a file of theirs is gone, whether the page knows it or not', async () => {
    const { server, ouvrir, manifests } = openOver()
    server.read = failing(/lieux/, 'absent')
    await expect(ouvrir('v1')).rejects.toThrow('en panne')
    server.read = files
    await ouvrir('v1')
    expect(manifests()).toBe(2)
  })
})

it('what is brought stays in the tab where the browser refuses to keep it', async () => {
  const refused = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
  const { imports, ouvrir } = openOver(refused)
  expect((await ouvrir('v1', false)).gardees).toBe(false)
  const valeurs = { nom: 'Maison du village', commune: 'Lamaids' }
  const { mes, refus } = await imports.ajouterLieu({ valeurs, le: 1 }, nothing)
  expect(refus).toEqual([])
  expect(mes?.imports).toHaveLength(1)
  expect((await ouvrir('v1', false)).imports).toHaveLength(1)
})
