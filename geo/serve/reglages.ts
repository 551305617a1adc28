import type { Configuration } from '../../src/dataset/configuration/configuration.ts'
import { readConfigurationOf } from '../read/read-configuration.ts'
import { REGLAGES, type Reglages } from './headers.ts'

/** What `configuration.json` says to a server. */
export interface ReglagesLus {
  readonly reglages: Reglages
  /** With a slash at its end; null: not said. */
  readonly adresse: string | null
  /** What could not be read, each with what was got, what was wanted and where. */
  readonly problemes: readonly string[]
}

/** Reads the server half of `configuration.json` in the folder of the page. Never throws; without the file, what is usual. */
export function readReglages(dossier: string): ReglagesLus {
  const lue = readConfigurationOf(dossier)
  if (lue === null) return { reglages: REGLAGES, adresse: null, problemes: [] }
  const { configuration, problemes } = lue
  return {
    reglages: {
      hsts: configuration.hsts,
      ancetres: configuration.integration.ancetres,
      services: servicesOf(configuration),
      ...(configuration.logo === '' ? {} : { logo: configuration.logo }),
    },
    adresse: configuration.adressePublique === '' ? null : configuration.adressePublique,
    problemes,
  }
}

/** Outside origins that the page may ask: none in an intranet. */
function servicesOf({ intranet, services, rues }: Configuration): string[] {
  if (intranet) return []
  const tuiles = rues.tuiles === '' ? [] : [new URL(rues.tuiles.replace(/[{}]/g, '')).origin]
  return [...(services.adresses || services.ign ? REGLAGES.services : []), ...tuiles]
}
