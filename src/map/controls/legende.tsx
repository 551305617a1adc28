import { carte } from '../../text/carte.ts'
import { marqueDe } from '../../ui/langue/marque-de.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { PALETTES, type Palette, type Theme } from '../style/palette.ts'
import {
  type Classe,
  LEGENDES,
  type Legende as LegendeData,
  type NomLegende,
  RAYONS_GRAPPE_PX,
} from '../style/scales.ts'
import { BOX_PX, FORMES, SIGNES } from '../style/shapes.ts'
import './legende.css'

/** One legend, drawn from the very objects the layers are drawn from. */
export function Legende({ nom }: { readonly nom: NomLegende }) {
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const theme = dark ? 'sombre' : 'clair'
  const legende: LegendeData = LEGENDES[nom]
  return (
    <div className="map-legende" {...marqueDe('carte')}>
      <ul className="rangee" aria-label={carte.legende[legende.titre]}>
        {legende.classes.map((classe) => (
          <li key={classe.valeur}>
            <LegendSwatch classe={classe} theme={theme} />
            {carte.legende[classe.libelle]}
          </li>
        ))}
      </ul>
      {legende.note !== undefined && <p className="note">{carte.legende[legende.note]}</p>}
    </div>
  )
}

interface SwatchProps {
  readonly classe: Classe
  readonly theme: Theme
}

/** The mark of a class as the map draws it. Decoration: the words beside it say the same. */
function LegendSwatch({ classe, theme }: SwatchProps) {
  return (
    <svg viewBox={`0 0 ${BOX_PX} ${BOX_PX}`} aria-hidden="true" focusable="false">
      <Mark classe={classe} palette={PALETTES[theme]} />
    </svg>
  )
}

function Mark({ classe, palette }: { readonly classe: Classe; readonly palette: Palette }) {
  const { motif, forme, signe } = classe
  const ink = palette[classe.couleur]
  if (forme !== undefined) {
    return (
      <>
        <path
          d={FORMES[forme]}
          fill={motif === 'plein' ? ink : palette.territoire}
          stroke={ink}
          strokeWidth={signe === undefined ? 2.2 : 1.6}
          strokeLinejoin="round"
          strokeDasharray={motif === 'pointille' ? '3.1 2.7' : undefined}
        />
        {signe !== undefined && (
          <path
            d={SIGNES[signe]}
            fill="none"
            stroke={motif === 'plein' ? palette.lisere : ink}
            strokeWidth={1.7}
            strokeLinecap="round"
          />
        )}
      </>
    )
  }
  switch (motif) {
    case 'grappe':
      return <Bubble ink={ink} text={palette.lisere} />
    case 'anneau':
      return (
        <circle cx={12} cy={12} r={10} fill="none" stroke={ink} strokeWidth={1.8} strokeDasharray="5 3" />
      )
    case 'contour':
      return <rect {...BOX} rx={2} fill={ink} fillOpacity={0.13} stroke={ink} strokeWidth={2} />
    case 'aplat':
      return <rect {...BOX} fill={ink} stroke={palette.limiteDepartement} strokeWidth={1} />
    case 'hachure':
      return <Hatch ink={ink} ground={palette} step={5} />
    case 'hachureLarge':
      return <Hatch ink={ink} ground={palette} step={10} />
    case 'hachureInverse':
      return <Hatch ink={ink} ground={palette} flip />
    case 'lignes':
      return <Lines ink={ink} ground={palette} />
    case 'semis':
      return <Dots ink={ink} ground={palette} />
    default:
      return <rect x={5} y={5} width={14} height={14} fill={ink} />
  }
}

const BOX = { x: 2, y: 2, width: 20, height: 20 } as const

function Bubble({ ink, text }: { readonly ink: string; readonly text: string }) {
  const radius = Math.min(RAYONS_GRAPPE_PX[0].rayonPx, BOX_PX / 2) - 1
  return (
    <>
      <circle cx={12} cy={12} r={radius} fill={ink} />
      <path d="M9 8.5h5l-3 7" fill="none" stroke={text} strokeWidth={1.8} strokeLinejoin="round" />
    </>
  )
}

interface PatternProps {
  readonly ink: string
  readonly ground: Palette
  readonly step?: number
  /** Falling to the right instead of rising. */
  readonly flip?: boolean
}

function Hatch({ ink, ground, step = 5, flip = false }: PatternProps) {
  const lines: string[] = []
  for (let sum = 4 + step; sum < 44; sum += step) {
    const from = Math.max(2, sum - 22)
    const to = Math.min(22, sum - 2)
    const x = (at: number) => (flip ? BOX_PX - at : at)
    if (to > from) lines.push(`M${x(from)} ${sum - from}L${x(to)} ${sum - to}`)
  }
  return (
    <>
      <rect {...BOX} fill={ground.territoire} stroke={ground.limiteDepartement} />
      <path d={lines.join('')} stroke={ink} strokeWidth={1.4} />
    </>
  )
}

function Lines({ ink, ground }: PatternProps) {
  return (
    <>
      <rect {...BOX} fill={ground.territoire} stroke={ground.limiteDepartement} />
      <path d="M2 6h20M2 10h20M2 14h20M2 18h20" stroke={ink} strokeWidth={1.8} />
    </>
  )
}

function Dots({ ink, ground }: PatternProps) {
  return (
    <>
      <rect {...BOX} fill={ground.territoire} stroke={ground.limiteDepartement} />
      {[6, 12, 18].flatMap((x, i) =>
        (i === 1 ? [9, 15] : [6, 12, 18]).map((y) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r={1.2} fill={ink} />
        )),
      )}
    </>
  )
}
