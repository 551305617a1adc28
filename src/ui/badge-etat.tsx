import { sayEtat } from '../text/horaires.ts'
import './badge-etat.css'

/** Open, closed or unknown, said in words with what comes next; the mark only repeats it. */
export function BadgeEtat({ etat }: { readonly etat: Parameters<typeof sayEtat>[0] }) {
  const { mot, suite } = sayEtat(etat)
  return (
    <p className="badge-etat rangee" data-etat={etat.state}>
      <strong>
        <span className="badge-etat-marque" aria-hidden="true" />
        {mot}
      </strong>
      {suite !== '' && <span>{suite}</span>}
    </p>
  )
}
