import { useRef, useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import { ouvrirTexte } from '../../../data/mine/ouvrir-fichier.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { type MoyensEcrits, tidyMoyens } from '../../../state/moyens/moyens-ecrits.ts'
import { fichierOuvert } from '../../../text/mine/fichier-ouvert.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { sayMoyensIllisibles } from '../../../text/plan/moyens.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { saveFile } from '../../../ui/download.ts'
import { fileName } from '../../../ui/export/file-name.ts'
import { type MesMoyens, tryMoyens } from './use-moyens.ts'

const text = formulaire.fichier

/** The means as the file of `npm run planifier -- --moyens`, in and out. */
export function Fichier({ mes, nom }: { readonly mes: MesMoyens; readonly nom: string }) {
  const input = useRef<HTMLInputElement>(null)
  const [dit, setDit] = useState<{ readonly erreur: boolean; readonly texte: string } | null>(null)
  const read = async (file: File) => {
    const { lu, refus } = await ouvrirTexte(file)
    if (lu === null) return setDit({ erreur: true, texte: fichierOuvert.refus(refus) })
    const json = parse(lu)
    if (json === undefined) return setDit({ erreur: true, texte: text.pasJson })
    const lus = tryMoyens(json)
    if (!lus.ok) return setDit({ erreur: true, texte: sayMoyensIllisibles(lus.refus) })
    mes.replace(json as MoyensEcrits)
    setDit({ erreur: false, texte: text.lu })
  }
  return (
    <>
      <p className="note">{text.sens}</p>
      <div className="rangee">
        <Bouton
          onClick={() =>
            saveFile(
              fileName([nom, text.nom], formatIsoDate(todayIn()), 'json'),
              'application/json',
              `${JSON.stringify(tidyMoyens(mes.ecrits), null, 2)}\n`,
            )
          }
        >
          {text.enregistrer}
        </Bouton>
        <Bouton onClick={() => input.current?.click()}>{text.ouvrir}</Bouton>
        <Bouton genre="discret" onClick={() => mes.replace({})}>
          {formulaire.effacer}
        </Bouton>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.ouvrir}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) void read(file)
          // The same file may be opened again.
          currentTarget.value = ''
        }}
      />
      <p className={dit?.erreur ? 'avis' : 'note'} role="status" hidden={dit === null}>
        {dit?.texte}
      </p>
    </>
  )
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
