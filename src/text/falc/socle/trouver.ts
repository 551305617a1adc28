import type { Trajet } from '../../../domain/orientation/trajet.ts'
import { dateLongue } from '../../fr/format.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import * as fr from '../../fr/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { nombre, pluriel } from './format.ts'

const { filtres, liste, exports } = fr.trouver
type Compte = Parameters<typeof liste.compte>[0]

export const trouver = {
  ...fr.trouver,
  recherche: 'Dans quelle ville habitez-vous ?',
  mode: 'Comment venez-vous ?',
  filtres: {
    ...filtres,
    rapides: 'Choisir les lieux',
    comptes: (ou: string, voisins: boolean) =>
      `Le nombre dit combien il y a de lieux ${ou}${voisins ? ' et plus loin' : ''}.`,
    aideHumaine: 'Une personne vous aide',
    autonomie: 'Vous utilisez un ordinateur sans aide',
    tous: (n: number) => (n === 0 ? 'Plus de choix' : `Plus de choix (${n})`),
    effacer: 'Enlever tous les choix',
  },
  liste: {
    ...liste,
    chargement: 'La page cherche les lieux. Attendez.',
    compte(affiches: Compte, total: Compte, ou: string) {
      const sur = affiches.propres === total.propres ? '' : ` sur ${nombre(total.propres)}`
      const loin = total.voisins === 0 ? '' : ` et ${pluriel(affiches.voisins, 'autre', 'autres')} plus loin`
      return `${pluriel(affiches.propres, 'lieu', 'lieux')}${sur} ${ou}${loin}`
    },
    voisins: 'Montrer aussi les lieux plus loin, à moins de 60 kilomètres',
    triTrajet: (nom: string) => `Le lieu le plus près est en premier. Vous partez ${deNom(nom)}.`,
    triCentre: (nom: string) =>
      `Le lieu le plus près est en premier. Nous comptons depuis ${nom}, là où il y a le plus d’habitants.`,
    triNom: 'Les noms sont de A à Z. Écrivez votre ville : le lieu le plus près sera en premier.',
    emprise: 'Seulement les lieux de la carte',
    plus: (n: number) => `Voir ${pluriel(n, 'autre lieu', 'autres lieux')}`,
    vide: 'Nous ne trouvons pas de lieu. Enlevez un choix.',
    videEmprise: 'Nous ne connaissons pas de lieu dans cette partie de la carte. Bougez la carte.',
    videDonnees: 'Nous ne connaissons pas de lieu ici.',
    voisin: 'plus loin',
    dansCommune: 'Dans votre ville ou village',
    trajet: (trajet: Trajet) => sayTrajet(trajet),
    approximative: 'Nous ne connaissons pas l’adresse exacte',
    sansNom: 'Ce lieu n’a pas de nom',
    perime: (date: string) =>
      `Ces informations ont plus de 1 an. Les plus nouvelles sont du ${dateLongue(date)}.`,
  },
  exports: {
    ...exports,
    titre: 'Garder cette liste',
    contenu: (compte: string) =>
      `Vous gardez : ${compte}. Le fichier dit aussi le trajet depuis votre ville.`,
    csv: 'Garder un tableau',
    geojson: 'Garder une carte',
  },
} satisfies Traduction<typeof fr.trouver>

/** What a place says it offers; empty: it does not say. */
export const sayOffre: typeof fr.sayOffre = ({ modalitesAccompagnement: modes, frais }) => {
  const said = [
    ...(modes.includes('Accompagnement individuel') ? ['une personne vous aide'] : []),
    ...(modes.includes('Dans un atelier collectif') ? ['ateliers'] : []),
    ...(modes.includes('En autonomie') ? ['vous utilisez un ordinateur sans aide'] : []),
    ...(frais.includes('Gratuit')
      ? ['gratuit']
      : frais.includes('Gratuit sous condition')
        ? ['gratuit pour certaines personnes']
        : []),
    ...(frais.includes('Payant') ? ['il faut payer'] : []),
  ].join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
