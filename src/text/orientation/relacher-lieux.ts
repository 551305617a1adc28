import * as fr from '../fr/orientation/relacher-lieux.ts'
import { textes } from '../langue/textes.ts'

export const { sayRelacherLieux = fr.sayRelacherLieux, boutonRelacher = fr.boutonRelacher } = textes(
  'orientation/relacher-lieux',
)
