import { APPAREILS, sumEquipement } from '../../domain/places/equipement.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { equipement as text } from '../../text/equipement.ts'
import { nombre } from '../../text/format.ts'

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
          <table className="couv-table couv-table--simple equip-table">
            <thead>
              <tr>
                <th scope="col">{text.lieu}</th>
                {APPAREILS.map((appareil) => (
                  <th key={appareil} scope="col">
                    {text.appareils[appareil]}
                  </th>
                ))}
                <th scope="col">{text.wifi}</th>
              </tr>
            </thead>
            <tbody>
              {known.map(({ id, nom, equipement }) => (
                <tr key={id}>
                  <th scope="row">{nom}</th>
                  {APPAREILS.map((appareil) => (
                    <td key={appareil}>{cell(equipement?.[appareil])}</td>
                  ))}
                  <td>{wifi(equipement?.wifi)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text.total}</th>
                {APPAREILS.map((appareil) => (
                  <td key={appareil}>{nombre(totaux.appareils[appareil])}</td>
                ))}
                <td>{nombre(totaux.lieuxWifi)}</td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
      <p className="note">{text.regle}</p>
    </section>
  )
}
