import { describe, expect, it } from 'vitest'
import { type MineStore, memoryStore } from '../../../src/dataset/mine/store.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { asRead, nothing, openPiloteImports } from '../../support/files/pilote-imports.ts'

const CSV = `Nom du lieu;Adresse;Code postal;Commune
Salle Bleue;3 rue Neuve;03420;Terjat
Salle Verte;1 place du Puits;03420;Mazirat
`

/** A page that opens on what the device keeps, and reads the same file. */
async function openOn(store: MineStore) {
  const { imports: handlers } = await openPiloteImports({ partage: false, store })
  const octets = Uint8Array.from(new TextEncoder().encode(CSV)).buffer
  const read = await handlers.lire({ fichiers: [{ nom: 'lieux.csv', octets }] }, nothing)
  const examine = () =>
    handlers.examiner({ feuilles: asRead(read), reglages: REGLAGES, doublons: {} }, nothing)
  return { handlers, examine }
}

describe('answers of the address service', () => {
  it('are kept line by line: after a stop, only the others are left to ask', async () => {
    const store = memoryStore()
    const first = await openOn(store)
    const before = await first.examine()
    expect(before.adresses).toMatchObject({ reste: 2, trouvees: 0, premiere: { adresse: '3 rue Neuve' } })
    const [asked] = await first.handlers.adresses({ limite: 1 }, nothing)
    const etat = {
      libelle: '3 Rue Neuve 03420 Terjat',
      lon: 2.651,
      lat: 46.212,
      codeInsee: '03280',
      score: 0.9,
      precision: 'numero',
    } as const
    await first.handlers.noter({ reponses: { [asked?.cle ?? '']: etat } }, nothing)
    expect((await first.handlers.adresses({ limite: 9 }, nothing)).map(({ commune }) => commune)).toEqual([
      'Mazirat',
    ])

    const again = await openOn(store)
    const after = await again.examine()
    expect(after.adresses).toMatchObject({ reste: 1, trouvees: 1, inconnues: 0 })
    expect(after.points[0]).toMatchObject({ lon: 2.651, lat: 46.212 })
    const [rest] = await again.handlers.adresses({ limite: 9 }, nothing)
    await again.handlers.noter({ reponses: { [rest?.cle ?? '']: 'inconnue' } }, nothing)
    expect((await again.examine()).adresses).toMatchObject({ reste: 0, trouvees: 1, inconnues: 1 })

    await again.handlers.retirer({ id: null, le: 2 }, nothing)
    expect((await again.examine()).adresses).toMatchObject({ reste: 2, trouvees: 0, inconnues: 0 })
  })
})
