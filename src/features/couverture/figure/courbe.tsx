import { memo } from 'react'
import type { Curve } from '../../../domain/coverage/curve.ts'
import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { GroupeAge } from '../../../domain/geo/groupe.ts'
import { couverture } from '../../../text/couverture/couverture.ts'
import { groupe as qui } from '../../../text/couverture/groupe.ts'
import { partDe, partsDe } from '../../../text/couverture/parts.ts'
import { fourchetteCourte } from '../../../text/couverture/rapport.ts'
import { minutes as direMinutes, pourcent } from '../../../text/fr/format.ts'
import { TableChiffres } from '../table/table-chiffres.tsx'
import { Axes } from './axes.tsx'

const text = couverture.courbe
const WIDTH = 388
const HEIGHT = 210
const BOX = { left: 50, right: 378, top: 22, bottom: 174 }
const STEP_MIN = 5

const xOf = (minute: number) => BOX.left + ((BOX.right - BOX.left) * minute) / MINUTES_MAX

/** Residents within reach by minutes; the table under it holds the same figures. */
export const Courbe = memo(function Courbe({
  courbe,
  mode,
  minutes,
  titre = text.titre,
  groupe,
}: CourbeProps) {
  const { totale, atteinte, basse, haute } = courbe
  const yOf = (people: number) => BOX.bottom - ((BOX.bottom - BOX.top) * people) / totale
  const line = (values: readonly number[]) =>
    values.map((people, minute) => `${xOf(minute).toFixed(1)},${yOf(people).toFixed(1)}`)
  const now = atteinte[minutes] ?? 0
  const right = minutes > 40
  const high = yOf(now) < BOX.top + 34
  const part = (minute: number) => partDe(etatsAt(courbe, minute))
  return (
    <section className="pile couv-courbe">
      <h2>{titre}</h2>
      {groupe !== undefined && <p className="note">{qui.note(groupe)}</p>}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.description(mode, part(30), part(MINUTES_MAX))}
      >
        <Axes
          box={BOX}
          lignes={[0, 0.25, 0.5, 0.75, 1].map((share) => ({
            at: yOf(share * totale),
            texte: pourcent(share * 100, 100),
          }))}
          traits={[0, 15, 30, 45, 60].map((minute) => ({ at: xOf(minute), texte: minute }))}
          titre={text.axe}
        />
        <polygon className="couv-aire" points={[...line(haute), ...line(basse).reverse()].join(' ')} />
        <polyline className="couv-trace" points={line(atteinte).join(' ')} />
        <line className="couv-repere" x1={xOf(minutes)} x2={xOf(minutes)} y1={BOX.top - 6} y2={BOX.bottom} />
        <circle className="couv-point" cx={xOf(minutes)} cy={yOf(now)} r={6} />
        <text
          className="couv-ici"
          x={xOf(minutes) + (right ? -12 : 12)}
          y={high ? yOf(now) + 24 : yOf(now) - 12}
          textAnchor={right ? 'end' : 'start'}
        >
          {text.voici(minutes, part(minutes))}
        </text>
      </svg>
      <details>
        <summary>{text.tableau}</summary>
        <TableCourbe courbe={courbe} minutes={minutes} />
      </details>
    </section>
  )
})

interface CourbeProps {
  readonly courbe: Curve
  readonly mode: Mode
  readonly minutes: number
  /** Where several stand beside one another: which it is. */
  readonly titre?: string
  /** Whom it counts; undefined: everybody. */
  readonly groupe?: GroupeAge | undefined
}

const etatsAt = ({ totale, atteinte, inconnue }: Curve, minute: number) => ({
  totale,
  atteinte: atteinte[minute] ?? 0,
  inconnue: inconnue[minute] ?? 0,
})

function TableCourbe({ courbe, minutes }: Pick<CourbeProps, 'courbe' | 'minutes'>) {
  const { inconnue, basse, haute } = courbe
  const rows = Array.from({ length: MINUTES_MAX / STEP_MIN }, (_, i) => (i + 1) * STEP_MIN)
  if (!rows.includes(minutes)) rows.push(minutes)
  rows.sort((a, b) => a - b)
  const unknown = {
    titre: text.inconnue,
    cellule: (minute: number) => partsDe(etatsAt(courbe, minute)).inconnue,
  }
  return (
    <TableChiffres
      titre={text.titre}
      lignes={rows}
      cleOf={(minute) => minute}
      isChoisie={(minute) => minute === minutes}
      colonnes={[
        { titre: text.temps, cellule: direMinutes },
        {
          titre: text.part,
          cellule: (minute) => partDe(etatsAt(courbe, minute)),
        },
        ...(inconnue.some((people) => people > 0) ? [unknown] : []),
        {
          titre: text.entre,
          cellule: (minute) =>
            fourchetteCourte({
              ...etatsAt(courbe, minute),
              basse: basse[minute] ?? 0,
              haute: haute[minute] ?? 0,
            }),
        },
      ]}
    />
  )
}
