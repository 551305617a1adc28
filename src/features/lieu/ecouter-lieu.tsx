import { useMemo } from 'react'
import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import { createOuvertures } from '../../domain/orientation/ouvertures.ts'
import { adresseLines } from '../../domain/places/adresse-lines.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { sayNumero } from '../../text/ecouter/ecouter.ts'
import { sayLieuSimple } from '../../text/guide.ts'
import { Ecouter } from '../../ui/ecouter/ecouter.tsx'

interface EcouterLieuProps {
  readonly lieu: Lieu
  readonly contacts: readonly Contact[]
  readonly aujourdhui: CivilDate
}

/** The sheet of a place read aloud, in the easy French of the guide: its name, where, when, what it costs, whom to call. */
export function EcouterLieu({ lieu, contacts, aujourdhui }: EcouterLieuProps) {
  const phrases = useMemo(() => {
    const { jours: ouvertures } = createOuvertures({ jours: [], moments: [], aujourdhui })(lieu)
    return [
      lieu.nom,
      ...adresseLines(lieu),
      ...sayLieuSimple({ lieu, ouvertures, contacts }),
      ...sayNumero(contacts),
    ].filter((phrase) => phrase !== '')
  }, [lieu, contacts, aujourdhui])
  return <Ecouter phrases={phrases} />
}
