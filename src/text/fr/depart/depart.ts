import { faireDepart } from '../../langue/faire/depart.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { deNom } from '../orientation/elision.ts'

/** Sentences of the one control that says where a person starts from, the same in every view. */
export const depart = {
  aide: 'Commune, quartier, lieu, adresse…',
  /** In the box of places, which finds needs too. */
  aideBesoins: 'Commune, lieu, besoin, adresse…',
  de: (nom: string) => `Départ : ${nom}`,
  /** Said to who listens; the line above is seen. */
  choisi: (nom: string) => `Départ choisi : ${nom}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  changer: 'Changer',
  changerDe: 'de départ',
  oublier: 'Oublier ce départ',
  hors: (commune: string) => `Le départ${siDit(' (', commune, ')')} est hors du territoire affiché.`,
  autour: (commune: string) => `Voir autour ${deNom(commune || 'ce départ')}`,
  meLocaliser: 'Me localiser',
  surCarte: 'Sur la carte',
  surCarteAide: 'Montrer le départ sur la carte',
  /** A start that has no name; nobody else's position is "mine". */
  noms: {
    position: 'ma position',
    positionAutre: 'là où est cet appareil',
    point: (commune: string) => `un point de la carte${siDit(', vers ', commune)}`,
    choisi: 'le point choisi',
  },
} as const

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
