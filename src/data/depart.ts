import { useMemo } from 'react'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import { isCodeQpv } from '../domain/geo/codes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Depart, DepartPersonnel, PointDepart } from '../domain/orientation/trajet.ts'
import { useUi } from '../state/ui/ui-context.tsx'
import { useShare } from '../state/url/share-context.tsx'
import type { DepartSitue } from '../worker/protocol/trouver.ts'
import { useTerritoireCourant } from './question.ts'
import { useCall } from './use-call.ts'

const KEEP_TEN_MINUTES = { staleTime: Number.POSITIVE_INFINITY, gcTime: 600_000, retry: 1 } as const

/** Where travel times start: what was chosen in this page's life, else the link's commune or neighbourhood. */
export function useDepart(): PointDepart | null {
  const personal = useUi((s) => s.depart)
  const code = useShare((s) => s.depart)
  return useMemo(() => {
    if (personal !== null) return personal.point
    return code === null ? null : { type: isCodeQpv(code) ? 'qpv' : 'commune', code }
  }, [personal, code])
}

/** The start, where it is and what it is called; null without any, and until it is found. */
export interface DepartConnu extends DepartSitue {
  readonly libelle: string
  readonly nature: DepartPersonnel['nature']
}

function useSitue(manifest: ManifestBref) {
  const depart = useDepart()
  return useCall('situerDepart', depart && { depart }, KEEP_TEN_MINUTES, manifest.version)
}

/** There is a start, and where it is is not known yet. */
export function useDepartAttendu(manifest: ManifestBref): boolean {
  const { isPending } = useSitue(manifest)
  return useDepart() !== null && isPending
}

export function useDepartConnu(manifest: ManifestBref): DepartConnu | null {
  const personal = useUi((s) => s.depart)
  const depart = useDepart()
  const { data } = useSitue(manifest)
  return useMemo(() => {
    if (depart === null || data === undefined || data === null) return null
    if (personal !== null) return { ...data, libelle: personal.libelle, nature: personal.nature }
    const nature = depart.type === 'qpv' ? 'qpv' : 'commune'
    return { ...data, libelle: data.nom, nature }
  }, [depart, data, personal])
}

/** What travel times are computed from; null without any start. */
export function useDepartChiffre(manifest: ManifestBref): (Depart & { readonly libelle: string }) | null {
  const start = useDepartConnu(manifest)
  const mode = useShare((s) => s.mode)
  return useMemo(() => {
    if (start === null) return null
    const { lon, lat, libelle, classe, commune, isOwnCommune } = start
    return { lon, lat, libelle, mode, classe, commune, isOwnCommune }
  }, [start, mode])
}

/** Names of the territories that the data hold in full, once they are asked for. */
export const useCouverts = (manifest: ManifestBref, demande: boolean) =>
  useCall('couverts', demande ? {} : null, KEEP_TEN_MINUTES, manifest.version)

/** Where to look for what is near: the commune of the start, else the territory shown. */
export function useAutourDuDepart(manifest: ManifestBref): Territoire {
  const shown = useTerritoireCourant(manifest)
  const code = useDepartConnu(manifest)?.commune ?? null
  return useMemo(() => (code === null ? shown : { type: 'commune', code }), [code, shown])
}
