import { useLieux, useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { reread } from '../../data/use-call.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { rendre } from '../../text/mine/rendre.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { TerritoireManque } from '../../ui/erreur/territoire-manque.tsx'
import { AjouterAtelier } from '../corriger/ajouter-atelier.tsx'
import { AjouterLieu } from '../corriger/ajouter-lieu.tsx'
import { Fraicheur } from './fraicheur.tsx'
import { MesModifs } from './mes-modifs.tsx'
import type { ModifierProps } from './partie.ts'
import { Rendre } from './rendre.tsx'

const PARTIES = {
  lieu: modifier.ajouter.lieu,
  atelier: modifier.ajouter.atelier,
  fraicheur: modifier.fraicheur.titre,
  liste: modifier.liste.titre,
  rendre: rendre.titre,
} as const
type Partie = keyof typeof PARTIES

/** Writing by hand, without any file: one part at a time, so that the view stays short. */
export function Modifier({ manifest, imports, onChange }: ModifierProps) {
  const [ouverte, setOuverte] = useBrouillon<Partie | null>('donnees.partie', null)
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const voisinage = useLieux(manifest, territoire)
  const lieux = voisinage.data?.lieux ?? []
  const sorted = [...(info.data?.communes ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  const props = { manifest, imports, communes: sorted, lieux, onChange }
  return (
    <section className="pile ecart-3" aria-labelledby="donnees-modifier">
      <h3 id="donnees-modifier">{modifier.titre}</h3>
      <TerritoireManque info={info.error} lieux={voisinage.error} onRetry={reread(info, voisinage)} />
      <div className="rangee">
        {(Object.keys(PARTIES) as Partie[]).map((partie) => (
          <Bouton
            key={partie}
            aria-expanded={ouverte === partie}
            onClick={() => setOuverte(ouverte === partie ? null : partie)}
          >
            {PARTIES[partie]}
          </Bouton>
        ))}
      </div>
      {ouverte === 'lieu' && <AjouterLieu {...props} />}
      {ouverte === 'atelier' && <AjouterAtelier {...props} />}
      {ouverte === 'fraicheur' && <Fraicheur {...props} />}
      {ouverte === 'liste' && <MesModifs {...props} />}
      {ouverte === 'rendre' && <Rendre {...props} />}
    </section>
  )
}
