// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import type { Imports } from '../../../src/data/mine/mes-donnees.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { MesModifs } from '../../../src/features/donnees/mes-modifs.tsx'
import type { Saisie } from '../../../src/worker/protocol/edits.ts'

afterEach(cleanup)

it('says each removal, the second in the same words too', async () => {
  const user = userEvent.setup()
  let saisies: readonly Saisie[] = ['a', 'b', 'c'].map((id) => ({
    ...{ genre: 'lieu', id, codeInsee: '87085', nom: `Salle ${id}`, detail: '', fichier: '' },
  }))
  const imports = {
    demander: async () => ({ corrections: [], saisies }),
    supprimer: async ({ id }: { readonly id: string }) => {
      saisies = saisies.filter((one) => one.id !== id)
    },
  } as unknown as Imports
  render(<MesModifs manifest={{} as Manifest} imports={imports} onChange={() => undefined} />)
  const remove = async (nom: string) => {
    await user.click(await screen.findByRole('button', { name: new RegExp(`^Supprimer.*${nom}`) }))
    return screen.getByRole('status').firstElementChild
  }
  const first = await remove('Salle a')
  const second = await remove('Salle b')
  expect([first, second].map((line) => line?.textContent)).toEqual(['Supprimé.', 'Supprimé.'])
  // The same node with the same words would be no change: nothing would be read.
  expect(second).not.toBe(first)
  expect(screen.queryByText('Salle a')).toBeNull()
})
