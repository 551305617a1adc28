import { STREET_INKS } from '../style/street-inks.ts'
import { tenth } from './drawing.ts'
import type { NomDeRue } from './place-street-names.ts'

const INKS = STREET_INKS.papier

/** Their names, over the streets and under the marks. */
export function NomsDeRues({ noms, corps }: { readonly noms: readonly NomDeRue[]; readonly corps: number }) {
  return (
    <g
      fontSize={corps}
      textAnchor="middle"
      fill={INKS.nom}
      stroke={INKS.halo}
      strokeWidth={corps / 2.6}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {noms.map(({ nom, x, y, angleDeg }) => (
        <text
          key={nom}
          transform={`translate(${tenth(x)} ${tenth(y)}) rotate(${tenth(angleDeg)})`}
          y={tenth(corps * 0.35)}
        >
          {nom}
        </text>
      ))}
    </g>
  )
}
