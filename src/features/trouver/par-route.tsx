import { useLayoutEffect } from 'react'
import { useTriParRoute } from '../../data/tri-par-route.ts'
import { useListeLieux } from '../../data/trouver.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { tempsRoute as text } from '../../text/couverture/temps-route.ts'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'

interface ParRouteProps {
  readonly manifest: ManifestBref
  readonly demande: LieuxDemande
  readonly limite: number
  /** Start, mode and territory: what the list is sorted for. */
  readonly cle: string
  readonly liste: { readonly current: HTMLElement | null }
}

/** Prepares the list by road beside the straight one, and says when it takes its place. Loaded where there are roads. */
export function ParRoute({ manifest, demande, limite, cle, liste }: ParRouteProps) {
  const list = useListeLieux(manifest, { ...demande, calcul: 'routes' }, limite)
  const { data, error, isPlaceholderData, refetch } = list
  const here = data !== undefined && !isPlaceholderData ? data : null
  const { etape, change, trier } = useTriParRoute({
    cle,
    pret: here !== null && here.routes !== null,
    trie: true,
    liste,
  })
  const setUi = useSetUi()
  const deja = useUi((s) => s.listeParRoute) === cle
  const ready = etape === 'applique'
  // The list may be asked for by road: the answer is there.
  useLayoutEffect(() => {
    if (ready && !deja) setUi({ listeParRoute: cle })
  })
  const applied = ready || deja
  const waiting = here === null ? 'attente' : here.routes === null ? 'sans' : etape
  const etat = applied ? 'applique' : error === null ? waiting : 'echec'
  const sansTemps = applied ? (data?.sansTemps ?? 0) : 0
  return (
    <>
      <TempsRouteDit
        routes={{
          ...{ etat, change, trier },
          credit: data?.routes ?? null,
          incomplet: here?.routesIncompletes === true,
          reessayer: () => void refetch(),
        }}
        trie
      />
      {sansTemps > 0 && <p className="note">{text.inconnus(sansTemps)}</p>}
    </>
  )
}
