import type { Manifest } from '../../../dataset/manifest.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { groupe as text } from '../../../text/couverture/groupe.ts'
import { Pills } from '../../../ui/pills.tsx'

/** Whose reach is counted; nothing where no age is known, unless a link asks for a group. */
export function ChoixGroupe({ manifest }: { readonly manifest: Manifest }) {
  const groupe = useShare((s) => s.groupe)
  const setShare = useSetShare()
  const isKnown = manifest.departements.some(({ ages }) => ages !== undefined)
  if (!isKnown && groupe === 'tous') return null
  return (
    <Pills
      titre={text.titre}
      textes={text.choix}
      choisie={groupe}
      onChange={(value) => setShare({ groupe: value }, 'replace')}
    />
  )
}
