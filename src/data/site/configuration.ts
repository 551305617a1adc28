import { useQuery } from '@tanstack/react-query'
import {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationLue,
} from '../../dataset/configuration/configuration.ts'
import { readOrTell, tellError } from '../../dataset/configuration/read-or-tell.ts'
import { fetchBytes } from '../../dataset/fetch-bytes.ts'
import { useServices } from '../context.tsx'

export const configurationKey = (base: string) => ['configuration', base] as const

/** A server that failed is asked again after so long. */
const AGAIN_MS = 30_000

/** Who publishes the page, from `configuration.json` beside it; null until it is read, or where it cannot be for now. */
export function useConfiguration(): Configuration | null {
  const lue = useConfigurationLue()
  return lue === null || lue.manque ? null : lue.configuration
}

/** The same with what is wrong in it, or that it is missing. */
export function useConfigurationLue(): ConfigurationLue | null {
  const { base } = useServices()
  const { data } = useQuery({
    queryKey: configurationKey(base),
    queryFn: () => fetchBytes(new URL('../', base).href)(CONFIGURATION_FILE).then(readOrTell, tellError),
    // One that did not come for now is not one that says nothing: it is asked for again, by itself and by the next view.
    staleTime: ({ state }) => (state.data?.manque ? 0 : Number.POSITIVE_INFINITY),
    refetchInterval: ({ state }) => (state.data?.manque ? AGAIN_MS : false),
  })
  return data ?? null
}
