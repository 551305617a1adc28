import type { Calcul } from '../../domain/coverage/calcul.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Etat } from '../../domain/places/offre.ts'
import { dateLongue, nombre, pluriel, unChiffre } from '../fr/format.ts'
import { deNom } from '../fr/orientation/elision.ts'

/** Sentences of the printed report. */
export const imprime = {
  titre: 'Qui est à portée de l’aide numérique ?',
  preparation: 'Préparation du rapport…',
  imprimer: 'Imprimer, ou enregistrer en PDF',
  image: 'La carte en image (PNG)',
  /** In the name of its file. */
  carteNom: 'carte',
  aide: 'Le rapport ci-dessous s’imprime sur des pages A4, avec ses propres cartes, sans les boutons.',
  /** The figure may leave the screen: on paper too it must say what it is not. */
  exemples: 'Les dates d’atelier de ce jeu sont des exemples : elles ne sont pas réelles.',
  avecScenario: (nom: string) => `Avec le scénario « ${nom} »`,
  aujourdhui: 'Aujourd’hui',
  /** Heading of a column or of a picture. */
  avec: (nom: string) => `Avec « ${nom} »`,
  contenu: (scenarios: readonly string[]) =>
    scenarios.length === 0
      ? 'Situation d’aujourd’hui'
      : `Situation d’aujourd’hui, puis ${scenarios.length === 1 ? 'le scénario' : 'les scénarios'} ${scenarios.map((nom) => `« ${nom} »`).join(', ')}`,
  choisirScenarios: (max: number) => `Scénarios à côté d’aujourd’hui (${max} au plus)`,
  aucunScenario: 'Aucun scénario ne change quoi que ce soit. « Simuler » en prépare.',
  lien: 'Copier le lien de ce rapport',
  /** On paper only: a document printed too early must not pass for a whole one. */
  pasPret:
    'Ce rapport n’était pas prêt quand il a été imprimé : il lui manque des parties. Attendez que le bouton « Imprimer » s’allume, puis imprimez de nouveau.',
  coteACote: {
    titre: 'Aujourd’hui et les scénarios, côte à côte',
    nom: 'Situation',
    habitants: 'Habitants à portée',
    gagnes: 'Gagnés',
    perdus: 'Perdus',
  },
  etabli: (day: string) => `Établi le ${dateLongue(day)}`,
  question: (texte: string) => `Question : qui est ${texte} ?`,
  bande: {
    titre: 'Ce que dit la fourchette',
    texte: {
      routes:
        'Elle contient la vitesse ; le chemin est connu. En voiture, le temps de trajet est divisé par 1,18 et par 0,83 ; à pied, par 1,15 et 0,875 ; à vélo, par 1,17 et 0,83. Elle ne contient ni le carreau (jusqu’à 1 km), ni les barrières, ni les pentes, ni les lieux inconnus, ni l’âge des données.',
      direct:
        'Elle contient le chemin et sa vitesse. À pied et à vélo, le chemin fait de 1,15 à 2 fois la ligne droite ; le chiffre du milieu prend 1,4. En voiture, le temps de conduite peut être 0,8 à 1,33 fois celui du milieu. Elle ne contient ni le carreau (jusqu’à 1 km), ni l’eau, ni les lieux inconnus, ni l’âge des données.',
    } satisfies Record<Calcul, string>,
  },
  chiffres: {
    portee: 'à portée',
    trop: 'trop loin',
    inconnus: 'on ne sait pas',
    communes: 'communes sans personne à portée',
    communesSures: 'communes sans personne à portée, à coup sûr',
    incertaines: 'autres communes où l’on ne sait pas pour tous',
  },
  reposeAvant: 'Les lignes qui suivent disent sur quoi repose le chiffre d’aujourd’hui.',
  courbe: (vue: string) => `${vue}, avec plus ou moins de temps`,
  cartes: {
    titre: 'Où sont les habitants trop loin',
    description: (nom: string, vue: string, part: string) =>
      `Carte ${deNom(nom)}, ${vue} : chaque carré est un groupe d’habitants, ${part} sont à portée. Les mêmes chiffres sont dans les tableaux.`,
    legende: {
      atteinte: 'À portée',
      nonAtteinte: 'Pas à portée',
      inconnue: 'On ne sait pas',
      /** Places by whether they offer what is asked. */
      lieux: {
        oui: 'Lieu qui le propose',
        inconnu: 'Lieu qui ne le dit pas',
        non: 'Lieu qui ne le propose pas',
      } satisfies Record<Etat, string>,
      /** The same in a window of dates. */
      lieuxDates: {
        oui: 'Lieu avec une séance dans ces dates',
        inconnu: 'Lieu dont on ne sait pas s’il a une séance',
        non: 'Lieu sans séance dans ces dates',
      } satisfies Record<Etat, string>,
      prevue: 'Lieu ou salle avec des séances prévues',
      ajoute: 'Lieu ajouté ou déplacé',
      ferme: 'Lieu fermé, même pour un temps',
    },
    proportion: 'La surface d’un carré suit le nombre d’habitants.',
  },
  comparaison: {
    titre: 'Comparer',
    nom: 'Territoire',
    part: 'À portée',
    fourchette: 'Fourchette',
    inconnue: 'On ne sait pas',
    zero: 'Communes sans personne à portée, à coup sûr',
    communes: ({ total, sansAcces, incertaines }: Rapport['communes']) =>
      `${nombre(sansAcces - incertaines)} / ${nombre(total)}${incertaines === 0 ? '' : ` (et ${nombre(incertaines)} où l’on ne sait pas pour tous)`}`,
    calcul: 'Calcul',
    indisponible: (nom: string) => `${nom} : pas en entier dans ces données, donc pas de comparaison.`,
  },
  manques: {
    titre: 'Où manque-t-il le plus aujourd’hui',
    rang: 'Rang',
    commune: 'Commune',
    trop: 'Habitants trop loin',
    part: 'De ses habitants',
    cumul: 'Cumul',
    avec: (nom: string) => `Trop loin avec « ${nom} »`,
    aucun: 'Personne n’est trop loin.',
    reste: (n: number, habitants: number) =>
      `Les ${nombre(n)} autres communes comptent ensemble ${pluriel(habitants, 'habitant', 'habitants')} trop loin.`,
  },
  communes: {
    titre: 'Toutes les communes',
    nom: 'Commune',
    municipale: 'Population',
    carreaux: 'Habitants des carreaux',
    avant: 'À portée',
    part: 'Part',
    inconnue: 'On ne sait pas',
    entre: 'Fourchette',
    ensemble: 'Ensemble',
    note: 'Population : population municipale. Les autres colonnes comptent les habitants des carreaux.',
    plus: (n: number) => `${pluriel(n, 'autre commune', 'autres communes')} dans le fichier CSV.`,
  },
  qpv: {
    titre: 'Quartiers prioritaires (QPV)',
    nom: 'Quartier',
    habitants: 'Habitants (estimation)',
    aucun: 'Aucun quartier prioritaire avec des habitants connus dans ce territoire.',
    sansChiffre: (noms: readonly string[], total: number) =>
      `Population inconnue : ${noms.join(', ')}${total > noms.length ? ` et ${pluriel(total - noms.length, 'autre', 'autres')}` : ''}.`,
  },
  proposition: {
    titre: (nom: string) => `La proposition : « ${nom} »`,
    bilan: (gagnes: number, perdus: number) =>
      `${pluriel(gagnes, 'habitant de plus', 'habitants de plus')} à portée${perdus > 0 ? `, ${pluriel(perdus, 'habitant', 'habitants')} de moins` : ''}.`,
    seances: (titre: string) => `Ses séances prévues sont plus loin : « ${titre} ».`,
  },
  places: {
    titre: 'Places en atelier',
    texte: (du: string, au: string) =>
      `Places pour 1 000 habitants, du ${dateLongue(du)} au ${dateLongue(au)}, pour les ateliers datés dont on connaît les places.`,
    commune: 'Commune',
    valeur: 'Places pour 1 000 habitants',
    inconnu: 'inconnu',
    ensemble: (n: number) =>
      `Ensemble du territoire : ${unChiffre(n)} ${n < 2 ? 'place' : 'places'} pour 1 000 habitants.`,
  },
  siting: {
    aide: (objectif: string, nombre: string) =>
      `Où ouvrir ensuite peut entrer dans le rapport, comme « Simuler » le cherche : ${[objectif.charAt(0).toLowerCase() + objectif.slice(1), nombre].filter(Boolean).join(', ')}.`,
    ajouter: 'Ajouter au rapport où ouvrir ensuite',
    retirer: 'Retirer du rapport où ouvrir ensuite',
    endroit: 'Endroit',
    gain: 'En plus à portée',
  },
  methode: 'Méthode',
  sources: 'Sources et millésimes',
} as const
