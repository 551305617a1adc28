import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { boxAround } from '../../domain/geo/bbox.ts'
import type { Adresse } from '../../domain/search/adresses.ts'
import { useMapEvents, useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import type { Trouvaille } from '../../worker/protocol/trouver.ts'

export type Proposition = Trouvaille | { readonly type: 'adresse'; readonly adresse: Adresse }

export function cleOf(item: Proposition): string {
  if (item.type === 'adresse') return `adresse ${item.adresse.libelle} ${item.adresse.lon}`
  return item.type === 'commune' ? `commune ${item.code}` : `lieu ${item.id}`
}

/**
 * A commune becomes the start point, and the territory when it lies outside the one shown; a place opens; an
 * address becomes the start point in memory only, and changes nothing in the link.
 */
export function useChoosePlace(manifest: Manifest): (item: Proposition) => void {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const { emit } = useMapEvents()
  return (item) => {
    if (item.type === 'lieu') setShare({ lieu: item.id })
    else if (item.type === 'commune') {
      const inside = info.data?.communes.some((c) => c.code === item.code) === true
      setUi({ depart: null })
      if (Number.isFinite(item.lon)) emit('cible', { bounds: boxAround(item.lon, item.lat) })
      setShare({ depart: item.code, ...(inside || item.autour === null ? {} : { territoire: item.autour }) })
    } else {
      const { lon, lat, libelle } = item.adresse
      setUi({ depart: { lon, lat, libelle, nature: 'adresse' } })
      emit('cible', { bounds: boxAround(lon, lat) })
      setShare({ depart: null })
    }
  }
}
