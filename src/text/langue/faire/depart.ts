import type { DepartPersonnel } from '../../../domain/orientation/trajet.ts'

type Nomme = Pick<DepartPersonnel, 'libelle' | 'nature'>

/** Makes what a start is called, of the names of those that have none. */
export const faireDepart = (noms: { readonly positionAutre: string; readonly choisi: string }) => ({
  /** `autrui`: it is for somebody else, who is not where this device is. */
  nameDepart: ({ libelle, nature }: Nomme, autrui: boolean): string =>
    nature === 'position' && autrui ? noms.positionAutre : libelle,
  /** The same on a sheet that leaves with the person. */
  nameDepartOnPaper: ({ libelle, nature }: Nomme): string =>
    nature === 'position' || nature === 'point' ? noms.choisi : libelle,
})
