import type { DepartPersonnel } from '../../domain/orientation/trajet.ts'
import { nameDepart } from '../../text/depart/depart.ts'
import { citer } from '../../text/langue/citer.ts'
import type { Francais } from '../../text/langue/modules.ts'

/** A start in a sentence of `module`: a name of the data is others' words, "my position" is ours. */
export function citeDepart(
  connu: Pick<DepartPersonnel, 'libelle' | 'nature'>,
  autrui: boolean,
  module?: keyof Francais,
): string {
  const nom = nameDepart(connu, autrui)
  return connu.nature === 'position' || connu.nature === 'point' ? nom : citer(nom, module)
}
