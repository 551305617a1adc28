import type { Trajet } from '../../../domain/orientation/trajet.ts'
import { type Compte, faireTrajet } from './trouver.ts'

/** What a list of places says of itself, of its ways and of its age, in a language that has it in a catalogue. */
export interface MotsDeListe {
  /** "12 places", "3 nearby". */
  readonly lieux: (n: number) => string
  readonly voisins: (n: number) => string
  readonly tous: (lieux: string, ou: string) => string
  readonly sur: (lieux: string, total: string, ou: string) => string
  /** Those of the territory, before the others. */
  readonly propres: (n: string, ou: string) => string
  readonly propresSur: (n: string, ou: string, total: string) => string
  readonly avecVoisins: (lieux: string, propres: string, voisins: string) => string
  readonly directe: (loin: string) => string
  readonly seule: (loin: string) => string
  readonly perime: (date: string) => string
}

interface Dire {
  readonly sayTrajet: (trajet: Trajet, precision?: string) => string
  readonly distance: (metres: number) => string
  readonly nombre: (n: number) => string
  readonly dateLongue: (iso: string) => string
}

/** Makes what a list of places says that counts, measures or dates: what is counted is the same in all languages. */
export const faireListe = (mots: MotsDeListe, { sayTrajet, distance, nombre, dateLongue }: Dire) => ({
  compte(affiches: Compte, total: Compte, ou: string): string {
    const lieux = mots.lieux(affiches.propres + affiches.voisins)
    const [own, all] = [nombre(affiches.propres), nombre(total.propres)]
    const isAll = affiches.propres === total.propres
    if (total.voisins === 0) return isAll ? mots.tous(lieux, ou) : mots.sur(lieux, all, ou)
    const propres = isAll ? mots.propres(own, ou) : mots.propresSur(own, ou, all)
    return mots.avecVoisins(lieux, propres, mots.voisins(affiches.voisins))
  },
  trajet: faireTrajet({ dire: sayTrajet, distance, directe: mots.directe, seule: mots.seule }),
  perime: (date: string): string => mots.perime(dateLongue(date)),
})
