import { isOlderThanAYear } from '../../domain/calendar/freshness.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { lieu as text } from '../../text/lieu.ts'

interface FraicheurProps {
  readonly lieu: Lieu
  /** Day of the newest record around: an old record only stands out among younger ones (decisions.md 28). */
  readonly plusRecente: string
  readonly instantMs: number
}

/** When the record was last brought up to date, and by whom. */
export function Fraicheur({ lieu, plusRecente, instantMs }: FraicheurProps) {
  const { dateMaj, source, sourcesFusionnees, id } = lieu
  const old = isOlderThanAYear(dateMaj, instantMs) && !isOlderThanAYear(plusRecente, instantMs)
  return (
    <section aria-labelledby="fiche-source" className="note">
      <h3 id="fiche-source">{text.fiche}</h3>
      <p>{dateMaj === '' ? text.majInconnue : text.maj(dateMaj)}</p>
      {old && <p className="avis">{text.ancien}</p>}
      {source !== '' && (
        <p>
          <bdi>{text.source(source)}</bdi>
        </p>
      )}
      {sourcesFusionnees.length > 0 && (
        <p>
          <bdi>{text.fusion(sourcesFusionnees.join(', '))}</bdi>
        </p>
      )}
      <p className="lieu-id">
        <bdi>{text.identifiant(id)}</bdi>
      </p>
    </section>
  )
}
