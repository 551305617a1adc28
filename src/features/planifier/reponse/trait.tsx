import type { Courbe } from '../../../domain/plan/courbe/curve.ts'
import { nombre } from '../../../text/fr/format.ts'
import { sayBande, courbePlan as text } from '../../../text/plan/courbe.ts'
import { Axes } from '../../couverture/figure/axes.tsx'

const WIDTH = 388
const HEIGHT = 210
const BOX = { left: 60, right: 378, top: 26, bottom: 174 }

interface TraitProps {
  readonly courbe: Courbe
  readonly nom: 'places' | 'portee'
}

/** People by half-days a week: the values found, the band up to what none can be above, today and the kink marked. */
export function Trait({ courbe, nom }: TraitProps) {
  const { points, aujourdhui, coude } = courbe
  const known = points.flatMap((point) => {
    const band = point[nom]
    return band === null ? [] : [{ h: point.demiJournees, ...band }]
  })
  const [first, last] = [known[0], known.at(-1)]
  const [Hmax, top] = [points.length, last?.valeur ?? 0]
  if (first === undefined || last === undefined || top === 0) return null
  const xOf = (h: number) => BOX.left + ((BOX.right - BOX.left) * h) / Hmax
  const yOf = (people: number) => BOX.bottom - ((BOX.bottom - BOX.top) * Math.min(people, 1.05 * top)) / top
  const line = (of: (point: (typeof known)[number]) => number) =>
    known.map((point) => `${xOf(point.h).toFixed(1)},${yOf(of(point)).toFixed(1)}`)
  const kink = known.find(({ h }) => h === coude[nom])
  const ticks = [...new Set([1, Math.round(Hmax / 2), Hmax])]
  return (
    <div className="pile couv-courbe">
      <h4>{text.trait[nom]}</h4>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.decrit(text.trait[nom], sayBande(first), sayBande(last), last.h)}
      >
        <Axes
          box={BOX}
          lignes={[0, 0.5, 1].map((share) => ({ at: yOf(share * top), texte: nombre(share * top) }))}
          traits={ticks.map((h) => ({ at: xOf(h), texte: nombre(h) }))}
          titre={text.axe}
        />
        <polygon
          className="couv-aire"
          points={[...line(({ borne }) => borne), ...line(({ valeur }) => valeur).reverse()].join(' ')}
        />
        <polyline className="couv-trace" points={line(({ valeur }) => valeur).join(' ')} />
        <line
          className="couv-repere"
          x1={xOf(aujourdhui)}
          x2={xOf(aujourdhui)}
          y1={BOX.top - 6}
          y2={BOX.bottom}
        />
        <text className="couv-ici" x={xOf(aujourdhui)} y={BOX.top - 10} textAnchor="middle">
          {text.aujourdhui(nombre(aujourdhui))}
        </text>
        {kink !== undefined && <circle className="couv-point" cx={xOf(kink.h)} cy={yOf(kink.valeur)} r={6} />}
      </svg>
    </div>
  )
}
