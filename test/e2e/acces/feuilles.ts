import type { CodeLangue } from '../../../src/domain/common/langues.ts'
import { type Etat, etatsEn, reponsesDuGuide } from '../etats.ts'
import type { Module } from '../mots.ts'

const stateOf = (langue: CodeLangue, nom: string): Etat => {
  const etat = etatsEn(langue).find((one) => one.nom === nom)
  if (etat === undefined) throw new Error(`« ${nom} » : absent de etats.ts`)
  return etat
}

/** The sheet of one place, ready to be given to a person. */
export const ficheEn = (langue: CodeLangue): Etat => stateOf(langue, 'fiche d’orientation')

/** What prints, the module of its words, where it is, and whether it carries a code to photograph. */
export const FEUILLES: readonly (readonly [
  papier: string,
  Module,
  (langue: CodeLangue) => Etat,
  code: boolean,
])[] = [
  ['.lieu-papier', 'lieu', (langue) => stateOf(langue, 'fiche'), true],
  ['.guide-papier', 'guide', reponsesDuGuide, false],
  ['.agenda-papier', 'agenda', (langue) => stateOf(langue, 'dates, depuis'), false],
  ['.feuille', 'orienter', ficheEn, true],
]
