import { ownValue } from '../../../../domain/common/own-value.ts'
import type { BesoinCherche } from '../../../../domain/search/besoins-cherches.ts'
import type * as fr from '../../../fr/depart/champ-depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { pluriel } from '../format.ts'

const liste = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const BESOINS: Readonly<Record<string, string>> = {
  'aide:humaine': 'Help from a person',
  'frais:gratuit': 'Free',
  'wifi:oui': 'Free Wi-Fi',
  'acceslibre:oui': 'Building access described',
}

export const champDepart = {
  commune: (departement: string, ancienNom: string | null) =>
    `commune${siDit(', ', departement)}${ancienNom === null ? '' : `, formerly ${ancienNom}`}`,
  qpv: (commune: string) => `neighbourhood${siDit(', ', commune)}`,
  lieu: (commune: string) => (commune === '' ? 'place' : `place, ${commune}`),
  adresse: 'address',
  propositions: 'Suggestions',
  besoin: 'need: show the places',
  nomBesoin: ({ famille, id }: BesoinCherche): string => {
    const cle = `${famille}:${id}`
    return ownValue(BESOINS, cle) ?? ownValue(PLAIN, cle) ?? id
  },
  horsDonnees: 'not yet on the map',
  resultats: (n: number) => pluriel(n, 'suggestion', 'suggestions'),
  aucune: 'Nothing with this name in the data.',
  couverts: (noms: readonly string[]) =>
    noms.length === 0
      ? ''
      : `Areas covered: ${liste.format(noms.length > 6 ? [...noms.slice(0, 6), 'others'] : noms)}.`,
  horsPoint: 'This point is outside the data.',
  echec: 'The search does not answer.',
  sansLieux: 'The names of the places could not be read. Only communes and neighbourhoods are found.',
  ask: {
    demander: 'Also ask IGN, the State’s map service, for this address (data.geopf.fr)',
    dit: 'If you press, what you type is sent to the State’s address service (data.geopf.fr). Nothing else is sent.',
    accord: 'Addresses are looked up at data.geopf.fr until you close the page.',
    attente: 'Looking for the address…',
    aucune: 'The address service does not know this address.',
    panne: 'The address service does not answer. You can still use communes and places.',
    lent: 'The address service is too slow. You can still use communes and places.',
    illisible:
      'The address service gave an answer that could not be read. You can still use communes and places.',
  },
  position: {
    attente: 'Looking for your position…',
    refus: 'You did not allow access to your position. Type the name of your commune instead.',
    delai: 'Your device takes too long to find its position. Type the name of your commune.',
    introuvable: 'Your device cannot find its position. Type the name of your commune.',
    absente: 'This device cannot give its position. Type the name of your commune.',
    dit: 'Your position is rounded to one hundred metres. It stays in this page.',
  },
} satisfies Traduction<typeof fr.champDepart>
