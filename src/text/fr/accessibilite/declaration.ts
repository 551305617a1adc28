import type { Audit, Conformite, Etat } from '../../../domain/accessibilite/conformite.ts'
import type { Resultat } from '../../../domain/accessibilite/criteres.ts'
import { dateLongue, pluriel } from '../format.ts'

const ETATS = {
  non: 'non conforme',
  partielle: 'partiellement conforme',
  totale: 'totalement conforme',
} as const satisfies Readonly<Record<Etat, string>>

const RESULTATS = {
  conforme: 'conforme',
  'non-conforme': 'non conforme',
  'a-verifier': 'à vérifier par une personne',
  'non-applicable': 'non applicable',
} as const satisfies Readonly<Record<Resultat, string>>

/** The page "Déclaration d’accessibilité": what the law has a public body say, in plain words. */
export const declaration = {
  etats: ETATS,
  qui: (organisme: string, nom: string) =>
    `${organisme === '' ? 'Le service qui publie cette page' : organisme} doit rendre « ${nom} » accessible à tous.`,
  loi: 'C’est l’article 47 de la loi n° 2005-102 du 11 février 2005 qui le demande. Le décret n° 2019-768 du 24 juillet 2019 dit comment.',
  sansOrganisme: 'Il manque ici le nom de l’organisme : « organisme », dans configuration.json.',
  portee:
    'Cette déclaration vaut pour toutes les vues de cette page, et pour les pages simples de chaque commune.',
  schema: 'Le schéma pluriannuel',
  plan: 'Le plan d’actions de l’année',
  sansSchema:
    'Il manque ici le schéma pluriannuel : « accessibilite.schema », dans configuration.json. La loi demande de le publier.',
  sansPlan: 'Il manque ici le plan d’actions de l’année : « accessibilite.plan », dans configuration.json.',
  engagements: 'Ce que l’organisme s’engage à faire',
  etat: 'État de conformité',
  resultat: (etat: Etat) =>
    `Cette page est ${ETATS[etat]} au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.`,
  sansAudit:
    'Aucun audit n’a été fait par des personnes, ni dedans ni dehors. La règle veut que l’on dise alors « non conforme ».',
  audit: ({ par, jour }: Audit) => `Un audit a été fait par ${par}. Il s’est terminé le ${dateLongue(jour)}.`,
  taux: ({ taux, applicables, comptes }: Conformite) =>
    `Nos contrôles automatiques montrent ${comptes.conforme} critères respectés sur ${applicables} qui s’appliquent : ${taux} %.`,
  compte: 'Ce qu’une personne doit encore vérifier n’est jamais compté comme respecté.',
  comptes: (n: number, resultat: Resultat) => `${pluriel(n, 'critère', 'critères')} : ${RESULTATS[resultat]}`,
  manques: 'Contenus qui ne sont pas accessibles',
  nonConformes: 'Non-conformités',
  aucuneNonConformite:
    'Nous n’en connaissons aucune. Mais tout n’a pas été vérifié : la liste des vérifications à faire est plus bas.',
  desNonConformites: 'Elles sont dans la liste des critères, plus bas.',
  derogations: 'Dérogations pour charge disproportionnée',
  aucuneDerogation: 'Aucune n’est demandée.',
  exemptes: 'Contenus que la loi ne soumet pas',
  carte:
    'La carte dessinée. Ce qu’elle montre est aussi dans les listes, les fiches et les tableaux, en texte.',
  tiers: 'Les textes que les lieux écrivent eux-mêmes, et les sites vers lesquels mènent les liens.',
  etabli: 'Comment cette déclaration est faite',
  faitLe: (jour: string) =>
    `Elle date du ${dateLongue(jour)}. Elle vient d’une évaluation faite par nous-mêmes.`,
  technologies: 'La page est faite de HTML, de CSS, de JavaScript, de SVG et de WAI-ARIA.',
  outils: 'Les contrôles sont axe-core et nos propres essais, dans Chromium, sur tous les états de la page.',
  sansLecteur: 'Aucun lecteur d’écran n’a encore été essayé par une personne.',
  aide: 'Vous êtes bloqué ? Demandez de l’aide',
  aideDit:
    'Dites ce que vous vouliez faire, et ce qui vous bloque. On doit vous répondre, et vous donner l’information autrement.',
  sansContact:
    'Il manque ici un moyen de contact : « contact », dans configuration.json. En attendant, demandez à votre mairie.',
  sujet: (nom: string) => `Accessibilité de « ${nom} »`,
  sansScript: 'Chaque commune a aussi une page simple, sans carte, qui marche partout :',
  pagesSimples: 'les pages simples des communes',
  recours: 'On ne vous répond pas ? Le Défenseur des droits',
  recoursDit:
    'Vous avez signalé un blocage, et la réponse ne vous aide pas. Vous pouvez alors saisir le Défenseur des droits. C’est gratuit.',
  defenseur: {
    ecrire: 'Lui écrire en ligne',
    delegue: 'Rencontrer un délégué près de chez vous',
    courrier: 'Par la poste, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
    telephone: 'Par téléphone :',
    numero: '09 69 39 00 00',
  },
} as const

/** The table of the 106 criteria. */
export const grille = {
  titre: 'Les 106 critères, un par un',
  aide: 'Chaque ligne dit le résultat, et ce qui le montre. Le numéro mène au texte officiel.',
  theme: (rang: number, nom: string) => `${rang}. ${nom}`,
  resultats: RESULTATS,
  part: (n: number, resultat: Resultat) =>
    resultat === 'a-verifier' || n < 2 ? `${n} ${RESULTATS[resultat]}` : `${n} ${RESULTATS[resultat]}s`,
  critere: (numero: string) => `Critère ${numero}`,
  regle: (regle: string) => `règle axe « ${regle} », sur tous les états`,
  /** Before the title of the test, which is English. */
  essai: (fichier: string) => `${fichier} : `,
  preuves: 'Ce qui le montre :',
  deja: 'Déjà contrôlé par la machine :',
  controle: (texte: string) => `À faire : ${texte}`,
} as const
