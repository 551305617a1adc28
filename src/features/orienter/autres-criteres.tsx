import { orienter as text } from '../../text/orienter.ts'
import { Choix } from '../../ui/choix.tsx'
import { ChoixSeances } from '../../ui/choix-seances.tsx'
import type { Criteres } from './criteres.ts'

interface AutresCriteresProps {
  readonly criteres: Criteres
  readonly onChange: (criteres: Criteres) => void
}

export function AutresCriteres({ criteres, onChange }: AutresCriteresProps) {
  const { filtres, seule, tri } = criteres
  return (
    <div className="pile">
      <ChoixSeances
        familles={['jours', 'moments', 'couts', 'publics', 'niveaux', 'acces', 'langues']}
        titres={text}
        filtres={filtres}
        onChange={(asked) => onChange({ ...criteres, filtres: asked })}
      />
      <Choix
        unique
        titre={text.venue}
        valeurs={['seule', 'accompagnee'] as const}
        texte={(v) => text.venues[v]}
        choisis={[seule ? 'seule' : 'accompagnee']}
        onChange={([v]) => onChange({ ...criteres, seule: v !== 'accompagnee' })}
      />
      <Choix
        unique
        titre={text.tri}
        valeurs={['proche', 'tot'] as const}
        texte={(v) => text.tris[v]}
        choisis={[tri]}
        onChange={([v]) => onChange({ ...criteres, tri: v ?? tri })}
      />
    </div>
  )
}
