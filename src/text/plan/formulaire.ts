import { ownValue } from '../../domain/common/own-value.ts'
import { nombre, pluriel } from '../fr/format.ts'

/** One field of the means: its name, and its meaning in one sentence. */
export interface ChampDit {
  readonly nom: string
  readonly sens: string
}

/** Sentences of the form of the means. */
export const formulaire = {
  titre: 'Planifier avec mes moyens',
  intro:
    'Dites ce que vous avez : des conseillers, des demi-journées, des salles. La page dit où aller, quand, et pour qui. Tout a déjà une valeur : changez seulement ce qui diffère chez vous.',
  bouton: 'Faire le plan',
  refaire: 'Refaire le plan',
  gardes: 'Ces moyens restent sur cet appareil. Ils ne sont jamais dans un lien.',
  nonGardes: 'Ce navigateur ne garde rien : ces moyens seront perdus à la fermeture de la page.',
  effacer: 'Tout remettre aux valeurs habituelles',
  france:
    'Choisissez d’abord un territoire plus petit que la France : un plan se fait pour une intercommunalité ou un département.',
  changes: 'Vos moyens ont changé depuis ce plan.',
  sections: {
    conseillers: 'Conseillers',
    seances: 'Séances',
    besoin: 'Qui viendrait',
    periode: 'Période',
    but: 'But',
    salles: 'Salles',
    bus: 'Bus',
    couts: 'Coûts et budget',
    fichier: 'Fichier des moyens',
  },
  resume: {
    conseillers: (n: number, h: number) =>
      `${pluriel(n, 'conseiller', 'conseillers')}, ${pluriel(h, 'demi-journée', 'demi-journées')} par semaine`,
    seances: (G: number, S: number) =>
      `groupes de ${nombre(G)}, ${pluriel(S, 'séance', 'séances')} par demi-journée`,
    periode: (W: number, C: number) =>
      `${pluriel(W, 'semaine', 'semaines')}, le calendrier se répète toutes les ${pluriel(C, 'semaine', 'semaines')}`,
    salles: (n: number) => `${pluriel(n, 'salle possible', 'salles possibles')}`,
    budget: (n: number) => `budget de ${nombre(n)} €`,
    besoin: (mode: string, minutes: string) => `à ${minutes} minutes ou moins ${mode}`,
    fichier: 'enregistrer, ouvrir, effacer',
    sansBudget: 'sans limite de budget',
  },
  champs: {
    G: { nom: 'Personnes par séance', sens: 'Combien de personnes un conseiller accueille en même temps.' },
    S: {
      nom: 'Séances par demi-journée, au plus',
      sens: 'Combien de groupes se suivent dans une demi-journée ; la route en laisse parfois moins.',
    },
    D: { nom: 'Minutes d’une séance', sens: 'Combien de temps dure une séance.' },
    L: {
      nom: 'Minutes d’une demi-journée',
      sens: 'Combien de temps a un conseiller, route aller et retour comprise.',
    },
    q: {
      nom: 'Séances par personne',
      sens: 'Combien de séances suit chaque personne : avec 2, il faut deux fois plus de places.',
    },
    taux: {
      nom: 'Part qui viendrait (%)',
      sens: 'Une hypothèse : combien de personnes sur cent ont besoin d’aide et viendraient.',
    },
    minutes: { nom: 'Minutes de trajet, au plus', sens: 'Plus loin, une salle n’est pas à portée.' },
    W: {
      nom: 'Semaines',
      sens: 'Combien de semaines dure le plan, sans compter celles où tout est fermé.',
    },
    C: {
      nom: 'Semaines d’un cycle',
      sens: 'Le calendrier se répète d’un cycle à l’autre.',
    },
    plancherPlaces: {
      nom: 'Part assise dans chaque commune, au moins (%)',
      sens: 'Chaque commune à portée d’une salle a au moins cette part de son besoin assise. Vide : aucune exigence.',
    },
    plancherPortee: {
      nom: 'Part à portée dans chaque commune, au moins (%)',
      sens: 'Chaque commune à portée d’une salle a au moins cette part de son besoin près d’une salle ouverte. Vide : aucune exigence.',
    },
    m: {
      nom: 'Demi-journées par cycle dans une salle, au moins',
      sens: 'Une salle n’ouvre pas pour moins que cela.',
    },
    p: { nom: 'Salles, au plus', sens: 'Combien de salles ouvrent en tout. Vide : pas de limite.' },
    kappa: {
      nom: 'Groupes en même temps dans une salle',
      sens: 'Combien de conseillers y tiennent ensemble.',
    },
    budget: { nom: 'Budget de la période (€)', sens: 'Le plan ne coûte pas plus. Vide : pas de limite.' },
    coutOuverture: {
      nom: 'Ouvrir une salle hors d’un lieu existant (€)',
      sens: 'Ce que coûte une salle de plus, une fois pour la période.',
    },
    coutAmelioration: {
      nom: 'Aider dans un lieu qui ne le fait pas encore (€)',
      sens: 'Ce que coûte l’accueil dans un lieu sans aide humaine connue, une fois pour la période.',
    },
    coutDemiJournee: { nom: 'Une demi-journée de conseiller (€)', sens: 'Ce que coûte chaque demi-journée.' },
    coutKm: { nom: 'Un kilomètre (€)', sens: 'Ce que coûte la route, aller et retour à vol d’oiseau.' },
  } satisfies Record<string, ChampDit>,
  conseiller: {
    ajouter: 'Ajouter un conseiller',
    retirer: (nom: string) => `Retirer ${nom}`,
    nom: (n: number) => `Conseiller ${n}`,
    nomChamp: 'Nom',
    nomSens: 'Pour vous y retrouver : ce nom reste sur cet appareil.',
    h: 'Demi-journées par semaine',
    hSens: 'Combien de demi-journées il anime chaque semaine.',
    base: 'Part de',
    baseSens: 'Là d’où il part et où il revient à chaque demi-journée.',
    baseDefaut: 'la commune la plus peuplée',
    plusPeuplee: (nom: string) => `${nom} (la commune la plus peuplée)`,
    baseCarte: 'un point de la carte',
    choisirCarte: 'Choisir sur la carte',
    surCarte: 'Touchez la carte : ce sera le point de départ.',
    annulerCarte: 'Ne pas choisir sur la carte',
    jours: 'Jours possibles',
    joursSens: 'Décochez ses jours de repos.',
    resume: (h: number, base: string) => `${pluriel(h, 'demi-journée', 'demi-journées')}, part de ${base}`,
  },
  besoin: {
    groupe: 'Qui',
    groupes: { '65plus': '65 ans et plus', moins15: 'Moins de 15 ans', tous: 'Tous les habitants' },
    auto: 'Selon les données',
    autoSens: 'Les 65 ans et plus là où les âges sont connus, sinon tous les habitants.',
    mode: 'On vient',
    modes: { voiture: 'en voiture', velo: 'à vélo', marche: 'à pied' },
  },
  periode: {
    existants: 'Compter les ateliers déjà prévus',
    existantsSens:
      'Leurs places libres servent d’abord ; un atelier qui ne dit pas ses places ne compte aucune place.',
    du: { nom: 'Premier jour', sens: 'Le plan commence le lundi qui suit. Vide : aujourd’hui.' },
    au: { nom: 'Dernier jour', sens: 'À la place du nombre de semaines. Vide : autant de semaines que dit.' },
    vacances: 'Fermé pendant les vacances scolaires',
    vacancesSens: 'Une semaine toute en vacances ne compte pas dans les semaines du plan.',
    fermeture: (n: number) => `Fermeture ${n}`,
    ferme: { du: 'Fermé du', au: 'au' },
    ajouter: 'Ajouter une fermeture',
    retirer: 'Retirer cette fermeture',
    fermeturesSens: 'Une semaine toute fermée, du lundi au samedi, ne compte pas.',
  },
  but: {
    objectif: 'Ce qui compte d’abord',
    objectifs: { A: 'Le plus de personnes assises', B: 'Une séance à portée de tous' },
    qpv: 'Une salle à portée de chaque quartier prioritaire',
    qpvSens:
      'Chaque quartier prioritaire de la politique de la ville a une salle ouverte ou un atelier à portée.',
    sens: {
      A: 'Le plus de personnes assises ; puis le plus de personnes à portée ; puis le moins de route.',
      B: 'Le plus de personnes avec une séance à portée à chaque cycle ; puis le moins de demi-journées ; puis le plus de personnes assises.',
    },
  },
  bus: {
    aucun: 'aucun',
    resume: (h: number) => `${pluriel(h, 'demi-journée', 'demi-journées')} par semaine`,
    avoir: 'Un bus va de village en village',
    avoirSens: 'Il part de son dépôt, s’arrête trois fois au plus, et revient dans la demi-journée.',
    h: { nom: 'Demi-journées de bus par semaine', sens: 'Combien de sorties il fait.' },
    G: { nom: 'Personnes par arrêt', sens: 'Combien de personnes il accueille à chaque arrêt.' },
    depot: 'Dépôt',
    depotSens: 'Là d’où il part et où il revient.',
    aBord: 'Un conseiller doit être à bord',
    aBordSens: 'La demi-journée de bus est alors une des siennes.',
    arrets: 'Où il peut s’arrêter',
    arretsSens: (n: number) =>
      `Les centres des communes, ${n} au plus ; personne n’y va autrement qu’en bus.`,
  },
  salles: {
    lieux: 'Les lieux qui reçoivent du public',
    lieuxSens: 'Les lieux du territoire qui reçoivent du public, d’après les données.',
    communes: 'Le centre de chaque commune',
    communesSens: 'Une salle que la commune prêterait, là où vivent le plus d’habitants.',
    points: 'Des endroits choisis sur la carte',
    choisirPoint: 'Ajouter un endroit sur la carte',
    surCarte: 'Touchez la carte : une salle y sera possible.',
    point: (n: number) => `Endroit ${n}`,
    retirerPoint: (nom: string) => `Retirer ${nom}`,
    liste: 'Cocher ou décocher les salles',
    cout: (n: number) => (n === 0 ? 'sans coût' : `${nombre(n)} €`),
    centre: 'centre de la commune',
    montrees: (n: number, sur: number) =>
      `${nombre(n)} salles montrées sur ${nombre(sur)} : cherchez par nom.`,
    chercher: 'Chercher une salle',
    pasLues: 'Les salles ne sont pas encore lues.',
    aucune: 'Aucune salle possible : cochez au moins une sorte de salle.',
  },
  fichier: {
    sens: 'Le même fichier se lit ici et en ligne de commande (npm run planifier -- --moyens). Il garde les noms et les bases : ne le donnez qu’à qui peut les voir.',
    ouvrir: 'Ouvrir un fichier de moyens',
    enregistrer: 'Enregistrer mes moyens',
    nom: 'moyens',
    lu: 'Moyens lus.',
    pasJson: 'Ce n’est pas un fichier de moyens : un texte JSON était attendu.',
  },
  refus: (voulu: string, recu: string) => `« ${recu} » reçu ; attendu : ${voulu}.`,
  aCorriger: 'Une valeur est à corriger avant de faire le plan :',
} as const

/** The name that a form gives a field of the means; its own where the form does not show it. */
export function nameChamp(champ: string): string {
  const [, adviser, of] = /^conseillers\[(\d+)\]\.(\w+)$/.exec(champ) ?? []
  if (adviser !== undefined) {
    const names: Readonly<Record<string, string>> = {
      h: formulaire.conseiller.h,
      id: formulaire.conseiller.nomChamp,
      base: formulaire.conseiller.base,
    }
    return `${formulaire.conseiller.nom(Number(adviser) + 1)}, ${ownValue(names, of ?? '') ?? of}`
  }
  const champs: Readonly<Record<string, ChampDit>> = {
    ...formulaire.champs,
    'bus.h': formulaire.bus.h,
    'bus.G': formulaire.bus.G,
    du: formulaire.periode.du,
    au: formulaire.periode.au,
  }
  return ownValue(champs, champ)?.nom ?? champ
}
