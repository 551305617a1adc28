import { everybody, type Population, type Rapport } from '../../domain/coverage/report.ts'
import type { Portrait } from '../../domain/portrait/portrait.ts'
import type { Colonne, Tableau } from '../../domain/tables/tableau.ts'
import { groupe as groupes } from '../couverture/groupe.ts'
import { questionEnMots } from '../couverture/rapport.ts'
import { sayRepose } from '../couverture/repose.ts'
import { EN_TETES } from '../couverture/tableur.ts'
import { calcul } from '../fr/couverture/calcul.ts'
import { citeSources } from '../tableur/sources.ts'
import { sayComparables, sayFiches, sayInconnu, sayOffre, portrait as text } from './portrait.ts'
import { remarquesOf, sayMunicipale } from './say-portrait.ts'

type Ligne = Tableau['lignes'][number]

const FIGURES = ['population', 'atteinte', 'inconnue', 'nonAtteinte', 'basse', 'haute'] as const

const colonnesOf = (territoires: Portrait['territoires']): readonly Colonne[] => [
  { nom: 'rubrique', titre: 'Rubrique' },
  { nom: 'code', titre: EN_TETES.code, mots: codesOf(territoires) },
  { nom: 'nom', titre: EN_TETES.nom },
  { nom: 'mode', titre: 'Moyen', mots: text.mode },
  { nom: 'groupe', titre: 'Groupe', mots: groupes.choix },
  ...FIGURES.map((nom): Colonne => ({ nom, titre: EN_TETES[nom], genre: 'nombre' })),
  { nom: 'agesInconnus', titre: EN_TETES.agesInconnus, genre: 'nombre' },
  { nom: 'calcul', titre: 'Calcul', mots: calcul.choix },
  { nom: 'valeur', titre: 'Nombre', genre: 'nombre' },
  { nom: 'remarque', titre: EN_TETES.remarque },
]

/** "23" for "departement:23", as the other lines have it; the whole country has none. */
const codesOf = (territoires: Portrait['territoires']): Readonly<Record<string, string>> =>
  Object.fromEntries(territoires.map(({ territoire }) => [territoire, territoire.split(':')[1] ?? '']))

/** The portrait as a table: a line for each figure, under its heading. Empty is unknown, never zero. */
export function tableauPortrait(p: Portrait, sources: Parameters<typeof citeSources>[0]): Tableau {
  const { question, fraicheur } = p
  return {
    titre: text.titre,
    colonnes: colonnesOf(p.territoires),
    lignes: [...lignesPortee(p), ...lignesOffre(p), ...lignesManques(p), ...lignesInconnu(p)],
    apropos: [
      {
        nom: 'question',
        titre: EN_TETES.question,
        valeur: `${p.territoires[0]?.nom ?? ''}, ${questionEnMots(question)}`,
      },
      { nom: 'grille', titre: EN_TETES.grille, valeur: question.grille },
      {
        nom: 'date_donnees',
        titre: EN_TETES.date_donnees,
        genre: 'jour',
        valeur: fraicheur.repose.plusRecente ?? '',
      },
    ],
    reserves: [
      sayComparables(p.territoires),
      ...sayMunicipale(p),
      ...sayOffre(p),
      ...sayInconnu(p),
      ...remarquesOf(p),
      ...sayRepose(fraicheur.repose, everybody(question)),
      sayFiches(p),
    ],
    sources: citeSources(sources, question.routes),
  }
}

function lignesPortee({ territoires, portee }: Portrait): Ligne[] {
  return portee.flatMap(({ mode, groupe, rapports }) =>
    rapports.map((rapport, i) => ({
      rubrique: text.portee,
      code: territoires[i]?.territoire ?? '',
      nom: territoires[i]?.nom ?? '',
      mode: mode ?? '',
      groupe,
      ...figuresOf(rapport),
      agesInconnus: rapport.agesInconnus ?? null,
      calcul: rapport.calcul,
      remarque: rapport.population === null && groupe !== 'tous' ? groupes.inconnu : '',
    })),
  )
}

const figuresOf = ({ population }: Rapport): Partial<Population & { readonly population: number }> =>
  population === null ? {} : { population: population.totale, ...population }

/** What a count counts stands in the column of remarks. */
function lignesOffre({ offre, territoires: [own], populationMunicipale }: Portrait): Ligne[] {
  const { lieux, seances, appareils } = offre
  const counts: readonly (readonly [string, number | null])[] = [
    ['population municipale', populationMunicipale],
    [`lieux ${text.offres.lieux}`, lieux.lieux.oui],
    ...(['accompagnement', 'ateliers'] as const).flatMap((which) => [
      [`lieux ${text.offres[which]}`, lieux[which].oui] as const,
      [`lieux peut-être ${text.offres[which]} (leur fiche ne le dit pas)`, lieux[which].inconnu] as const,
    ]),
    [`séances datées du ${seances.du} au ${seances.au}`, seances.nombre],
    ['séances données en exemple', seances.exemples],
    ['places connues de ces séances', seances.sansPlaces === seances.nombre ? null : seances.places],
    ['séances sans nombre de places', seances.sansPlaces],
    ['appareils connus', appareils.lieuxConnus === 0 ? null : appareils.total],
    ['lieux qui disent leurs appareils', appareils.lieuxConnus],
  ]
  return counts.map(([remarque, valeur]) => ({
    rubrique: text.offre,
    code: own?.territoire ?? '',
    nom: own?.nom ?? '',
    valeur,
    remarque,
  }))
}

function lignesManques({ manques }: Portrait): Ligne[] {
  return (['commune', 'qpv'] as const).flatMap((par) => {
    const rubrique = text.manques[par]
    const { groupe, zones, sansAge, sansChiffre } = manques[par]
    return [
      ...zones.map((zone) => ({ rubrique, groupe, ...zone })),
      ...sansAge.map(({ code, nom, habitants }) => ({
        rubrique,
        groupe,
        code,
        nom,
        agesInconnus: habitants,
        remarque: groupes.sansAge,
      })),
      ...sansChiffre.map(({ code, nom }) => ({ rubrique, code, nom, remarque: 'population inconnue' })),
    ]
  })
}

function lignesInconnu({ inconnu, fraicheur, territoires: [own] }: Portrait): Ligne[] {
  const counts: readonly (readonly [string, string, number | null])[] = [
    [text.inconnu, 'habitants dont on ne sait pas s’ils sont à portée', inconnu.habitants],
    [text.inconnu, 'habitants d’âge inconnu', inconnu.sansAge],
    [text.inconnu, 'lieux qui ne disent pas ce qu’ils proposent', inconnu.lieux],
    [text.fraicheur, 'fiches du territoire', fraicheur.fiches],
    [text.fraicheur, 'fiches de plus de 3 ans', fraicheur.anciennes],
    [text.fraicheur, 'fiches sans date', inconnu.fichesSansDate],
  ]
  return counts.map(([rubrique, remarque, valeur]) => ({
    rubrique,
    code: own?.territoire ?? '',
    nom: own?.nom ?? '',
    valeur,
    remarque,
  }))
}
