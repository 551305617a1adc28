import { jourDe } from '../../../domain/calendar/jour-de.ts'
import { faireTaille } from '../../langue/faire/taille.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../format.ts'

const taille = faireTaille({ peu: 'moins de 0,1 Mo', mo: 'Mo', go: 'Go' }, { nombre, unChiffre })

/** The page "Hors ligne": a département kept on the device. */
export const horsLigne = {
  titre: 'Garder un département hors ligne',
  aide: 'La page garde déjà ce que vous avez ouvert, si l’appareil a de la place. Un département gardé ici reste entier, même sans réseau : lieux, dates, chiffres et pages simples. Les agendas à télécharger demandent le réseau.',
  chargement: 'La taille se calcule…',
  sansReseau: 'Il faut le réseau pour garder ce département, et il n’a pas répondu.',
  sansCache: 'Ce navigateur ne sait pas garder un département. La page marche avec le réseau.',
  sansDepartement:
    'Choisissez d’abord un territoire d’un ou deux départements : la France entière est trop lourde.',
  ici: 'Le territoire affiché',
  autres: 'Aussi gardés sur cet appareil',
  garder: (nom: string, octets: number) => `Garder hors ligne : ${nom} (${taille(octets)})`,
  avance: (fait: number, total: number) => `${pluriel(fait, 'fichier', 'fichiers')} sur ${nombre(total)}`,
  arreter: 'Arrêter',
  garde: (nom: string, construitLe: string, octets: number) =>
    `${nom} : gardé hors ligne. Données du ${dateLongue(jourDe(construitLe))}, ${taille(octets)}.`,
  pages: (nom: string) => `Les pages simples, sans carte : ${nom}`,
  retirer: (nom: string) => `Retirer de l’appareil : ${nom}`,
  retire: (nom: string) => `${nom} : retiré de l’appareil.`,
  nouveau:
    'De nouvelles données sont prêtes. Celles d’avant servent tant que les nouvelles ne sont pas toutes là.',
  mettreAJour: (nom: string, octets: number) => `Mettre à jour : ${nom} (${taille(octets)})`,
  place: (octets: number) => `Place libre pour cette page, à peu près : ${taille(octets)}.`,
  ephemere:
    'Le navigateur peut encore effacer ce qu’il garde s’il manque de place. Installer la page sur l’appareil l’en empêche souvent.',
  plein: 'L’appareil n’a plus assez de place. Rien n’a changé : ce qui était gardé l’est encore.',
  echec: (detail: string) =>
    `Tout n’est pas venu (${detail}). Rien n’a changé : ce qui était gardé l’est encore.`,
  arrete: 'Arrêté. Rien n’a changé.',
} as const
