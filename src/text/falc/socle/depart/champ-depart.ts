import { ownValue } from '../../../../domain/common/own-value.ts'
import * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { FACILE } from '../../depart/plus-simple.ts'

export const champDepart = {
  ...fr.champDepart,
  commune: (departement: string, ancienNom: string | null) =>
    `ville ou village${siDit(', ', departement)}${ancienNom === null ? '' : `, avant : ${ancienNom}`}`,
  propositions: 'Choisissez dans cette liste',
  besoin: 'voir les lieux pour cela',
  nomBesoin: (besoin) =>
    ownValue(FACILE, `${besoin.famille}:${besoin.id}`) ?? fr.champDepart.nomBesoin(besoin),
  horsDonnees: 'ce n’est pas encore sur la carte',
  resultats: (n: number) => (n < 2 ? `${n} nom dans la liste` : `${n} noms dans la liste`),
  aucune: 'Nous ne connaissons pas ce nom.',
  couverts: (noms) =>
    noms.length === 0
      ? ''
      : `La page connaît : ${noms.slice(0, 6).join(', ')}${noms.length > 6 ? ' et d’autres' : ''}.`,
  horsPoint: 'La page ne connaît pas ce point de la carte.',
  echec: 'La page ne peut pas chercher maintenant.',
  sansLieux: 'La page ne peut pas lire les noms des lieux. Écrivez le nom de votre ville.',
  ask: {
    demander: 'Chercher aussi cette adresse sur un site de l’État : data.geopf.fr',
    dit: 'Le site de l’État saura ce que vous écrivez. Le nom du site est data.geopf.fr. Il ne saura rien d’autre.',
    accord: 'La page demande les adresses au site data.geopf.fr. Elle arrête quand vous fermez la page.',
    attente: 'La page cherche l’adresse. Attendez.',
    aucune: 'Le site de l’État ne connaît pas cette adresse.',
    panne: 'Le site de l’État ne répond pas. Écrivez le nom de votre ville.',
    lent: 'Le site de l’État est trop lent. Écrivez le nom de votre ville.',
    illisible: 'Le site de l’État répond mal. Écrivez le nom de votre ville.',
  },
  position: {
    attente: 'La page cherche où vous êtes. Attendez.',
    refus: 'La page ne sait pas où vous êtes. Écrivez le nom de votre ville.',
    delai: 'Votre appareil est trop lent. Écrivez le nom de votre ville.',
    introuvable: 'Votre appareil ne sait pas où vous êtes. Écrivez le nom de votre ville.',
    absente: 'Votre appareil ne sait pas où vous êtes. Écrivez le nom de votre ville.',
    dit: 'La page sait à peu près où vous êtes. Elle ne le dit à personne.',
  },
} satisfies Traduction<typeof fr.champDepart>
