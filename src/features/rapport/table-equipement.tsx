import { APPAREILS, sumEquipement } from '../../domain/places/equipement.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { equipement as text } from '../../text/equipement.ts'
import { nombre } from '../../text/format.ts'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'

interface TableEquipementProps {
  readonly lieux: readonly Lieu[]
  /** Residents of the territory; null when not known. */
  readonly population: number | null
}

/** Devices per place and in all, free Wi-Fi, and the rule of reconditioned equipment. */
export function TableEquipement({ lieux, population }: TableEquipementProps) {
  const totaux = sumEquipement(lieux)
  const known = lieux.filter((l) => l.equipement !== null)
  const cell = (n: number | null | undefined) => (n === null || n === undefined ? '—' : nombre(n))
  const wifi = (value: boolean | null | undefined) =>
    value === null || value === undefined ? '—' : value ? text.oui : text.non
  return (
    <section className="rap-bloc pile" aria-label={text.titre}>
      <h3>{text.titre}</h3>
      {known.length === 0 ? (
        <p>{text.aucun}</p>
      ) : (
        <>
          <p>
            {text.connus(totaux.lieuxConnus, totaux.lieux)}{' '}
            {population !== null &&
              totaux.total > 0 &&
              text.parAppareil(Math.round(population / totaux.total))}{' '}
            {text.wifiLieux(totaux.lieuxWifi)}
          </p>
          <TableChiffres
            className="couv-table--simple equip-table"
            lignes={known}
            cleOf={({ id }) => id}
            colonnes={[
              { titre: text.lieu, cellule: ({ nom }) => nom, pied: text.total },
              ...APPAREILS.map((appareil) => ({
                titre: text.appareils[appareil],
                cellule: ({ equipement }: Lieu) => cell(equipement?.[appareil]),
                pied: nombre(totaux.appareils[appareil]),
              })),
              {
                titre: text.wifi,
                cellule: ({ equipement }) => wifi(equipement?.wifi),
                pied: nombre(totaux.lieuxWifi),
              },
            ]}
          />
        </>
      )}
      <p className="note">{text.regle}</p>
    </section>
  )
}
