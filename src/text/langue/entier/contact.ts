import type * as fr from '../../fr/orientation/contact.ts'
import { faireContact } from '../faire/contact.ts'
import type { Catalogue, Dire } from './catalogue.ts'

type Mots = Parameters<typeof faireContact>[0]
interface Phrases extends Omit<Mots, 'informations' | 'demander' | 'telephone' | 'date' | 'citer'> {
  readonly demander: Omit<Mots['demander'], 'voisin'>
  /** `au`: empty where it is the same day. */
  readonly informations: (du: string, au: string, sansDate: boolean) => string
  /** Two sentences: that another place answers, and its name. */
  readonly voisin: { readonly repond: string; readonly nom: (nom: string) => string }
}
interface CatalogueContact {
  readonly phrases: Catalogue<Phrases>
  readonly contactText: Catalogue<typeof fr.contactText>
}

/** Makes whom to ask, and of when that is, in a language. The French word of "town hall" stays beside: the door bears it. */
export function faireContactEntier(
  catalogue: CatalogueContact,
  dire: Dire,
  {
    dateLongue,
    telephoneLisible,
  }: Readonly<Record<'dateLongue' | 'telephoneLisible', (brut: string) => string>>,
) {
  const { voisin, ...mots } = dire<CatalogueContact['phrases'], Phrases>(catalogue.phrases)
  return {
    ...faireContact({
      ...mots,
      demander: { ...mots.demander, voisin: (nom) => [voisin.repond, voisin.nom(nom)] },
      informations: (du, au, sansDate) => mots.informations(du, au ?? '', sansDate),
      telephone: telephoneLisible,
      date: dateLongue,
    }),
    contactText: dire<CatalogueContact['contactText'], typeof fr.contactText>(catalogue.contactText),
  }
}
