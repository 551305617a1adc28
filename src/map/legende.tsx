import { carte } from '../text/carte.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { PALETTES, type Palette } from './palette.ts'
import { type Classe, LEGENDES, type Legende as LegendeData, type NomLegende } from './scales.ts'
import { FORMES } from './shapes.ts'
import './legende.css'

/** One legend, drawn from the very objects the layers are drawn from. */
export function Legende({ nom }: { readonly nom: NomLegende }) {
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = PALETTES[dark ? 'sombre' : 'clair']
  const legende: LegendeData = LEGENDES[nom]
  return (
    <div className="legende">
      <ul aria-label={carte.legende[legende.titre]}>
        {legende.classes.map((classe) => (
          <li key={classe.valeur}>
            <Echantillon classe={classe} palette={palette} />
            {carte.legende[classe.libelle]}
          </li>
        ))}
      </ul>
      {legende.note !== undefined && <p className="note">{carte.legende[legende.note]}</p>}
    </div>
  )
}

interface EchantillonProps {
  readonly classe: Classe
  readonly palette: Palette
}

/** A sample of 24 px. */
function Echantillon({ classe, palette }: EchantillonProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawSample(classe, palette)}
    </svg>
  )
}

function drawSample({ motif, forme, couleur }: Classe, palette: Palette) {
  const color = palette[couleur]
  if (forme !== undefined && (motif === 'plein' || motif === 'creux' || motif === 'pointille')) {
    return (
      <path
        d={FORMES[forme]}
        fill={motif === 'plein' ? color : palette.territoire}
        stroke={color}
        strokeWidth={2.2}
        strokeDasharray={motif === 'pointille' ? '3.1 2.7' : undefined}
      />
    )
  }
  switch (motif) {
    case 'hachure':
    case 'hachureLarge':
      return (
        <>
          <path d="M2 2h20v20H2z" fill={palette.territoire} stroke={palette.limiteCommune} />
          <path d={motif === 'hachure' ? STRIPES : WIDE_STRIPES} stroke={color} strokeWidth={2} fill="none" />
        </>
      )
    case 'semis':
      return (
        <>
          <path d="M2 2h20v20H2z" fill={palette.territoire} stroke={palette.limiteCommune} />
          {[6, 12, 18].flatMap((x) =>
            [6, 12, 18].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r={1.4} fill={color} />),
          )}
        </>
      )
    case 'contour':
      return (
        <>
          <path d="M3 3h18v18H3z" fill={color} fillOpacity={0.13} />
          <path d="M3 3h18v18H3z" fill="none" stroke={color} strokeWidth={2.2} />
        </>
      )
    case 'anneau':
      return (
        <circle cx={12} cy={12} r={9.5} fill="none" stroke={color} strokeWidth={2} strokeDasharray="4 2.2" />
      )
    case 'grappe':
      return (
        <>
          <circle cx={12} cy={12} r={11} fill={color} />
          <text x={12} y={16.5} textAnchor="middle" fontSize={12} fontWeight={700} fill={palette.lisere}>
            9
          </text>
        </>
      )
    case 'aplat':
      return <path d="M2 2h20v20H2z" fill={color} stroke={palette.limiteDepartement} />
    default:
      return <path d="M4 4h16v16H4z" fill={color} />
  }
}

const STRIPES = 'M2 8L8 2M2 15L15 2M2 22L22 2M9 22L22 9M16 22L22 16'
const WIDE_STRIPES = 'M2 12L12 2M4 22L22 4M17 22L22 17'
