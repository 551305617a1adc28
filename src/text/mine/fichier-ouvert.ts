import type { FichierRefuse } from '../../domain/tables/limits.ts'
import { unChiffre } from '../fr/format.ts'

/** Rounded up: what is just over the limit never reads as the limit itself. */
const enMo = (octets: number): string => `${unChiffre(Math.ceil(octets / 100_000) / 10)} Mo`

const RAISONS: Readonly<Record<FichierRefuse['raison'], (octets: number, max: number) => string>> = {
  tropGros: (octets, max) =>
    `Ce fichier fait ${enMo(octets)}. La page lit ${enMo(max)} au plus. Rien n’a changé.`,
  ensemble: (octets, max) =>
    `Avec les fichiers d’avant, cela fait ${enMo(octets)}. La page lit ${enMo(max)} à la fois. Apportez-le à part.`,
  pasDonne: () => 'Votre appareil ne donne pas ce fichier. Choisissez-le à nouveau.',
}

/** What is said of a file that a person opens, whatever it is. */
export const fichierOuvert = {
  limite: (max: number) => `${enMo(max)} au plus.`,
  refus: ({ raison, octets, max }: FichierRefuse) => RAISONS[raison](octets, max),
  copieLourde: (octets: number, max: number) =>
    `Cette copie fait ${enMo(octets)}. La page relit ${enMo(max)} au plus. Gardez aussi vos fichiers de départ.`,
} as const
