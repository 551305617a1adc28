import type { Mode } from '../../../domain/common/mode.ts'
import type { RoutesCredit } from '../../../domain/coverage/report.ts'
import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type * as fr from '../../fr/couverture/calcul.ts'
import { faireCalcul, type MotsDuCalcul } from '../faire/calcul.ts'
import type { Catalogue, Dire } from './catalogue.ts'

type DireTrajet = (duree: string, enMode: string, precision: string) => string

/** A way in a language that says each kind of it as one sentence: unknown, longer than the roads that were read, by road or straight. */
export type MotsDuTrajet = Readonly<Record<'aucune' | 'plus' | 'routes' | 'direct', DireTrajet>>

/** Makes what says how long a way takes: minutes never stand without how they were found; `precision` comes after the mode. */
export const faireSayTrajet =
  (mots: MotsDuTrajet, enMode: Readonly<Record<Mode, string>>, duree: (minutes: number) => string) =>
  ({ connu, minutes, mode }: Pick<Trajet, 'connu' | 'minutes' | 'mode'>, precision = ''): string => {
    const kind = connu === 'inconnu' ? 'direct' : connu
    return mots[kind](duree(kind === 'plus' ? Math.floor(minutes) : minutes), enMode[mode], precision)
  }

/** Where roads come from, and the calculation on a line of its own, in a language that has them in a catalogue. */
export interface MotsDesRoutes extends Pick<MotsDuCalcul, 'enLigneDroite' | 'phrase'> {
  readonly routes: (mention: string, millesime: string) => string
}

/** Makes them of these sentences; `citer`: others' words, in a sentence of another direction. */
export function faireRoutesEtCalcul(
  { routes, enLigneDroite, phrase }: MotsDesRoutes,
  dit: MotsDuCalcul['dit'],
  citer = (texte: string): string => texte,
) {
  const sayRoutes = ({ mention, millesime }: RoutesCredit): string => routes(citer(mention), citer(millesime))
  return { sayRoutes, ...faireCalcul({ dit, enLigneDroite, phrase, sayRoutes }) }
}

interface CatalogueCalcul {
  readonly calcul: Catalogue<typeof fr.calcul>
  readonly trajet: Catalogue<MotsDuTrajet>
  readonly phrases: Catalogue<MotsDesRoutes>
}

/** Makes how times are found and said in a language. */
export function faireToutCalcul(
  catalogue: CatalogueCalcul,
  dire: Dire,
  enMode: Readonly<Record<Mode, string>>,
  duree: (minutes: number) => string,
) {
  const calcul = dire<CatalogueCalcul['calcul'], typeof fr.calcul>(catalogue.calcul)
  const trajet = dire<CatalogueCalcul['trajet'], MotsDuTrajet>(catalogue.trajet)
  const phrases = dire<CatalogueCalcul['phrases'], MotsDesRoutes>(catalogue.phrases)
  return {
    calcul,
    sayTrajet: faireSayTrajet(trajet, enMode, duree),
    ...faireRoutesEtCalcul(phrases, calcul.dit),
  }
}
