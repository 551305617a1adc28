// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Imports } from '../../../src/data/mine/mes-donnees.ts'
import {
  ENSEMBLE_MAX,
  FICHIER_MAX,
  ouvrirFichiers,
  ouvrirOctets,
  ouvrirTexte,
} from '../../../src/data/mine/ouvrir-fichier.ts'
import type { FichierRefuse } from '../../../src/domain/tables/limits.ts'
import { useEtat } from '../../../src/features/donnees/use-etat.ts'
import { Fichier } from '../../../src/features/planifier/moyens/fichier.tsx'
import type { MesMoyens } from '../../../src/features/planifier/moyens/use-moyens.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'
import { fichierOuvert } from '../../../src/text/mine/fichier-ouvert.ts'

afterEach(cleanup)

/** A file that says how big it is, and tells when it is read. */
function fileOf(size: number, nom = 'liste.csv') {
  const file = new File(['x'], nom)
  const read = vi.fn(() => Promise.resolve(new ArrayBuffer(size > FICHIER_MAX ? 0 : size)))
  Object.defineProperties(file, {
    size: { value: size },
    arrayBuffer: { value: read },
    text: { value: () => read().then(() => '{}'), configurable: true },
  })
  return { file, read }
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const said = (refus: FichierRefuse | null | undefined) => (refus ? plain(fichierOuvert.refus(refus)) : null)

describe('a file that a person opens', () => {
  it('is read up to the limit, and not one byte of it above: what was got, what was wanted', async () => {
    const exact = fileOf(FICHIER_MAX)
    expect(await ouvrirTexte(exact.file)).toEqual({ lu: '{}', refus: null })
    for (const open of [ouvrirTexte, ouvrirOctets]) {
      const { file, read } = fileOf(FICHIER_MAX + 1)
      const { refus } = await open(file)
      expect(said(refus)).toBe('Ce fichier fait 20,1 Mo. La page lit 20 Mo au plus. Rien n’a changé.')
      expect(read).not.toHaveBeenCalled()
    }
  })

  it('several together have a limit too: the one too many is refused, the next that fits is read', async () => {
    const files = [FICHIER_MAX, FICHIER_MAX, FICHIER_MAX - 5, 6, 5, FICHIER_MAX + 1].map((size) =>
      fileOf(size),
    )
    const opened = await ouvrirFichiers(files.map(({ file }) => file))
    expect(opened.map(({ lu }) => lu?.byteLength ?? null)).toEqual([
      ...[FICHIER_MAX, FICHIER_MAX, FICHIER_MAX - 5],
      ...[null, 5, null],
    ])
    expect(said(opened[3]?.refus)).toBe(
      'Avec les fichiers d’avant, cela fait 60,1 Mo. La page lit 60 Mo à la fois. Apportez-le à part.',
    )
    expect(said(opened[5]?.refus)).toMatch(/^Ce fichier fait 20,1 Mo/)
    expect(files[3]?.read).not.toHaveBeenCalled()
    expect(ENSEMBLE_MAX).toBe(60_000_000)
    // What the page says beside the button is what it does.
    expect(plain(donnees.choisir.formats)).toContain(
      '20 Mo et 50 000 lignes au plus par fichier, 60 Mo à la fois',
    )
  })

  it('that the device does not give is said, never an error nobody hears', async () => {
    const { file } = fileOf(5)
    Object.defineProperty(file, 'text', { value: () => Promise.reject(new Error('NotReadableError')) })
    expect(said((await ouvrirTexte(file)).refus)).toBe(
      'Votre appareil ne donne pas ce fichier. Choisissez-le à nouveau.',
    )
  })

  it('goes through that one reader, wherever there is a field for files', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: `src/${name}`, text: readFileSync(join('src', name), 'utf8') }))
    const withField = sources.filter(({ text }) => text.includes('type="file"')).map(({ path }) => path)
    expect(withField.length).toBeGreaterThan(3)
    const reads = /\bfile\w*\s*\.\s*(?:text|arrayBuffer|slice|stream)\(|FileReader/i
    const readers = sources.filter(({ text }) => reads.test(text)).map(({ path }) => path)
    expect(readers).toEqual(['src/data/mine/ouvrir-fichier.ts'])
  })
})

describe('too big, it changes nothing and is said where it was chosen', () => {
  it('as means of a plan', async () => {
    const replace = vi.fn()
    const mes = { ecrits: {}, replace } as unknown as MesMoyens
    const { container } = render(<Fichier mes={mes} nom="Guéret" />)
    const field = container.querySelector('input[type=file]')
    if (field === null) throw new Error('no field')
    fireEvent.change(field, { target: { files: [fileOf(34_200_000).file] } })
    await waitFor(() => expect(plain(screen.getByRole('status').textContent ?? '')).toMatch(/fait 34,2 Mo/))
    expect(replace).not.toHaveBeenCalled()
    fireEvent.change(field, { target: { files: [fileOf(5).file] } })
    await waitFor(() => expect(replace).toHaveBeenCalled())
  })

  it('as a copy of one’s own data; and a copy that could not be read back is said to be so', async () => {
    const restaurer = vi.fn()
    const pasOuvert: FichierRefuse = { raison: 'tropGros', octets: 61_000_000, max: ENSEMBLE_MAX }
    const heavy = 'x'.repeat(ENSEMBLE_MAX + 1)
    const imports = {
      ouvrir: () => Promise.resolve(null),
      surveiller: () => () => undefined,
      lireCopie: () => Promise.resolve({ pasOuvert }),
      exporter: () => Promise.resolve(heavy),
      restaurer,
    } as unknown as Imports
    const { result } = renderHook(() => useEtat(imports, ''))
    await act(() => result.current.lireCopie(new File(['x'], 'copie.json')))
    expect(plain(result.current.etat.erreur)).toMatch(/^Ce fichier fait 61 Mo\. La page lit 60 Mo au plus\./)
    expect(restaurer).not.toHaveBeenCalled()
    const saved = vi.fn()
    await act(() => result.current.sauvegarder(saved))
    expect(saved).toHaveBeenCalledWith(heavy)
    expect(plain(result.current.etat.dit)).toMatch(
      /^Cette copie fait 60,1 Mo\. La page relit 60 Mo au plus\./,
    )
  })
})
