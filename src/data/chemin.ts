import type { Manifest } from '../dataset/manifest.ts'
import type { CheminDemande } from '../worker/protocol/chemin.ts'
import { useCall } from './use-call.ts'

/** The way to a place: computed on the device, kept for ten minutes, the same under one version of the data. */
export const useChemin = (manifest: Manifest, demande: CheminDemande) =>
  useCall(
    'chemin',
    demande,
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 600_000, retry: 1 },
    manifest.version,
  )
