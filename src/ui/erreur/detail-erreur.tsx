import { useState } from 'react'
import { ownValue } from '../../domain/common/own-value.ts'
import { citer } from '../../text/langue/citer.ts'
import { depuisQuand, pannes } from '../../text/pannes/pannes.ts'
import { Phrase } from '../langue/francais.tsx'

/** What errors of files and of the worker say of themselves; others have their message alone, in English. */
export interface Dite {
  readonly message: string
  readonly classe?: string
  readonly chemin?: string | undefined
  /** What is wrong with the file, as the page and as the worker name it. */
  readonly kind?: string
  readonly genre?: string | undefined
  readonly depuis?: number | undefined
}

export interface DetailProps {
  /** What is missing, in one sentence. */
  readonly court: string
  readonly error: Dite
  /** When the data were built that stand in for those of now; absent: nothing does. */
  readonly construitLe?: string | undefined
}

/** What is wrong, in words: what is missing, since when, why, and what is shown instead. */
export function DetailErreur({ court, error, construitLe }: DetailProps) {
  const depuis = useDepuis(error)
  const { classe, chemin } = error
  if (classe === 'partielles')
    return (
      <>
        <p>{pannes.partielles}</p>
        <p className="note">{pannes.partiellesAide}</p>
      </>
    )
  // What the browser says of a fault of ours is English, and helps nobody here.
  const words = classe !== undefined && ownValue(pannes.details, classe)
  // What a reader of files says is French in every language.
  const detail = words || (chemin !== undefined ? citer(error.message) : pannes.programme)
  const isVersion = (error.kind ?? error.genre) === 'version'
  return (
    <>
      <p>{construitLe === undefined ? court : pannes.dernieres(construitLe, depuis)}</p>
      {chemin !== undefined && construitLe === undefined && <p>{pannes.manque(chemin, depuis)}</p>}
      {classe === 'arret' && <p>{pannes.arretDepuis(depuis)}</p>}
      {isVersion && <p>{pannes.autreVersion}</p>}
      <p className="note">
        <Phrase>{pannes.detail(detail)}</Phrase>
      </p>
    </>
  )
}

/** Since when, in words: as the error says, else since it was first shown. */
export function useDepuis(error: Dite): string {
  const [seen] = useState(() => Date.now())
  return depuisQuand(error.depuis ?? seen, Date.now())
}
