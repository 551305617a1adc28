import { useQuery } from '@tanstack/react-query'
import {
  CONFIGURATION_VIDE,
  type Configuration,
  readConfiguration,
} from '../../dataset/configuration/configuration.ts'
import { fetchBytes } from '../../dataset/fetch-bytes.ts'
import { useServices } from '../context.tsx'

const FILE = 'configuration.json'

/**
 * Who publishes the page, from `configuration.json` beside it; null until it is read. What is wrong in it, or that it is
 * missing, is told in the console, for whoever publishes: a resident has no use for it.
 */
export function useConfiguration(): Configuration | null {
  const { base } = useServices()
  const { data } = useQuery({
    queryKey: ['configuration', base],
    queryFn: () => readOrTell(new URL('../', base).href),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}

async function readOrTell(site: string): Promise<Configuration> {
  try {
    const bytes = await fetchBytes(site)(FILE)
    const { configuration, problemes } = readConfiguration(JSON.parse(new TextDecoder().decode(bytes)))
    for (const probleme of problemes) console.warn(probleme)
    return configuration
  } catch (error) {
    console.warn(`${FILE} : ${error instanceof Error ? error.message : String(error)}`)
    return CONFIGURATION_VIDE
  }
}
