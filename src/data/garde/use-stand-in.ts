import { useQuery } from '@tanstack/react-query'
import { isStandIn } from '../../dataset/garde/generations.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useServices } from '../context.tsx'

/** Whether the data on show stand in for newer ones of which a file did not come. */
export function useIsStandIn(manifest: Manifest): boolean {
  const { base } = useServices()
  const { data = false } = useQuery({
    queryKey: ['remplace', manifest.version],
    queryFn: () => isStandIn(base, manifest.construitLe),
    ...{ staleTime: 0, gcTime: 0, retry: false },
  })
  return data
}
