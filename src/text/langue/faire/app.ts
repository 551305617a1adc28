import type { app } from '../../fr/app.ts'
import { faireOnglet } from './onglet.ts'
import { remplir } from './remplir.ts'

const MARQUE = 'À portée'

/** Makes the words of the frame from a catalogue that says all of them but our name and how titles of tabs are made. */
export function faireApp<C extends { readonly titres: object }>(catalogue: C) {
  const { titres, ...textes } = catalogue
  return {
    ...remplir<Omit<C, 'titres'>, typeof app>(textes),
    marque: MARQUE,
    titres: {
      ...remplir<C['titres'], typeof app.titres>(titres),
      onglet: faireOnglet(MARQUE),
    },
  }
}
