import type { Lieu } from '../../domain/places/lieu.ts'
import { lieu as text } from '../../text/lieu.ts'

/** What the place writes of itself, as plain text, both the summary and the detail. */
export function Presentation({ lieu: { presentationResume, presentationDetail } }: { readonly lieu: Lieu }) {
  const same = presentationDetail.startsWith(presentationResume)
  const parts = [same ? '' : presentationResume, presentationDetail].filter((part) => part !== '')
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="fiche-presentation">
      <h3 id="fiche-presentation">{text.presentation}</h3>
      {parts.map((part) => (
        <p key={part} className="lieu-texte">
          <bdi>{part}</bdi>
        </p>
      ))}
    </section>
  )
}
