import type { PlacesDuJour } from '../../domain/plan/territoire/places-du-jour.ts'
import type { Colonne, SourceCitee, Tableau } from '../../domain/tables/tableau.ts'
import { dateLongue, nombre, pluriel, pourcent, unChiffre } from '../format.ts'
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
  tropLoin: 'Pas à portée',
  toutes: (n: number) => `Voir les ${nombre(n)} communes`,
  exporter: 'Exporter le tableau',
  fichier: 'places',
} as const

type Comptes = Pick<PlacesDuJour['total'], 'assis' | 'fautePlace' | 'tropLoin' | 'besoin'>

const people = (n: number) => pluriel(n, 'personne', 'personnes')

/** The answer, what it rests on, and what is not known, each a sentence. */
export function sayPlacesDuJour(p: PlacesDuJour): string[] {
  const { besoin, assis, fautePlace, tropLoin } = p.total
  const when = `du ${dateLongue(p.du)} au ${dateLongue(p.au)}`
  const assumption = `Hypothèse : ${unChiffre(100 * p.taux)}\u00a0% des ${habitantsDe(p.groupe)} viendraient une fois`
  if (besoin === 0) return [`${assumption}. Personne à compter ici : l’âge des habitants n’est pas connu.`]
  return [
    `${assumption}, ${when} : ${people(besoin)}.`,
    `${people(assis)} (${pourcent(assis, besoin)}) ${assis < 2 ? 'a' : 'ont'} une place, ${people(fautePlace)} (${pourcent(fautePlace, besoin)}) ${fautePlace < 2 ? 'est' : 'sont'} à portée mais sans place, ${people(tropLoin)} (${pourcent(tropLoin, besoin)}) ${tropLoin < 2 ? 'n’est' : 'ne sont'} pas à portée.`,
    ...(p.incertains === 0
      ? []
      : [
          `Parmi les personnes sans place, ${nombre(p.incertains)} ont à portée un atelier qui ne dit pas combien il a de places : elles en ont peut-être une.`,
        ]),
    ...(p.peutEtre === 0
      ? []
      : [
          `Parmi celles qui ne sont pas à portée, ${nombre(p.peutEtre)} ont près d’elles un lieu qui fait peut-être des ateliers, sans date connue.`,
        ]),
    p.lieux === 0
      ? 'Aucun atelier daté n’est à portée sur cette période.'
      : `${pluriel(p.places, 'place connue', 'places connues')} dans ${pluriel(p.lieux, 'lieu', 'lieux')} à portée${p.sansPlaces === 0 ? '' : `, dont ${nombre(p.sansPlaces)} ne ${p.sansPlaces < 2 ? 'dit' : 'disent'} pas les leurs (comptées pour aucune)`}.`,
    ...(p.sansAge === 0
      ? []
      : [`L’âge de ${pluriel(p.sansAge, 'habitant', 'habitants')} n’est pas connu : non comptés.`]),
    'Les places sont partagées au plus juste entre les habitants du territoire seulement.',
  ]
}

const columns = ['besoin', 'assis', 'fautePlace', 'tropLoin'] as const satisfies readonly (keyof Comptes)[]

/** Communes as lines, those where most people are left out first. */
export const sayCommunes = ({ communes }: PlacesDuJour): string[] =>
  communes.map(
    ({ nom, code, ...counts }) =>
      `  ${nom} (${code}) : ${columns.map((key) => `${places[key].toLowerCase()} ${nombre(counts[key])}`).join(' ; ')}`,
  )

/** The table by commune as it is exported, and printed by `--format csv`. */
export function tableauPlaces(p: PlacesDuJour, nom: string, sources: readonly SourceCitee[]): Tableau {
  const colonnes: readonly Colonne[] = [
    { nom: 'code', titre: EN_TETES.code },
    { nom: 'nom', titre: EN_TETES.nom },
    ...columns.map((key): Colonne => ({ nom: key, titre: places[key], genre: 'nombre' })),
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
