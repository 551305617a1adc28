import type { Manifest } from '../../dataset/manifest.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { sayAvertissement } from '../../text/avertissements.ts'
import { methode } from '../../text/couverture.ts'
import { imprime as text } from '../../text/rapport-imprime.ts'
import { TableEquipement } from './table-equipement.tsx'

interface FinProps {
  readonly manifest: Manifest
  readonly lieux: readonly Lieu[]
  readonly population: number | null
  readonly rapport: Rapport
}

/** Equipment, method, limits, sources with their vintages. */
export function RapportFin({ manifest, lieux, population, rapport }: FinProps) {
  return (
    <>
      <TableEquipement lieux={lieux} population={population} />
      <section className="rap-bloc rap-longue">
        <h3>{text.methode}</h3>
        <ul>
          {[...methode.lignes(rapport.grille), ...rapport.avertissements.map(sayAvertissement)].map(
            (line) => (
              <li key={line}>{line}</li>
            ),
          )}
        </ul>
        <h3>{methode.erreursTitre}</h3>
        <ul>
          {methode.erreurs.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="rap-bloc rap-longue">
        <h3>{text.sources}</h3>
        <ul>
          {manifest.sources.map((s) => (
            <li key={s.id}>
              {s.titre}, {s.producteur}, {s.millesime} ({s.licence}). {s.mention}.
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
