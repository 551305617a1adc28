import type { Manifest } from '../../dataset/manifest.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { APPAREILS, sumEquipement } from '../../domain/places/equipement.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { sayAvertissement } from '../../text/couverture/avertissements.ts'
import { methode } from '../../text/couverture/couverture.ts'
import { equipement as equipementText } from '../../text/couverture/equipement.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { sayRoutes } from '../../text/fr/couverture/calcul.ts'
import { nombre } from '../../text/fr/format.ts'
import { MethodeEnMots } from '../couverture/figure/methode.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { Bloc } from './bloc.tsx'

interface FinProps {
  readonly manifest: Manifest
  /** Null: not read. */
  readonly lieux: readonly Lieu[] | null
  readonly population: number | null
  readonly rapport: Rapport
}

/** Equipment, method, limits, sources with their vintages. */
export function RapportFin({ manifest, lieux, population, rapport }: FinProps) {
  return (
    <>
      {lieux !== null && <TableEquipement lieux={lieux} population={population} />}
      <Bloc titre={text.methode} longue>
        <MethodeEnMots
          calcul={rapport.calcul}
          lignes={[
            ...methode.lignes(rapport.grille, rapport.calcul),
            ...rapport.avertissements.map(sayAvertissement),
          ]}
        />
      </Bloc>
      <Bloc titre={text.sources} longue>
        <ul className="puces">
          {manifest.sources.map((s) => (
            <li key={s.id}>
              {s.titre}, {s.producteur}, {s.millesime} ({s.licence}). {s.mention}.
            </li>
          ))}
          {rapport.routes !== null && <li>{sayRoutes(rapport.routes)}</li>}
        </ul>
      </Bloc>
    </>
  )
}

interface TableEquipementProps {
  readonly lieux: readonly Lieu[]
  /** Residents of the territory; null when not known. */
  readonly population: number | null
}

/** Devices per place and in all, free Wi-Fi, and the rule of reconditioned equipment. */
function TableEquipement({ lieux, population }: TableEquipementProps) {
  const totaux = sumEquipement(lieux)
  const known = lieux.filter((l) => l.equipement !== null)
  const cell = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
  const wifi = (value: boolean | null | undefined) =>
    value === null || value === undefined ? '—' : value ? equipementText.oui : equipementText.non
  return (
    <section className="rap-bloc pile ecart-2" aria-label={equipementText.titre}>
      <h3>{equipementText.titre}</h3>
      {known.length === 0 ? (
        <p>{equipementText.aucun}</p>
      ) : (
        <>
          <p>
            {equipementText.connus(totaux.lieuxConnus, totaux.lieux)}{' '}
            {population !== null &&
              totaux.total > 0 &&
              equipementText.parAppareil(Math.round(population / totaux.total))}{' '}
            {equipementText.wifiLieux(totaux.lieuxWifi)}
          </p>
          <TableChiffres
            titre={equipementText.titre}
            className="couv-table--simple equip-table"
            lignes={known}
            cleOf={({ id }) => id}
            colonnes={[
              { titre: equipementText.lieu, cellule: ({ nom }) => nom, pied: equipementText.total },
              ...APPAREILS.map((appareil) => ({
                titre: equipementText.appareils[appareil],
                cellule: ({ equipement }: Lieu) => cell(equipement?.[appareil]),
                pied: nombre(totaux.appareils[appareil]),
              })),
              {
                titre: equipementText.wifi,
                cellule: ({ equipement }) => wifi(equipement?.wifi),
                pied: nombre(totaux.lieuxWifi),
              },
            ]}
          />
        </>
      )}
      <p className="note">{equipementText.regle}</p>
    </section>
  )
}
