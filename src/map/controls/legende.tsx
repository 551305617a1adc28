import { carte } from '../../text/carte.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { LEGENDES, type Legende as LegendeData, type NomLegende } from '../style/scales.ts'
import { LegendSwatch } from './legend-swatch.tsx'
import './legende.css'

/** One legend, drawn from the very objects the layers are drawn from. */
export function Legende({ nom }: { readonly nom: NomLegende }) {
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const theme = dark ? 'sombre' : 'clair'
  const legende: LegendeData = LEGENDES[nom]
  return (
    <div className="legende">
      <ul aria-label={carte.legende[legende.titre]}>
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
