import { useQuery } from '@tanstack/react-query'
import {
  CONFIGURATION_VIDE,
  type ConfigurationLue,
  readConfiguration,
} from '../../dataset/configuration/configuration.ts'
import { fetchBytes } from '../../dataset/fetch-bytes.ts'
import { useServices } from '../context.tsx'

const FILE = 'configuration.json'
export const configurationKey = (base: string) => ['configuration', base] as const

/** Who publishes the page, from `configuration.json` beside it; null until it is read. */
export const useConfiguration = () => useConfigurationLue()?.configuration ?? null

/**
 * The same with what is wrong in it, or that it is missing: told in the console too, for whoever publishes; a resident has
 * no use for it.
 */
export function useConfigurationLue(): ConfigurationLue | null {
  const { base } = useServices()
  const { data } = useQuery({
    queryKey: configurationKey(base),
    queryFn: () => fetchBytes(new URL('../', base).href)(FILE).then(readOrTell, tellError),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}

/** What a file says; what is wrong in it is told. */
export function readOrTell(bytes: Uint8Array): ConfigurationLue {
  try {
    const lue = readConfiguration(JSON.parse(new TextDecoder().decode(bytes)))
    for (const probleme of lue.problemes) console.warn(probleme)
    return lue
  } catch (error) {
    return tellError(error)
  }
}

function tellError(error: unknown): ConfigurationLue {
  const why = error instanceof Error ? error.message : String(error)
  const probleme = why.startsWith(FILE) ? why : `${FILE} : ${why}`
  console.warn(probleme)
  return { configuration: CONFIGURATION_VIDE, problemes: [probleme] }
}
