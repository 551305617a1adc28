import { carte } from '../text/carte.ts'
import { LegendSwatch } from './legend-swatch.tsx'
import type { Theme } from './palette.ts'
import { LEGENDES, type NomLegende } from './scales.ts'

interface LegendProps {
  /** Groups to show, in order: those of the layers that are on. */
  readonly noms: readonly NomLegende[]
  readonly theme: Theme
}

/** The legend: drawn from the very scales of the layers, so that it cannot say something else. */
export function Legend({ noms, theme }: LegendProps) {
  return (
    <div className="legende">
      {noms.map((nom) => {
        const { titre, classes, ...rest } = LEGENDES[nom]
        return (
          <section key={nom} className="legende-groupe">
            <h3>{carte.legende[titre]}</h3>
            <ul>
              {classes.map((classe) => (
                <li key={classe.valeur}>
                  <LegendSwatch classe={classe} theme={theme} />
                  {carte.legende[classe.libelle]}
                </li>
              ))}
            </ul>
            {'note' in rest && <p>{carte.legende[rest.note]}</p>}
          </section>
        )
      })}
    </div>
  )
}
