import { type CSSProperties, memo } from 'react'
import type { Par } from '../../../domain/coverage/question.ts'
import { useSetUi, useUi } from '../../../state/ui/ui-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import { groupe } from '../../../text/couverture/groupe.ts'
import { partDe } from '../../../text/couverture/parts.ts'
import { dateCourte, nombre, unChiffre } from '../../../text/fr/format.ts'
import { carreauxAutres, type Ligne, populationOf } from './lignes.ts'

const text = couverture.table

interface LigneProps {
  readonly ligne: Ligne
  readonly par: Par
  readonly avecInconnue: boolean
  readonly avecDate: boolean
  readonly avecPlaces: boolean
  readonly choisie: boolean
  readonly onChoisir: (code: string) => void
}

/** One zone. Pointing at it shows it on the map; its name is a button that chooses it. */
export const LigneZone = memo(
  function LigneZone({ ligne, par, avecInconnue, avecDate, avecPlaces, choisie, onChoisir }: LigneProps) {
    const { code, nom, chiffres, premiereDate, placesPour1000 } = ligne
    const survolee = useUi((s) => s.survolCommune === code)
    const setUi = useSetUi()
    const point = (survolCommune: string | null) => () =>
      par === 'commune' ? setUi({ survolCommune }) : undefined
    const population = populationOf(ligne)
    const autres = carreauxAutres(ligne)
    return (
      <tr
        data-code={code}
        data-choisie={choisie || undefined}
        data-survolee={survolee || undefined}
        onMouseEnter={point(code)}
        onMouseLeave={point(null)}
        onFocus={point(code)}
        onBlur={point(null)}
      >
        <th scope="row">
          <button
            type="button"
            className="couv-zone"
            aria-pressed={par === 'commune' ? choisie : undefined}
            onClick={() => onChoisir(code)}
          >
            {nom}
          </button>
        </th>
        <td>
          {population === null ? '—' : nombre(population)}
          {autres !== null && <span className="couv-carreaux note">{text.calculeSur(autres)}</span>}
        </td>
        {chiffres === null ? (
          <td className="couv-sans" colSpan={avecInconnue ? 3 : 2}>
            {ligne.sansAge ? groupe.sansAge : par === 'qpv' ? text.inconnueQpv : text.sansCarreau}
          </td>
        ) : (
          <>
            <td className="couv-part">
              {partDe({ ...chiffres, totale: chiffres.population })}
              <span className="couv-parts couv-filet" style={partsOf(chiffres)} aria-hidden="true" />
            </td>
            {avecInconnue && <td>{nombre(chiffres.inconnue)}</td>}
            <td>{nombre(chiffres.nonAtteinte)}</td>
          </>
        )}
        {avecDate && <td>{premiereDate === null ? '—' : dateCourte(premiereDate)}</td>}
        {avecPlaces && <td>{placesPour1000 === null ? '—' : unChiffre(placesPour1000)}</td>}
      </tr>
    )
  },
  // Rows are rebuilt with every answer; most of them say the same as before.
  (a, b) =>
    a.par === b.par &&
    a.avecInconnue === b.avecInconnue &&
    a.avecDate === b.avecDate &&
    a.avecPlaces === b.avecPlaces &&
    a.choisie === b.choisie &&
    a.onChoisir === b.onChoisir &&
    sameLigne(a.ligne, b.ligne),
)

function sameLigne(a: Ligne, b: Ligne): boolean {
  return (
    a.code === b.code &&
    a.sansAge === b.sansAge &&
    a.municipale === b.municipale &&
    a.premiereDate === b.premiereDate &&
    a.placesPour1000 === b.placesPour1000 &&
    a.chiffres?.population === b.chiffres?.population &&
    a.chiffres?.atteinte === b.chiffres?.atteinte &&
    a.chiffres?.inconnue === b.chiffres?.inconnue
  )
}

function partsOf({ population, atteinte, inconnue }: NonNullable<Ligne['chiffres']>): CSSProperties {
  const first = (100 * atteinte) / population
  const second = first + (100 * inconnue) / population
  return { '--oui': `${first}%`, '--peutetre': `${second}%` } as CSSProperties
}
