import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../faire/trouver.ts'
import type { Catalogue, Dire } from './catalogue.ts'

/** What a list of places says of itself, of its ways and of its age, in a language that has it in a catalogue. */
interface MotsDeListe {
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

interface Mesures {
  readonly sayTrajet: (trajet: Trajet, precision?: string) => string
  readonly distance: (metres: number) => string
  readonly nombre: (n: number) => string
  readonly dateLongue: (iso: string) => string
}

/** Makes what a list of places says that counts, measures or dates: what is counted is the same in all languages. */
const faireListe = (mots: MotsDeListe, { sayTrajet, distance, nombre, dateLongue }: Mesures) => ({
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

type Textes = Omit<typeof fr.trouver, 'liste'> & {
  readonly liste: Omit<typeof fr.trouver.liste, 'compte' | 'trajet' | 'perime'>
}
interface CatalogueTrouver {
  readonly trouver: Catalogue<Textes>
  readonly liste: Catalogue<MotsDeListe>
  readonly phrases: Parameters<typeof faireOffre>[0]
}

/** Makes the search for a place in a language. */
export function faireTrouver(
  catalogue: CatalogueTrouver,
  dire: Dire,
  mesures: Mesures,
  ecriture?: Parameters<typeof faireOffre>[1],
) {
  const textes = dire<CatalogueTrouver['trouver'], Textes>(catalogue.trouver)
  const mots = dire<CatalogueTrouver['liste'], MotsDeListe>(catalogue.liste)
  return {
    trouver: { ...textes, liste: { ...textes.liste, ...faireListe(mots, mesures) } },
    sayOffre: faireOffre(catalogue.phrases, ecriture),
  }
}
