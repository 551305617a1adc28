import { integrer as text } from '../../../text/sorties/integrer.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { useCopy } from '../../../ui/export/use-copy.ts'

/** A text to paste elsewhere: read-only, selected by a press, copied by a button. */
export function Extrait({ titre, texte }: { readonly titre: string; readonly texte: string }) {
  const { said, copy } = useCopy(text.copieEchec)
  return (
    <div className="pile ecart-2">
      <label>
        <span className="etiquette">{titre}</span>
        <textarea
          className="champ pages-code"
          readOnly
          rows={5}
          spellCheck={false}
          value={texte}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div className="rangee">
        <Bouton onClick={() => void copy(texte, text.copie)}>{text.copier(titre)}</Bouton>
        <span role="status">{said}</span>
      </div>
    </div>
  )
}
