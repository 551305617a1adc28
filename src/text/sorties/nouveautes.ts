import { jourDe } from '../../domain/calendar/jour-de.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import { dateLongue, nombre, pluriel } from '../fr/format.ts'

/** The note of what a build of the data changed, for who watches over them. */
export const nouveautes = {
  titre: (construitLe: string) => `Données du ${dateLongue(jourDe(construitLe))}`,
  depuis: (avant: string) => `Depuis celles du ${dateLongue(jourDe(avant))} :`,
  premieres: 'Premières données : rien à comparer.',
  rien: 'Rien n’a changé.',
  lieux: 'Lieux',
  series: 'Ateliers',
  ajoutes: (n: number) => pluriel(n, 'ajouté', 'ajoutés'),
  retires: (n: number) => pluriel(n, 'retiré', 'retirés'),
  modifies: (n: number) => pluriel(n, 'modifié', 'modifiés'),
  et: (n: number) => `et ${pluriel(n, 'autre', 'autres')}, dans nouveautes.json`,
  seances: (du: string, au: string, [ajoutees, retirees, modifiees]: readonly [number, number, number]) =>
    `Séances du ${dateLongue(du)} au ${dateLongue(au)} : ${nombre(ajoutees)} de plus, ${nombre(retirees)} de moins, ${pluriel(modifiees, 'changée', 'changées')}.`,
  zones: { departements: 'Départements', epci: 'Intercommunalités', qpv: 'Quartiers prioritaires' },
  deZones: (ajoutees: readonly string[], retirees: readonly string[]) =>
    [
      ...(ajoutees.length > 0 ? [`de plus : ${ajoutees.join(', ')}`] : []),
      ...(retirees.length > 0 ? [`de moins : ${retirees.join(', ')}`] : []),
    ].join(' ; '),
  chiffres: (n: number) => `${pluriel(n, 'territoire a changé', 'territoires ont changé')} de chiffre.`,
  /** `colonne`: one of the history (`ateliers_atteinte`). */
  chiffre: (territoire: string, colonne: string, [avant, apres]: readonly (number | null)[]) => {
    const [offre = '', etat = ''] = colonne.split('_')
    const dit = `${ownValue(QUOI_ETAT, etat) ?? ''} ${ownValue(QUOI_OFFRE, offre) ?? offre}`
    return `${territoire} : ${habitants(avant ?? null)} ${dit}, puis ${habitants(apres ?? null)}`
  },
  ancienne: (titre: string, jours: number, limite: number) =>
    `À vérifier : ${titre}, la fiche la plus récente a ${nombre(jours)} jours (${nombre(limite)} au plus).`,
  inconnue: (titre: string) => `À vérifier : ${titre}, âge inconnu : aucune fiche n’est datée.`,
} as const

const QUOI_OFFRE: Readonly<Record<string, string>> = {
  lieux: 'd’un lieu',
  accompagnement: 'd’un lieu où l’on est aidé',
  ateliers: 'd’un atelier',
}
const QUOI_ETAT: Readonly<Record<string, string>> = {
  atteinte: 'à portée',
  inconnue: 'dont on ne sait pas s’ils sont à portée',
  nonAtteinte: 'qui ne sont pas à portée',
}

const habitants = (n: number | null): string =>
  n === null ? 'aucun chiffre' : pluriel(n, 'habitant', 'habitants')
