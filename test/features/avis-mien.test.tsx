// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AffichePanel } from '../../src/features/affiche/affiche-panel.tsx'
import { LieuPanel } from '../../src/features/lieu/lieu-panel.tsx'
import { LIEN_CORRIGE, LIEN_MIEN } from '../../src/text/mots.ts'
import { AvisMien } from '../../src/ui/export/avis-mien.tsx'
import { REGLAGES } from '../support/examples/contexte-import.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { asRead, nothing, openPiloteImports } from '../support/files/pilote-imports.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'
import { renderPanel, wordsOf } from '../support/render-panel.tsx'

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const LISTE = 'Date;Heures;Lieu;Commune;Titre\n15/12/2026;14h-16h;Salle du haut;Lamaids;Photos\n'
/** A workshop of a person's own in a place of their own, and the correction of a public record. */
async function bring() {
  const { imports } = await openPiloteImports()
  const octets = Uint8Array.from(new TextEncoder().encode(LISTE)).buffer
  const read = await imports.lire({ fichiers: [{ nom: 'liste.csv', octets }] }, nothing)
  await imports.examiner({ feuilles: asRead(read), reglages: REGLAGES, doublons: {} }, nothing)
  await imports.utiliser({ le: 1 }, nothing)
  const { data, handlers } = await openPiloteWorker()
  const [publique] = (await data.lieux('03')).lieux
  const { id = '', codeInsee = '' } = publique ?? {}
  const valeurs = { telephone: '04 70 99 99 99' }
  const { mes } = await imports.corriger({ id, codeInsee, genre: 'lieu', valeurs, le: 2 }, nothing)
  await handlers.mesDonnees({ octets: mes?.octets ?? null })
  const { lieux } = await handlers.lieux({ territoire: MONTLUCON })
  const mien = lieux.find(({ nom }) => nom === 'Salle du haut')
  return { octets: mes?.octets ?? null, mien: mien?.id ?? '', corrige: id, autre: lieux[2]?.id ?? '' }
}
const saysBefore = (words: string, text: string, button: string) => {
  expect(words).toContain(text)
  expect(words.indexOf(text)).toBeLessThan(words.indexOf(button))
}

describe('before a link, a code or a message is handed out', () => {
  it('the sheet of a place says what another device will not find, and nothing of the others', async () => {
    const { octets, mien, corrige, autre } = await bring()
    for (const [id, text] of [
      [mien, LIEN_MIEN],
      [corrige, LIEN_CORRIGE],
      [autre, null],
    ] as const) {
      await renderPanel(
        (manifest) => <LieuPanel manifest={manifest} id={id} />,
        {},
        () => false,
        octets,
      )
      await screen.findByRole('button', { name: 'Copier le lien' })
      const words = wordsOf(document.body)
      if (text === null) for (const one of [LIEN_MIEN, LIEN_CORRIGE]) expect(words).not.toContain(one)
      else saysBefore(words, text, 'Copier le lien')
      cleanup()
    }
  })

  it('a poster with a workshop of one’s own says so before it is printed, one without does not', async () => {
    const { octets } = await bring()
    for (const miennes of [octets, null]) {
      const panel = await renderPanel(
        (manifest) => <AffichePanel manifest={manifest} />,
        {},
        () => false,
        miennes,
      )
      await panel.user.selectOptions(screen.getByRole('combobox', { name: 'Mois' }), 'décembre 2026')
      await screen.findByRole('region', { name: 'Aperçu de l’affiche' })
      const words = wordsOf(document.body)
      if (miennes === null) expect(words).not.toContain(LIEN_MIEN)
      else saysBefore(words, LIEN_MIEN, 'Imprimer')
      cleanup()
    }
  })

  it('what is wholly mine is said first, and paper never bears it', () => {
    const html = renderToStaticMarkup(
      <AvisMien fiches={[{ source: 'Hubik', corrige: true }, { source: 'Mes données : a.csv' }]} />,
    )
    expect(html).toContain(LIEN_MIEN)
    expect(html).toContain('sans-impression')
    expect(renderToStaticMarkup(<AvisMien fiches={[{ source: 'Hubik' }]} />)).toBe('')
  })
})
