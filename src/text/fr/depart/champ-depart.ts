import { ownValue } from '../../../domain/common/own-value.ts'
import { plusTard } from '../../../domain/common/plus-tard.ts'
import type { BesoinCherche } from '../../../domain/search/besoins-cherches.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { pluriel } from '../format.ts'
import { PLUS_SIMPLE } from './plus-simple.ts'

const liste = plusTard(() => new Intl.ListFormat('fr', { type: 'conjunction' }))

/** Needs that are no service of the national schema, as the box offers them. */
const BESOINS: Readonly<Record<string, string>> = {
  'aide:humaine': 'Être aidé par une personne',
  'frais:gratuit': 'Gratuit',
  'wifi:oui': 'Wifi gratuit',
  'acceslibre:oui': 'Accès au bâtiment décrit',
}

/** What the box of a start says once one types in it, or asks where the device is. */
export const champDepart = {
  commune: (departement: string, ancienNom: string | null) =>
    `commune${siDit(', ', departement)}${ancienNom === null ? '' : `, pour ${ancienNom}`}`,
  qpv: (commune: string) => `quartier${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'lieu' : `lieu, ${commune}`),
  adresse: 'adresse',
  propositions: 'Propositions',
  besoin: 'besoin : montrer les lieux',
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLUS_SIMPLE, cle) ?? id
  },
  horsDonnees: 'pas encore dans la carte',
  resultats: (n: number) => pluriel(n, 'proposition', 'propositions'),
  aucune: 'Rien de ce nom dans les données.',
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Territoires couverts : ${liste().format(noms.length > 6 ? [...noms.slice(0, 6), 'd’autres'] : noms)}.`,
  horsPoint: 'Ce point est hors des données.',
  echec: 'La recherche ne répond pas.',
  sansLieux: 'Les noms des lieux n’ont pas pu être lus. Seuls les communes et les quartiers sont trouvés.',
  ask: {
    demander: 'Chercher aussi cette adresse auprès de l’IGN (data.geopf.fr)',
    dit: 'Si vous appuyez, ce que vous tapez sera envoyé au service d’adresses de l’État (data.geopf.fr). Rien d’autre ne sera envoyé.',
    accord: 'Les adresses sont cherchées auprès de data.geopf.fr jusqu’à la fermeture de la page.',
    attente: 'Recherche de l’adresse…',
    aucune: 'Le service d’adresses ne connaît pas cette adresse.',
    panne: 'Le service d’adresses ne répond pas. Les communes et les lieux restent disponibles.',
    lent: 'Le service d’adresses est trop lent. Les communes et les lieux restent disponibles.',
    illisible: 'Le service d’adresses a mal répondu. Les communes et les lieux restent disponibles.',
  },
  position: {
    attente: 'Recherche de la position…',
    refus: 'Vous n’avez pas donné accès à votre position. Tapez le nom de votre commune à la place.',
    delai: 'Votre appareil met trop de temps à trouver sa position. Tapez le nom de votre commune.',
    introuvable: 'Votre appareil ne trouve pas sa position. Tapez le nom de votre commune.',
    absente: 'Cet appareil ne sait pas donner sa position. Tapez le nom de votre commune.',
    dit: 'Votre position est arrondie à cent mètres. Elle reste dans cette page.',
  },
} as const
