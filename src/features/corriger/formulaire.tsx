import type { ReactNode } from 'react'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe } from '../../ui/champ.tsx'
import { Retour } from './retour.tsx'
import type { Envoi } from './use-envoi.ts'

interface FormulaireProps {
  readonly envoi: Envoi
  /** On the button that sends it. */
  readonly enregistrer: string
  readonly onEnvoi: () => void
  /** Buttons beside that one. */
  readonly gestes?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A form of one's own data: its fields, what came of the last try, its button; Enter sends it, checks are ours. */
export function Formulaire({ envoi, enregistrer, onEnvoi, gestes, className, children }: FormulaireProps) {
  return (
    <form
      className={['pile ecart-2', className].filter(Boolean).join(' ')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onEnvoi()
      }}
    >
      {children}
      <Retour envoi={envoi} />
      <div className="rangee">
        <Bouton type="submit" genre="plein">
          {enregistrer}
        </Bouton>
        {gestes}
      </div>
    </form>
  )
}

/** The form of what is added, whose button says so. */
export const FormulaireAjout = (props: Pick<FormulaireProps, 'envoi' | 'onEnvoi' | 'children'>) => (
  <Formulaire className="corriger" enregistrer={modifier.ajouter.enregistrer} {...props} />
)

export interface Communes {
  readonly communes: readonly { readonly code: string; readonly nom: string }[]
}

/** The commune of what is added, among those of the territory. */
export const ChampCommune = ({
  communes,
  choisie,
  onChange,
}: Communes & { readonly choisie: string; readonly onChange: (code: string) => void }) => (
  <ChampListe
    etiquette={modifier.ajouter.commune}
    valeurs={communes.map(({ code }) => code)}
    texte={(_, rang) => communes[rang]?.nom ?? ''}
    aucune={modifier.ajouter.choisir}
    choisie={choisie}
    onChange={(code) => onChange(code ?? '')}
  />
)
