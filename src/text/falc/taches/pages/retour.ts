import type * as fr from '../../../fr/pages/retour.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const retour = 'Revenir à la page d’avant'

export const surCettePage = {
  'hors-ligne':
    'Vous y trouvez comment garder la carte sur votre appareil. La carte marche alors sans internet.',
  sources: 'Vous y trouvez d’où viennent les informations. Vous y trouvez aussi leur date.',
  'vie-privee': 'Vous y trouvez ce que la page sait de vous.',
  accessibilite: 'Vous y trouvez ce qui marche pour les personnes handicapées. Vous y trouvez à qui écrire.',
} satisfies Traduction<typeof fr.surCettePage>
