import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { type Bbox, boxAround } from '../../domain/geo/bbox.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { DepartPersonnel } from '../../domain/orientation/trajet.ts'
import { useMapEvents, useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import { depart as text } from '../../text/depart/depart.ts'
import { citer } from '../../text/langue/citer.ts'
import type { DepartDemande, DepartSitue } from '../../worker/protocol/trouver.ts'

type Nature = DepartPersonnel['nature']

/** The territory shown and the places of France it may be told apart from. */
function useIsShown(manifest: ManifestBref) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire).data
  const isShown = (commune: string) =>
    info === undefined || info.communes.some(({ code }) => code === commune)
  return { info, isShown }
}

/**
 * Makes something the start: territory and map follow it. A commune or a neighbourhood goes into the link, unless it is
 * somebody's (`prive`); all else stays in memory (decisions.md 29).
 */
export function useChoisirDepart(manifest: ManifestBref, { prive }: { readonly prive: boolean }) {
  const ask = useAsk()
  const setShare = useSetShare()
  const setUi = useSetUi()
  const { info, isShown } = useIsShown(manifest)
  const [hors, setHors] = useState(false)
  const goTo = useGoTo(info && formatTerritoire(info.territoire))
  const choose = async (demande: DepartDemande, nature: Nature, libelle?: string): Promise<boolean> => {
    const situe = await ask.situerDepart(demande)
    setHors(situe === null)
    if (situe === null) return false
    const { lon, lat, point, commune, communeNom, autour } = situe
    const follows = isShown(commune) || autour === null ? null : autour
    const isPublic = point.type !== 'point'
    const inLink = isPublic && !prive
    const name = libelle ?? nameOf(situe, nature)
    // A start that no link holds cannot be gone back from: nor can what follows it, which would part from it.
    setShare(
      {
        depart: inLink ? point.code : null,
        ...(follows === null ? {} : { territoire: follows, commune: null, lieu: null }),
      },
      inLink ? undefined : 'replace',
    )
    // After the link: a step of its own, to which the way back from the map to the list belongs.
    setUi({
      annonce: text.choisi(name),
      depart: inLink ? null : { lon, lat, point, nature, libelle: name, communeNom },
      accueilVu: true,
      departSurCarte: false,
      lieuTouche: null,
      vue: 'liste',
    })
    goTo(follows === null ? null : formatTerritoire(follows), boxAround(lon, lat))
    return true
  }
  const forget = () => {
    setHors(false)
    setUi({ annonce: '', depart: null })
    setShare({ depart: null })
  }
  return { choose, forget, hors }
}

function nameOf({ nom, communeNom }: DepartSitue, nature: Nature): string {
  if (nature === 'position') return text.noms.position
  return nature === 'point' ? text.noms.point(citer(communeNom)) : nom
}

/** Moves the map to the start, after it has moved to a territory that changes with it. */
function useGoTo(shown: string | undefined) {
  const { emit } = useMapEvents()
  const waiting = useRef<{ readonly territoire: string; readonly bounds: Bbox } | null>(null)
  useEffect(() => {
    if (waiting.current === null || waiting.current.territoire !== shown) return
    emit('cible', { bounds: waiting.current.bounds })
    waiting.current = null
  }, [shown, emit])
  return (territoire: string | null, bounds: Bbox) => {
    if (territoire === null) emit('cible', { bounds })
    else waiting.current = { territoire, bounds }
  }
}
