import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const retour = 'Back to the map'

export const surCettePage = {
  'hors-ligne': 'How to keep the map on your device, for days without a network.',
  sources: 'Where the information comes from, and how old it is.',
  'vie-privee': 'What the page keeps about you, and what it sends.',
  accessibilite: 'What disabled people can use here, and who to write to.',
} satisfies Traduction<typeof fr.surCettePage>
