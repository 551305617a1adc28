import { jourDe } from '../../domain/calendar/jour-de.ts'
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
  chiffre: (territoire: string, avant: number | null, apres: number | null) =>
    `${territoire} : ${habitants(avant)} à portée d’un atelier, puis ${habitants(apres)}`,
  ancienne: (titre: string, jours: number, limite: number) =>
    `À vérifier : ${titre}, la fiche la plus récente a ${nombre(jours)} jours (${nombre(limite)} au plus).`,
  inconnue: (titre: string) => `À vérifier : ${titre}, âge inconnu : aucune fiche n’est datée.`,
} as const

const habitants = (n: number | null): string =>
  n === null ? 'aucun chiffre' : pluriel(n, 'habitant', 'habitants')
