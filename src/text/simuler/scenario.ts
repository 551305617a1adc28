import { distanceM } from '../../domain/geo/geodesy.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { EffetPlaces } from '../../domain/scenario/edit-tenues.ts'
import type { Dates, Modification, Nature, Rythme } from '../../domain/scenario/scenario.ts'
import { viewOf } from '../../domain/scenario/view.ts'
import { dateLongue, distance, nombre, pluriel, unChiffre } from '../fr/format.ts'
import { aCommune } from '../fr/orientation/elision.ts'
import { heureEnMots, saySeances, seancesPlan } from './seances.ts'

/** Sentences of the simulation. */
export const scenario = {
  titre: 'Et si on ouvrait ailleurs ?',
  intro:
    'Ajoutez, déplacez ou fermez des lieux : vous voyez aussitôt qui y gagne et qui y perd. Rien n’est envoyé, tout reste sur cet appareil.',
  question: 'La question posée',
  calcul: 'Calcul en cours…',
  figure: {
    avant: 'Aujourd’hui',
    apres: 'Avec ce scénario',
    vide: 'Rien n’est changé pour l’instant.',
    gagnes: (n: number) => `${pluriel(n, 'habitant de plus', 'habitants de plus')} à portée`,
    perdus: (n: number) => `${pluriel(n, 'habitant', 'habitants')} de moins`,
    changes: {
      seances: 'les séances',
      places: 'les places par habitant',
      inconnue: 'les habitants pour qui on ne sait pas',
    },
    aucun: 'Aucun habitant ne gagne ni ne perd.',
    meme: 'Même nombre d’habitants à portée.',
    change: (changes: readonly string[]) => `Ce qui change : ${changes.join(', ')}.`,
    /** Communes at zero for sure, then those where some are unknown. */
    sansAcces: (avant: number, apres: number, total: number, incertaines: number) =>
      [
        `Communes où personne n’est à portée${incertaines === 0 ? '' : ', à coup sûr'} : ${nombre(apres)} sur ${nombre(total)}`,
        avant === apres ? ', comme aujourd’hui.' : `, au lieu de ${nombre(avant)}.`,
        incertaines === 0
          ? ''
          : ` Dans ${pluriel(incertaines, 'autre', 'autres')}, on ne sait pas pour tous.`,
      ].join(''),
    habitants: (n: number, total: number) => `${nombre(n)} habitants sur ${nombre(total)}`,
    places: (n: number, lieux: number) =>
      `${pluriel(n, 'place', 'places')} par séance dans ${pluriel(lieux, 'lieu', 'lieux')} du scénario.`,
    seances: (dates: string, avant: number, apres: number) =>
      `${dates.replace('du', 'Du')} : ${pluriel(apres, 'séance', 'séances')}${avant === apres ? ', comme aujourd’hui' : `, au lieu de ${nombre(avant)}`}.`,
    placesPour1000: (avant: number | null, apres: number | null) =>
      apres === null
        ? 'Places pour 1 000 habitants : inconnu, aucune séance ne dit ses places.'
        : `Places pour 1 000 habitants : ${unChiffre(apres)}${avant !== null && unChiffre(avant) === unChiffre(apres) ? ', comme aujourd’hui' : `, au lieu de ${avant === null ? '« inconnu »' : unChiffre(avant)}`}.`,
    fourchette: (texte: string) => `Fourchette avec ce scénario : ${texte}.`,
  },
  carte: {
    titre: 'La carte montre',
    difference: 'Ce qui change',
    apres: 'La situation d’après',
    placer: 'Placer sur la carte',
    placement: 'Cliquez une fois sur la carte, à l’endroit du nouveau lieu. Échap pour arrêter.',
    arreter: 'Arrêter',
    ici: (n: number) =>
      n === 0
        ? 'Ici : aucun habitant de plus'
        : `Ici : ${pluriel(n, 'habitant de plus', 'habitants de plus')} à portée`,
    glisser:
      'Sur la carte, faites glisser les pastilles pour déplacer un lieu. Une pastille barrée est un lieu fermé ; en pointillé, pour un temps.',
  },
  ajouter: {
    titre: 'Ajouter un lieu',
    nature: 'Ce qui s’y passe',
    natures: {
      accompagnement: 'Lieu avec une aide humaine',
      atelier: 'Atelier en groupe',
      arret: 'Arrêt de tournée, par exemple un bus',
    } satisfies Record<Nature, string>,
    ou: 'Où ?',
    commune: 'Dans une commune',
    choisirCommune: 'Choisissez une commune',
    coordonnees: 'À des coordonnées',
    longitude: 'Longitude (degrés)',
    latitude: 'Latitude (degrés)',
    nom: 'Nom (facultatif)',
    places: 'Places par séance (facultatif)',
    bouton: 'Ajouter ce lieu',
    fait: (nom: string) => `${nom} : ajouté.`,
    /** What it brings; `seances` is null without dates. */
    bilan: (habitants: number, seances: number | null) => {
      const people =
        habitants <= 0
          ? 'Aucun habitant de plus à portée'
          : `+ ${pluriel(habitants, 'habitant', 'habitants')} à portée`
      return seances === null ? `${people}.` : `${people}, ${pluriel(seances, 'séance', 'séances')} de plus.`
    },
    erreurCommune: 'Choisissez une commune dans la liste.',
    erreurCoordonnees:
      'Coordonnées à écrire en degrés : longitude de −180 à 180, latitude de −90 à 90, par exemple 2,6031 et 46,3396.',
    defaut: (nature: Nature, commune: string) =>
      `${{ accompagnement: 'Lieu', atelier: 'Atelier', arret: 'Arrêt' }[nature]}${commune === '' ? '' : ` ${aCommune(commune)}`}`,
    centre: 'Le lieu est placé dans la zone la plus habitée de la commune.',
  },
  dates: {
    titre: 'Dates (facultatif)',
    debut: 'Première séance',
    heure: 'Heure (facultatif)',
    rythme: 'Ensuite',
    rythmes: {
      unique: 'une seule fois',
      semaine: 'chaque semaine',
      quinzaine: 'une semaine sur deux',
      mois: 'chaque mois, le même jour de la semaine',
    } satisfies Record<Rythme, string>,
    /** In a list, where there is little room. */
    choix: {
      unique: 'une seule fois',
      semaine: 'chaque semaine',
      quinzaine: 'une semaine sur deux',
      mois: 'chaque mois',
    } satisfies Record<Rythme, string>,
    donner: 'Donner des dates',
    changer: 'Changer les dates',
  },
  modifier: {
    titre: 'Modifier un lieu qui existe',
    chercher: 'Nom du lieu ou de sa commune',
    aide: 'Vous pouvez aussi cliquer sur un lieu de la carte.',
    aucun: 'Aucun lieu de ce nom dans le territoire.',
    deplacer: 'Déplacer',
    fermer: 'Fermer',
    fermerPeriode: 'Fermer pour un temps',
    du: 'Du',
    au: 'Au',
    places: 'Places par séance',
    valider: 'Valider',
    etatDe: (nom: string) => `Que devient ${nom} ?`,
  },
  liste: {
    titre: 'Le scénario',
    vide: 'Aucune modification. Ajoutez un lieu, ou cliquez sur un lieu de la carte pour le déplacer ou le fermer.',
    ajout: (nom: string, nature: string) => `Ouvrir : ${nom} (${nature.toLowerCase()})`,
    deplacement: (nom: string, loin: number) => `Déplacer : ${nom}, de ${distance(loin)}`,
    fermeture: (nom: string, du: string | null, au: string | null) =>
      `Fermer : ${nom}${du === null ? (au === null ? '' : ` jusqu’au ${au}`) : au === null ? ` à partir du ${du}` : ` du ${du} au ${au}`}`,
    capacite: (nom: string, places: number) => `${nom} : ${pluriel(places, 'place', 'places')} par séance`,
    places: (n: number) => `${pluriel(n, 'place', 'places')} par séance`,
    sansEffet: 'Ce lieu n’est pas dans ce territoire : sans effet ici.',
    periode: 'Les chiffres sont ceux de la période de fermeture.',
    periodeDatee: 'Ses séances de ces jours-là ne comptent plus.',
    sansDates: 'Sans date : on ne sait pas s’il a lieu dans la période choisie. Donnez-lui des dates.',
    capaciteSansDates:
      'Pour compter les places par habitant, choisissez « Un atelier collectif » et des dates dans « La question posée ».',
    retirer: 'Retirer',
    annuler: 'Annuler',
    retablir: 'Rétablir',
    bouger: 'Déplacer',
    nord: 'Au nord',
    sud: 'Au sud',
    est: 'À l’est',
    ouest: 'À l’ouest',
    pas: 'Chaque appui déplace de 500 m.',
  },
  table: {
    titre: 'Qui gagne, qui perd',
    nom: 'Nom',
    avant: 'Avant',
    apres: 'Après',
    change: 'Gain, perte',
    places: 'Places pour 1 000 habitants',
    ensemble: 'Ensemble du territoire',
    inconnu: 'inconnu',
    tout: 'Montrer aussi ce qui ne change pas',
    rien: 'Aucune zone ne change.',
  },
  scenarios: {
    choisir: 'Scénario',
    nom: 'Nom du scénario',
    gerer: 'Nommer, dupliquer, ajouter un scénario',
    nouveau: 'Nouveau',
    dupliquer: 'Dupliquer',
    supprimer: 'Supprimer',
    copieDe: (nom: string) => `${nom} (copie)`,
    nomNeuf: (n: number) => `Scénario ${n}`,
    comparer: 'Comparer les scénarios',
    comparerAide: 'Même territoire, même question.',
    comparerDefile: 'Si un scénario est coupé à droite, faites glisser le tableau.',
    chiffre: 'Chiffre',
    aujourdhui: 'Aujourd’hui',
    calcul: 'Calcul',
    lieux: 'Lieux changés',
    atteinte: 'Habitants à portée',
    part: 'Part à portée',
    gagnes: 'Habitants gagnés',
    perdus: 'Habitants perdus',
    sansAcces: 'Communes sans personne à portée, à coup sûr',
    incertaines: (n: number) => ` (et ${nombre(n)} où l’on ne sait pas pour tous)`,
    seances: 'Séances',
    places: 'Places pour 1 000 habitants',
    inconnu: 'inconnu',
    par: 'Détail par zone : habitants à portée',
    zone: 'Zone',
    legende: 'Scénarios comparés',
  },
  partager: {
    titre: 'Partager et emporter',
    lien: 'Copier le lien de ce scénario',
    lienTous: (n: number) => `Copier un lien avec les ${n} scénarios`,
    lienFait: 'Lien copié. Tout est dans le lien lui-même : rien n’est sur un serveur.',
    lienAffiche: 'Le lien de ce scénario',
    lienLong: 'Ce scénario est trop long pour un lien : enregistrez-le dans un fichier.',
    fichier: 'Enregistrer les scénarios (fichier)',
    importer: 'Ouvrir un fichier de scénarios',
    importe: (n: number) => `${pluriel(n, 'scénario ouvert', 'scénarios ouverts')}.`,
    table: 'Tableau avant et après',
    geojson: 'Lieux du scénario (GeoJSON)',
    ateliers: 'Ateliers du scénario (tableau CSV à publier)',
    /** In the names of files. */
    noms: { scenarios: 'scenarios', difference: 'avant-apres', lieux: 'lieux', ateliers: 'ateliers' },
  },
  avis: {
    onglet:
      'Ces scénarios sont ouverts dans un autre onglet, qui les enregistre. Ici vous les voyez sans les changer.',
    reprendre: 'Continuer dans cet onglet',
    garde:
      'Ce navigateur ne garde pas les scénarios (fenêtre privée, ou plus de place). Enregistrez-les dans un fichier avant de fermer.',
    lien: {
      version:
        'Le scénario de ce lien vient d’une version que cette page ne connaît pas. Vos scénarios sont intacts.',
      abime: 'Le scénario de ce lien est abîmé : il n’a pas pu être lu. Vos scénarios sont intacts.',
      tropLong: 'Le scénario de ce lien est trop grand pour être lu. Demandez le fichier.',
    },
  },
} as const

/** "Séances : chaque semaine à partir du lundi 30 novembre 2026, à 14 h 30." */
export function sayDates({ debut, heure, rythme }: Dates): string {
  const day = dateLongue(debut)
  const when =
    rythme === 'unique' ? `une seule fois, le ${day}` : `${scenario.dates.rythmes[rythme]} à partir du ${day}`
  return `Séances : ${when}${heure === null ? '' : `, à ${heureEnMots(heure)}`}.`
}

/** What a modification does not say by itself. `fenetre`: the question is about dated sessions. */
export function remarques(m: Modification, fenetre: boolean): string[] {
  const text = scenario.liste
  if (m.type === 'ajout') {
    if (m.dates !== null) return [sayDates(m.dates)]
    return fenetre && m.nature !== 'accompagnement' ? [text.sansDates] : []
  }
  if (m.type === 'capacite') return fenetre ? [] : [text.capaciteSansDates]
  if (m.type !== 'fermeture' || (m.du ?? m.au) === null) return []
  return [fenetre ? text.periodeDatee : text.periode]
}

/** A modification in words, its days included: the panel and the printed report say the same. */
export function sayModification(m: Modification, lieux: readonly Lieu[]): string {
  const text = scenario.liste
  const { lieu, nom } = viewOf(m, lieux)
  if (m.type === 'ajout') return text.ajout(nom, scenario.ajouter.natures[m.nature])
  if (m.type === 'seances') return saySeances(m, m.at === null ? nom : seancesPlan.salle(m.nom, ''))
  if (m.type === 'capacite') return text.capacite(nom, m.places)
  const day = (iso: string | null) => (iso === null ? null : dateLongue(iso))
  if (m.type === 'fermeture') return text.fermeture(nom, day(m.du), day(m.au))
  const loin = lieu === undefined ? 0 : distanceM(lieu.longitude, lieu.latitude, m.lon, m.lat)
  return text.deplacement(nom, loin)
}

/** Words of the box that changes the seats of a place: all of its seats, never those that are left. */
export const placesScenario = {
  aujourdhui: (places: readonly number[]) => {
    const [least, most] = [Math.min(...places), Math.max(...places)]
    if (places.length === 0) return 'Aujourd’hui : nombre de places inconnu.'
    if (least === most) return `Aujourd’hui : ${pluriel(least, 'place', 'places')} en tout par séance.`
    return `Aujourd’hui : de ${nombre(least)} à ${pluriel(most, 'place', 'places')} en tout, selon la séance.`
  },
  aide: 'Comptez toutes les places, libres ou prises. Celles qui sont prises le restent.',
  /** What a number of seats does to the sessions of the window. */
  effet: (places: number, { pleines, rouvertes }: EffetPlaces) => {
    const parts = [
      ...(pleines === 0 ? [] : [pluriel(pleines, 'séance devient complète', 'séances deviennent complètes')]),
      ...(rouvertes === 0
        ? []
        : [pluriel(rouvertes, 'séance complète rouvre', 'séances complètes rouvrent')]),
    ]
    const said = parts.length === 0 ? 'aucune séance ne devient complète, aucune ne rouvre' : parts.join(', ')
    return `Avec ${pluriel(places, 'place', 'places')} : ${said}.`
  },
} as const
