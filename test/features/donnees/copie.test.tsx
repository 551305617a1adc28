// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Copie } from '../../../src/features/donnees/copie.tsx'
import type { CopieLue, RemarqueCopie } from '../../../src/worker/protocol/edits.ts'

afterEach(cleanup)

const COPIE: CopieLue = {
  ...{ fichiers: 1, lieux: 2, ateliers: 0, corrections: 0, vide: true, conflits: [], remarques: [] },
}
const remarque = (change: Partial<RemarqueCopie>): RemarqueCopie => ({
  ...{ fichier: 'mairie.csv', fiche: 'Salle une', champ: 'telephone', recu: '<b>x</b>' },
  ...{ voulu: 'attendu un numéro', gravite: 'correction', ...change },
})
const textOf = (remarques: readonly RemarqueCopie[]) =>
  render(
    <Copie copie={{ ...COPIE, remarques }} onPrendre={() => undefined} onLaisser={() => undefined} />,
  ).container.textContent?.replace(/[\u00a0\u202f]/g, ' ')

it('says of a copy what is not taken as it stands: where, what was got, what was wanted', () => {
  const text = textOf([
    remarque({}),
    remarque({
      champ: '',
      fiche: 'lieux 3',
      recu: 'une liste',
      voulu: 'attendu une fiche',
      gravite: 'rejet',
    }),
  ])
  expect(text).toContain('1 fiche illisible est laissée de côté. 1 valeur est corrigée ou laissée de côté.')
  expect(text).toContain('Le reste de la copie est gardé.')
  expect(text).toMatch(/mairie\.csv, Salle une, [^:]+ : « <b>x<\/b> » dans la copie ; attendu un numéro/)
  expect(text).toContain('mairie.csv, lieux 3 : « une liste » dans la copie ; attendu une fiche')
})

it('says nothing of a copy that is taken whole, and counts what is too long to show', () => {
  expect(textOf([])).not.toMatch(/laissé/)
  cleanup()
  const text = textOf(Array.from({ length: 60 }, (_, i) => remarque({ fiche: `Salle ${i}` })))
  expect(text).toContain('60 valeurs sont corrigées ou laissées de côté.')
  expect(text).toContain('Salle 49')
  expect(text).not.toContain('Salle 50,')
  expect(text).toContain('et 10 autres.')
})
