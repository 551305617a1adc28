import { skipToken, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Prochaine } from '../../dataset/cartes/cartes-file.ts'
import { useServices } from '../context.tsx'

/** What the first view needs of the manifest, before the manifest; null where it waits for it as all others do. */
export function useAbrege() {
  const { premiere } = useServices()
  const { data = null } = useQuery({
    queryKey: ['abrege'],
    queryFn: premiere ? () => premiere.abrege : skipToken,
    initialData: premiere?.maintenant.abrege,
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false },
  })
  return data
}

/** Lets all that is not the first view be read, once it was painted (`peinte`). */
export function useLacher(peinte: boolean): void {
  const { premiere } = useServices()
  useEffect(() => {
    if (peinte) premiere?.lacher()
  }, [premiere, peinte])
}

/** The next sessions of the first cards, while those of the territory are being read. */
export function usePremieresSeances(): ReadonlyMap<string, readonly Prochaine[]> {
  const { premiere } = useServices()
  return premiere?.prochaines() ?? NONE
}

const NONE: ReadonlyMap<string, readonly Prochaine[]> = new Map()
