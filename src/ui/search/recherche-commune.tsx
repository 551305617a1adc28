import { useId } from 'react'
import { Bouton } from '../bouton.tsx'
import './recherche-commune.css'

export interface CommuneTrouvee {
  readonly code: string
  readonly nom: string
  readonly departement: string
  /** False: the data hold nothing there, and it is said. */
  readonly connue: boolean
}

interface RechercheCommuneProps {
  readonly etiquette: string
  readonly texte: string
  readonly onTexte: (texte: string) => void
  readonly communes: readonly CommuneTrouvee[]
  readonly message: string
  readonly horsDonnees: string
  readonly onChoisir: (commune: CommuneTrouvee) => void
}

/**
 * A box to type in and large buttons below: no list that opens and closes, the same for finger, keys and voice.
 * Enter takes the first.
 */
export function RechercheCommune(props: RechercheCommuneProps) {
  const { etiquette, texte, onTexte, communes, message, horsDonnees, onChoisir } = props
  const id = useId()
  return (
    <div className="recherche-commune">
      <label className="etiquette" htmlFor={id}>
        {etiquette}
      </label>
      <input
        id={id}
        className="champ"
        type="search"
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        value={texte}
        onChange={(event) => onTexte(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = communes.find((commune) => commune.connue)
          if (event.key === 'Enter' && first !== undefined) onChoisir(first)
        }}
      />
      <p role="status" className="note">
        {message}
      </p>
      <ul className="pile ecart-2">
        {communes.map((commune) => (
          <li key={commune.code}>
            <Bouton
              className="bords recherche-commune-choix"
              disabled={!commune.connue}
              onClick={() => onChoisir(commune)}
            >
              {commune.nom} <span className="note">{commune.connue ? commune.departement : horsDonnees}</span>
            </Bouton>
          </li>
        ))}
      </ul>
    </div>
  )
}
