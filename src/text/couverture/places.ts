import type { PlacesDuJour } from '../../domain/plan/territoire/places-du-jour.ts'
import type { Colonne, SourceCitee, Tableau } from '../../domain/tables/tableau.ts'
import { dateLongue, nombre, pluriel, pourcent, unChiffre } from '../fr/format.ts'
import { habitantsDe } from './groupe.ts'
import { EN_TETES } from './tableur.ts'

/** Words of the seats of today: the page and the command line say the same. */
export const places = {
  titre: 'Y a-t-il assez de places ?',
  chercher: 'Compter les places d’aujourd’hui',
  attente: 'Calcul des places…',
  carte: 'Montrer sur la carte qui reste sans place',
  part: 'Part qui viendrait (%)',
  partAide: 'Une hypothèse, que vous pouvez changer. Vide : 33 % des plus de 65 ans, 7 % de tous.',
  partRefus: (recu: string) => `Part : « ${recu} » reçu ; attendu : un nombre au-dessus de 0, 100 au plus.`,
  commune: 'Commune',
  besoin: 'Viendraient',
  assis: 'Ont une place',
  fautePlace: 'À portée, sans place',
  inconnu: 'On ne sait pas',
  tropLoin: 'Pas à portée',
  toutes: (n: number) => `Voir les ${nombre(n)} communes`,
  exporter: 'Exporter le tableau',
  fichier: 'places',
} as const

/** The counts of a commune, in the order of every table of them. */
export const COMPTES_PLACES = [
  'besoin',
  'assis',
  'fautePlace',
  'inconnu',
  'tropLoin',
] as const satisfies readonly (keyof PlacesDuJour['total'])[]

const people = (n: number) => pluriel(n, 'personne', 'personnes')

/** Those of a table: unknown has a column where there is somebody to put in it. */
export const comptesOf = ({ inconnu }: PlacesDuJour['total']) =>
  COMPTES_PLACES.filter((key) => key !== 'inconnu' || inconnu > 0)

/** The answer, what it rests on, and what is not known, each a sentence. */
export function sayPlacesDuJour(p: PlacesDuJour): string[] {
  const { besoin, assis, fautePlace, inconnu, tropLoin } = p.total
  const part = (n: number) => `${people(n)} (${pourcent(n, besoin)})`
  const among = (n: number) =>
    n === inconnu ? (n < 2 ? 'Elle a' : 'Elles ont') : `Parmi elles, ${nombre(n)} ${n < 2 ? 'a' : 'ont'}`
  const when = `du ${dateLongue(p.du)} au ${dateLongue(p.au)}`
  const assumption = `Hypothèse : ${unChiffre(100 * p.taux)}\u00a0% des ${habitantsDe(p.groupe)} viendraient une fois`
  if (besoin === 0) return [`${assumption}. Personne à compter ici : l’âge des habitants n’est pas connu.`]
  const nobodyKnows = p.lieux > 0 && p.sansPlaces === p.lieux
  const clauses = [
    nobodyKnows ? 'Aucune place n’est connue' : `${part(assis)} ${assis < 2 ? 'a' : 'ont'} une place`,
    ...(nobodyKnows && fautePlace === 0
      ? []
      : [`${part(fautePlace)} ${fautePlace < 2 ? 'est' : 'sont'} à portée mais sans place`]),
    `${part(tropLoin)} ${tropLoin < 2 ? 'n’est' : 'ne sont'} pas à portée`,
  ]
  return [
    `${assumption}, ${when} : ${people(besoin)}.`,
    `${clauses.join(', ')}.`,
    ...(inconnu === 0 ? [] : [`Pour ${part(inconnu)}, on ne sait pas.`]),
    ...(p.incertains === 0
      ? []
      : [`${among(p.incertains)} à portée un atelier qui ne dit pas combien il a de places.`]),
    ...(p.peutEtre === 0
      ? []
      : [`${among(p.peutEtre)} à portée un lieu qui fait peut-être des ateliers, sans date connue.`]),
    p.lieux === 0
      ? 'Aucun atelier daté n’est à portée sur cette période.'
      : nobodyKnows
        ? `${pluriel(p.lieux, 'lieu', 'lieux')} à portée ${p.lieux < 2 ? 'ne dit pas ses places' : 'ne disent pas leurs places'}.`
        : `${pluriel(p.places, 'place connue', 'places connues')} dans ${pluriel(p.lieux, 'lieu', 'lieux')} à portée${p.sansPlaces === 0 ? '' : `, dont ${nombre(p.sansPlaces)} ne ${p.sansPlaces < 2 ? 'dit' : 'disent'} pas les leurs (comptées pour aucune)`}.`,
    ...(p.sansAge === 0
      ? []
      : [`L’âge de ${pluriel(p.sansAge, 'habitant', 'habitants')} n’est pas connu : non comptés.`]),
    'Les places sont partagées au plus juste entre les habitants du territoire seulement.',
  ]
}

/** Communes as lines, those where most people are left out first. */
export const sayCommunes = ({ communes }: PlacesDuJour): string[] =>
  communes.map(
    ({ nom, code, ...counts }) =>
      `  ${nom} (${code}) : ${COMPTES_PLACES.map((key) => `${places[key].toLowerCase()} ${nombre(counts[key])}`).join(' ; ')}`,
  )

/** The table by commune as it is exported, and printed by `--format csv`. */
export function tableauPlaces(p: PlacesDuJour, nom: string, sources: readonly SourceCitee[]): Tableau {
  const colonnes: readonly Colonne[] = [
    { nom: 'code', titre: EN_TETES.code },
    { nom: 'nom', titre: EN_TETES.nom },
    ...COMPTES_PLACES.map((key): Colonne => ({ nom: key, titre: places[key], genre: 'nombre' })),
  ]
  return {
    titre: places.titre,
    colonnes,
    lignes: p.communes,
    apropos: [
      { nom: 'territoire', titre: 'Territoire', valeur: nom },
      { nom: 'groupe', titre: 'Groupe', valeur: p.groupe },
      { nom: 'taux', titre: 'Part qui viendrait', genre: 'nombre', decimales: 2, valeur: p.taux },
      { nom: 'du', titre: 'Du', genre: 'jour', valeur: p.du },
      { nom: 'au', titre: 'Au', genre: 'jour', valeur: p.au },
    ],
    reserves: sayPlacesDuJour(p),
    sources,
  }
}
