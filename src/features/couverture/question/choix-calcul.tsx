import { useAvecRoutes } from '../../../data/question.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { calcul as text } from '../../../text/fr/couverture/calcul.ts'
import { Pills } from '../../../ui/pills.tsx'

/** By road or all straight, in one tap; nothing where the territory has no roads for the mode. */
export function ChoixCalcul({ manifest }: { readonly manifest: Manifest }) {
  const avecRoutes = useAvecRoutes(manifest)
  const calcul = useShare((s) => s.calcul)
  const setShare = useSetShare()
  if (!avecRoutes) return null
  return (
    <Pills
      titre={text.titre}
      textes={text.choix}
      choisie={calcul ?? 'routes'}
      onChange={(value) => setShare({ calcul: value === 'direct' ? value : null }, 'replace')}
    />
  )
}
