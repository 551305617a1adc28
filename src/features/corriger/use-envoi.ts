import { useState } from 'react'
import type { Refus } from '../../domain/imports/edits/edit-cells.ts'
import { modifier } from '../../text/mine/modifier.ts'
import type { Note } from '../../worker/protocol/edits.ts'

export interface Envoi {
  readonly refus: readonly Refus[]
  /** What was just done, for everyone to hear. */
  readonly dit: string
  readonly erreur: string
}
const RIEN: Envoi = { refus: [], dit: '', erreur: '' }

/** Sends what a form says and remembers what came of it: refused values, or what is to be told. */
export function useEnvoi() {
  const [envoi, setEnvoi] = useState(RIEN)
  return {
    envoi,
    setEnvoi: (change: Partial<Envoi>) => setEnvoi({ ...RIEN, ...change }),
    /** True when all of it was kept. */
    envoyer: async (send: () => Promise<Note>, say: (note: Note) => string): Promise<boolean> => {
      try {
        const note = await send()
        setEnvoi({ ...RIEN, refus: note.refus, dit: note.mes === null ? '' : say(note) })
        return note.mes !== null
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        setEnvoi({ ...RIEN, erreur: modifier.fiche.erreur(message) })
        return false
      }
    },
  }
}
