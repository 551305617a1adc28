import { expect, it } from 'vitest'
import { MoyensIllisibles } from '../../../src/domain/plan/read-fields.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { sayMoyensIllisibles } from '../../../src/text/plan/moyens.ts'
import { drawPlan } from '../../support/draw/draw-plan.ts'

const file = drawPlan(6)
const first = file.classes[0]

/** The line that says what is wrong; null: it was read. */
function refusal(content: unknown): string | null {
  try {
    readInstance(content)
    return null
  } catch (error) {
    if (error instanceof MoyensIllisibles) return sayMoyensIllisibles(error)
    throw error
  }
}

it('reads the file that the others damage', () => expect(refusal(file)).toBe(null))

it.each<[unknown, RegExp]>([
  [[], /fichier.*un objet/],
  [{ ...file, objectif: 'C' }, /objectif.*« C ».*A ou B/],
  [{ ...file, W: 0.5 }, /W.*« 0\.5 ».*entier/],
  [{ ...file, W: 1, C: 2 }, /W.*semaines/],
  [{ ...file, salles: [...file.salles, file.salles[0]] }, /salles\[\d\]\.id.*une seule fois/],
  [{ ...file, classes: [{ ...first, salles: ['ailleurs'] }] }, /classes\[0\]\.salles.*« ailleurs »/],
  [{ ...file, classes: [{ ...first, besoin: -1 }] }, /classes\[0\]\.besoin.*« -1 »/],
  [{ ...file, conseillers: [{ id: 'a', h: 1, tau: { nulle: 3 } }] }, /tau.*« nulle »/],
  [{ ...file, G: 'six' }, /G.*« six »/],
])('refuses an instance with one line that says what was got and wanted (%#)', (content, line) => {
  const said = refusal(content)
  expect(said).toMatch(line)
  expect(said).not.toContain('\n')
})
