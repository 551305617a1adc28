import { useEffect, useRef, useState } from 'react'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { donnees } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'

const text = donnees.choisir
const FORMATS = '.csv,.txt,.tsv,.xlsx,.json,.geojson,.ics,text/csv,application/json,text/calendar'

/** Three doors for the same files: a button, a drop, and cells pasted from a spreadsheet. */
export function Choisir({ onFichiers }: { readonly onFichiers: (files: readonly File[]) => void }) {
  const { depot, over } = useDepot(onFichiers)
  const [colle, setColle] = useBrouillon('donnees.colle', '')
  const take = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])]
    if (list.length > 0) onFichiers(list)
  }
  return (
    <section className="pile" aria-labelledby="donnees-choisir">
      <h3 id="donnees-choisir">{text.titre}</h3>
      <div ref={depot} className="donnees-depot encadre pile ecart-2" data-dessus={over}>
        <label className="pile ecart-1">
          <span className="etiquette">{text.fichiers}</span>
          <input
            className="donnees-fichiers"
            type="file"
            multiple
            accept={FORMATS}
            onChange={({ currentTarget }) => {
              take(currentTarget.files)
              currentTarget.value = ''
            }}
          />
        </label>
        <p className="note">
          {text.formats} {text.deposer}
        </p>
      </div>
      <label>
        <span className="etiquette">{text.coller}</span>
        <textarea
          className="champ"
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={colle}
          onChange={(event) => setColle(event.currentTarget.value)}
        />
      </label>
      {colle.trim() !== '' && (
        <div className="rangee">
          <Bouton
            onClick={() => {
              onFichiers([new File([colle], text.nomColle, { type: 'text/csv' })])
              setColle('')
            }}
          >
            {text.lireColle}
          </Bouton>
        </div>
      )}
    </section>
  )
}

/** Takes files dropped on an element. The drop is for a mouse: the button and the text do the same with the keyboard. */
function useDepot(onFichiers: (files: readonly File[]) => void) {
  const depot = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const element = depot.current
    if (element === null) return
    const stop = new AbortController()
    const { signal } = stop
    const hold = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFichiers(files)
    }
    element.addEventListener('dragover', hold, { signal })
    element.addEventListener('dragleave', () => setOver(false), { signal })
    element.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [onFichiers])
  return { depot, over }
}
