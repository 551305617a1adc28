import { CHOIX } from '../../domain/orientation/filtres-seances.ts'
import { JOURS } from '../../text/calendrier.ts'
import { orienter as text } from '../../text/orienter.ts'
import {
  ACCES_TEXTE,
  COUTS_TEXTE,
  DEMI_JOURNEES_TEXTE,
  LANGUES_TEXTE,
  NIVEAUX,
  PUBLICS,
} from '../../text/seance.ts'
import { Choix } from '../../ui/choix.tsx'
import type { Criteres } from './criteres.ts'

interface AutresCriteresProps {
  readonly criteres: Criteres
  readonly onChange: (criteres: Criteres) => void
}

export function AutresCriteres({ criteres, onChange }: AutresCriteresProps) {
  const { filtres, seule, tri } = criteres
  const set = (patch: Partial<typeof filtres>) => onChange({ ...criteres, filtres: { ...filtres, ...patch } })
  return (
    <div className="pile">
      <Choix
        titre={text.jours}
        valeurs={CHOIX.jours}
        texte={(v) => JOURS[v] ?? ''}
        choisis={filtres.jours}
        onChange={(jours) => set({ jours })}
      />
      <Choix
        titre={text.moments}
        valeurs={CHOIX.moments}
        texte={(v) => DEMI_JOURNEES_TEXTE[v]}
        choisis={filtres.moments}
        onChange={(moments) => set({ moments })}
      />
      <Choix
        titre={text.couts}
        valeurs={CHOIX.couts}
        texte={(v) => COUTS_TEXTE[v]}
        choisis={filtres.couts}
        onChange={(couts) => set({ couts })}
      />
      <Choix
        titre={text.publics}
        valeurs={CHOIX.publics}
        texte={(v) => PUBLICS[v]}
        choisis={filtres.publics}
        onChange={(publics) => set({ publics })}
      />
      <Choix
        titre={text.niveaux}
        valeurs={CHOIX.niveaux}
        texte={(v) => NIVEAUX[v]}
        choisis={filtres.niveaux}
        onChange={(niveaux) => set({ niveaux })}
      />
      <Choix
        titre={text.acces}
        valeurs={CHOIX.acces}
        texte={(v) => ACCES_TEXTE[v]}
        choisis={filtres.acces}
        onChange={(acces) => set({ acces })}
      />
      <Choix
        titre={text.langues}
        valeurs={CHOIX.langues}
        texte={(v) => LANGUES_TEXTE[v]}
        choisis={filtres.langues}
        onChange={(langues) => set({ langues })}
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
