import type { Eligibilite } from '../../domain/geo/frr.ts'
import type { Appareil } from '../../domain/places/equipement.ts'
import { nombre, pluriel } from '../fr/format.ts'

/** Sentences of equipment and of the right to reconditioned equipment. */
export const equipement = {
  titre: 'Matériel et accès à Internet',
  regle:
    'La plateforme de matériel reconditionné de l’ANCT (Agence nationale de la cohésion des territoires) sert les professionnels de la médiation numérique situés dans un quartier prioritaire (QPV) ou dans une commune classée France ruralités revitalisation (FRR, qui a remplacé ZRR).',
  eligible: {
    oui: 'Matériel reconditionné de l’ANCT : la règle est remplie (quartier prioritaire ou commune FRR).',
    partiel:
      'Matériel reconditionné de l’ANCT : commune classée en partie, à vérifier auprès de la plateforme.',
    non: 'Matériel reconditionné de l’ANCT : la règle n’est pas remplie (ni quartier prioritaire, ni commune FRR).',
    inconnu: 'Matériel reconditionné de l’ANCT : on ne sait pas si la règle est remplie.',
  } satisfies Record<Eligibilite, string>,
  approximatif: 'La position est approximative : le quartier est à vérifier.',
  appareils: {
    ordinateursPortables: 'Ordinateurs portables',
    ordinateursFixes: 'Ordinateurs fixes',
    tablettes: 'Tablettes',
    telephones: 'Téléphones',
  } satisfies Record<Appareil, string>,
  lieu: 'Lieu',
  total: 'Ensemble',
  wifi: 'Wi-Fi',
  oui: 'oui',
  non: 'non',
  connus: (connus: number, lieux: number) =>
    `${pluriel(connus, 'lieu dit', 'lieux disent')} quel matériel il y a sur place, sur ${nombre(lieux)}.`,
  aucun: 'Aucun lieu de ce territoire ne dit quel matériel il a.',
  parAppareil: (habitants: number) => `${pluriel(habitants, 'habitant', 'habitants')} par appareil connu.`,
  wifiLieux: (n: number) =>
    n === 0 ? 'Aucun lieu ne dit avoir le Wi-Fi.' : `${pluriel(n, 'lieu a', 'lieux ont')} le Wi-Fi.`,
} as const
