import type { Equipement, Lieu } from './lieu.ts'

export const APPAREILS = ['ordinateursPortables', 'ordinateursFixes', 'tablettes', 'telephones'] as const
export type Appareil = (typeof APPAREILS)[number]

/** Devices of several places. Unknown is not zero: `lieuxConnus` says how many places tell anything. */
export interface TotauxEquipement {
  readonly lieux: number
  readonly lieuxConnus: number
  readonly appareils: Readonly<Record<Appareil, number>>
  readonly total: number
  readonly lieuxWifi: number
  readonly lieuxSansWifi: number
}

export function sumEquipement(lieux: readonly Pick<Lieu, 'equipement'>[]): TotauxEquipement {
  const known = lieux.flatMap(({ equipement }) => (equipement === null ? [] : [equipement]))
  const sum = (appareil: Appareil) => known.reduce((n, e) => n + (e[appareil] ?? 0), 0)
  const appareils = {
    ordinateursPortables: sum('ordinateursPortables'),
    ordinateursFixes: sum('ordinateursFixes'),
    tablettes: sum('tablettes'),
    telephones: sum('telephones'),
  }
  return {
    lieux: lieux.length,
    lieuxConnus: known.filter(countsDevices).length,
    appareils,
    total: APPAREILS.reduce((n, appareil) => n + appareils[appareil], 0),
    lieuxWifi: known.filter((e) => e.wifi === true).length,
    lieuxSansWifi: known.filter((e) => e.wifi === false).length,
  }
}

const countsDevices = (e: Equipement): boolean => APPAREILS.some((appareil) => e[appareil] !== null)
