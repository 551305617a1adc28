import { nombre, pourcent } from '../../../text/fr/format.ts'
import { type Bilan as BilanDit, reponsePlan as text } from '../../../text/plan/reponse.ts'

/** Who is seated, who lacks a seat, who is too far: a bar, and its figures in words. */
export function Bilan({ bilan }: { readonly bilan: BilanDit }) {
  const { besoin, assis, fautePlace, tropLoin, aucuneSalle } = bilan
  const parts = [
    { cle: 'assis', n: assis, sens: text.bilan.assisSens },
    {
      cle: 'fautePlace',
      n: fautePlace,
      sens: fautePlace === 0 ? text.bilan.tousAssis : text.bilan.fautePlaceSens,
    },
    { cle: 'tropLoin', n: tropLoin, sens: text.bilan.tropLoinSens(tropLoin, aucuneSalle) },
  ] as const
  return (
    <>
      <svg className="planif-barre" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ cle, n }, i) => {
          const before = parts.slice(0, i).reduce((sum, part) => sum + part.n, 0)
          return (
            <rect
              key={cle}
              data-part={cle}
              x={(100 * before) / Math.max(1, besoin)}
              width={(100 * n) / Math.max(1, besoin)}
              height="6"
            />
          )
        })}
      </svg>
      <dl className="planif-parts">
        {parts.map(({ cle, n, sens }) => (
          <div key={cle}>
            <dt>
              <span className="planif-pastille" data-part={cle} aria-hidden="true" />
              {text.bilan[cle]}
            </dt>
            <dd>
              <span className="planif-n">{nombre(n)}</span> <span>({pourcent(n, besoin)})</span>
              <span className="note">{sens}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
