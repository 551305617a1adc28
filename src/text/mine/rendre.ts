import { pluriel } from '../fr/format.ts'
import { modifier } from './modifier.ts'

/** A correction, as a message tells it. */
interface Dite {
  readonly nom: string
  readonly id: string
  readonly champ: string
  readonly ancien: string
  readonly nouveau: string
  readonly date: string
}

const ligne = ({ nom, id, champ, ancien, nouveau, date }: Dite): string =>
  `- ${nom} (identifiant ${id}). ${modifier.liste.change(champ, ancien, nouveau)} (${date}).`

/** Sentences of what is given back: files, and corrections to send to who publishes. */
export const rendre = {
  titre: 'Rendre mes données',
  aide: 'Des fichiers à publier, à imprimer ou à transmettre. Rien n’est envoyé par cette page.',
  lieux: 'Mes lieux (schéma national)',
  ateliers: 'Mes ateliers',
  csv: 'CSV',
  xlsx: 'Classeur (XLSX)',
  ics: 'Agenda (.ics), un an',
  pour: (quoi: string, forme: string) => `${quoi} : ${forme}`,
  dossier: 'Tout, pour le service informatique (ZIP)',
  dossierAide:
    'Le service informatique le pose sur les sources publiques : npm run geo -- --from DOSSIER --ajouts mes-donnees.zip (ou --pilote).',
  rien: 'Rien à enregistrer : ajoutez d’abord un lieu, un atelier ou une correction.',
  enregistre: (nom: string) => `${nom} enregistré.`,
  source: 'Enregistré par la vue Mes données',
  feuilles: { lieux: 'Lieux', ateliers: 'Ateliers', corrections: 'Corrections' },
  agenda: 'Mes ateliers',
  corrections: {
    titre: 'Corrections à envoyer',
    aide: 'Prévenez qui publie la fiche : sa prochaine version dira juste pour tout le monde.',
    aucune: 'Aucune correction à une fiche publique.',
    colonnes: { fiche: 'Fiche', change: 'Ce qui change', source: 'Source' },
    table: 'Les corrections (CSV)',
    source: (nom: string) => (nom === '' ? 'Source inconnue' : nom),
    ecrire: (source: string, n: number) =>
      `Écrire à ${source === '' ? 'la source' : source} (${pluriel(n, 'correction', 'corrections')})`,
    copier: (source: string) => `Copier le message pour ${source === '' ? 'la source' : source}`,
    copie: 'Message copié.',
    copieEchec: 'La copie n’a pas marché : voici le message.',
    destinataire: 'L’adresse du destinataire reste à écrire : les fiches publiques ne la disent pas.',
    sujet: (n: number) => `${pluriel(n, 'correction', 'corrections')} à vos fiches de médiation numérique`,
    corps: (lignes: readonly Dite[]) =>
      [
        'Bonjour,',
        '',
        'Voici ce que nous avons corrigé dans vos fiches :',
        '',
        ...lignes.map(ligne),
        '',
        'Pouvez-vous les mettre à jour ? Merci.',
      ].join('\n'),
    /** The end of a message that is too long for a link. */
    suite: (reste: number) =>
      `(et ${pluriel(reste, 'autre', 'autres')} : le message entier se copie, ou s’enregistre en CSV)`,
  },
} as const
