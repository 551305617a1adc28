import { useQuery } from '@tanstack/react-query'
import { CONFIGURATION_FILE, type ConfigurationLue } from '../../dataset/configuration/configuration.ts'
import { readOrTell, tellError } from '../../dataset/configuration/read-or-tell.ts'
import { fetchBytes } from '../../dataset/fetch-bytes.ts'
import { useServices } from '../context.tsx'

export const configurationKey = (base: string) => ['configuration', base] as const

/** Who publishes the page, from `configuration.json` beside it; null until it is read. */
export const useConfiguration = () => useConfigurationLue()?.configuration ?? null

/** The same with what is wrong in it, or that it is missing. */
export function useConfigurationLue(): ConfigurationLue | null {
  const { base } = useServices()
  const { data } = useQuery({
    queryKey: configurationKey(base),
    queryFn: () => fetchBytes(new URL('../', base).href)(CONFIGURATION_FILE).then(readOrTell, tellError),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}
