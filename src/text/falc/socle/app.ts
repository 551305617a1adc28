import * as fr from '../../fr/app.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './app.json' with { type: 'json' }

const { noms } = fr.app.volets

export const app = {
  ...fr.app,
  ...catalogue.app,
  titres: { ...fr.app.titres, ...catalogue.app.titres },
  volets: {
    ...catalogue.app.volets,
    noms: {
      ...noms,
      ...catalogue.app.volets.noms,
      guide: { ...noms.guide, ...catalogue.app.volets.noms.guide },
    },
  },
  pages: { ...fr.app.pages, ...catalogue.app.pages },
  donnees: (titre: string) => `Les informations viennent de : ${titre}.`,
} satisfies Traduction<typeof fr.app>
