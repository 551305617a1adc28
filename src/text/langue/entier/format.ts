import type * as fr from '../../fr/format.ts'
import { faireFormat } from '../faire/format.ts'
import { faireRemplir, type LangueComptee, remplir } from '../faire/remplir.ts'
import type { Traduction } from '../traduction.ts'
import type { Catalogue } from './catalogue.ts'

type Ecriture = Parameters<typeof faireFormat>[1]
type Phrases = Pick<Ecriture, 'deuxPoints' | 'pourcent' | 'plusDe' | 'moinsDe' | 'minutes'>
interface CatalogueFormat {
  readonly phrases: Catalogue<Phrases>
  readonly JOURS: Traduction<typeof fr.JOURS>
  readonly MOIS: Traduction<typeof fr.MOIS>
}

/** Makes how a language writes numbers and lengths, and `dire`, which says its catalogues. */
export function faireToutFormat(
  catalogue: CatalogueFormat,
  locale: LangueComptee,
  heures: Ecriture['heures'],
) {
  const phrases = remplir<CatalogueFormat['phrases'], Phrases>(catalogue.phrases)
  const dits = faireFormat(locale, { ...phrases, pointVirgule: '; ', heures })
  return { ...dits, dire: faireRemplir(locale, dits.nombre), JOURS: catalogue.JOURS, MOIS: catalogue.MOIS }
}
