import type { LigneComparee } from '../../domain/coverage/counting/ligne-comparee.ts'
import type { Temps } from '../../domain/coverage/counting/temps.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'
import { OFFRES } from '../../domain/places/offre.ts'
import type { APropos, Colonne, SourceCitee, Tableau } from '../../domain/tables/tableau.ts'
import { comparer } from './comparer.ts'
import { historique } from './historique.ts'
import { EN_TETES } from './tableur.ts'
import { sayTemps, temps as textTemps } from './temps.ts'

/** What a table rests on beside its lines: the question of its territory, and where it comes from. */
interface Pied {
  readonly question: string
  readonly groupe: Groupe | undefined
  readonly sources: readonly SourceCitee[]
}

const aproposOf = ({ question, groupe }: Pied): readonly APropos[] => [
  { nom: 'question', titre: EN_TETES.question, valeur: question },
  { nom: 'groupe', titre: 'Groupe', valeur: groupe ?? 'tous' },
]

const number = (nom: string, titre: string, decimales?: number): Colonne => ({
  nom,
  titre,
  genre: 'nombre',
  ...(decimales === undefined ? {} : { decimales }),
})

/** Times to the nearest, second and third place, a line each. A time that never comes is the word "jamais". */
export function tableauTemps(temps: Temps, pied: Pied): Tableau {
  const { rangs, totale, seulLieu } = temps
  return {
    titre: textTemps.titre,
    colonnes: [
      number('rang', textTemps.rang),
      ...([50, 75, 90] as const).map((part) => number(`p${part}`, `Minutes pour ${textTemps.part(part)}`)),
      number('moyenne', 'Minutes en moyenne', 1),
      number('habitants', 'Habitants qui ont un chemin'),
      number('totale', EN_TETES.population),
      number('seulLieu', 'Habitants qui n’ont qu’un lieu à portée'),
    ],
    lignes: rangs.map(({ p50, p75, p90, moyenne, habitants }, i) => ({
      rang: i + 1,
      p50: p50 ?? textTemps.jamais,
      p75: p75 ?? textTemps.jamais,
      p90: p90 ?? textTemps.jamais,
      moyenne: moyenne ?? textTemps.jamais,
      habitants,
      totale,
      seulLieu: i === 0 ? seulLieu : null,
    })),
    apropos: aproposOf(pied),
    reserves: [...sayTemps(temps, groupOf(pied)), textTemps.note],
    sources: pied.sources,
  }
}

const groupOf = ({ groupe }: Pied) => (groupe === 'tous' ? undefined : groupe)

/** Territories side by side, a line each: empty where the data do not hold one in full, or nobody knows. */
export function tableauComparaison(rows: readonly LigneComparee[], pied: Pied): Tableau {
  return {
    titre: comparer.titre,
    colonnes: [
      { nom: 'code', titre: EN_TETES.code },
      { nom: 'nom', titre: EN_TETES.nom },
      ...(['population', 'atteinte', 'inconnue', 'nonAtteinte', 'basse', 'haute'] as const).map((key) =>
        number(key, EN_TETES[key]),
      ),
      { nom: 'calcul', titre: 'Calcul' },
      { nom: 'remarque', titre: EN_TETES.remarque },
    ],
    lignes: rows.map(({ territoire, nom, rapport, sansMiennes }) => ({
      code: territoire,
      nom,
      ...(rapport?.population ? { population: rapport.population.totale, ...rapport.population } : {}),
      calcul: rapport?.calcul ?? '',
      remarque:
        rapport === null
          ? comparer.partiel
          : rapport.population === null
            ? comparer.inconnu
            : sansMiennes
              ? comparer.sansMiennes(nom)
              : '',
    })),
    apropos: aproposOf(pied),
    sources: pied.sources,
  }
}

/** Figures at each date of the data, a line each, at the default question and for everyone. */
export function tableauHistorique(
  lignes: readonly { readonly date: string; readonly habitants: readonly number[] }[],
  colonnes: readonly string[],
  { nom, sources }: { readonly nom: string; readonly sources: readonly SourceCitee[] },
): Tableau {
  return {
    titre: historique.titre,
    colonnes: [
      { nom: 'date_donnees', titre: EN_TETES.date_donnees, genre: 'jour' },
      ...colonnes.map((colonne, i) =>
        number(colonne, `${historique.offre[OFFRES[Math.floor(i / 3)] ?? 'lieux']} : ${ETATS[i % 3]}`),
      ),
    ],
    lignes: lignes.map(({ date, habitants }) => ({
      date_donnees: date,
      ...Object.fromEntries(colonnes.map((colonne, i) => [colonne, habitants[i] ?? null])),
    })),
    apropos: [{ nom: 'question', titre: EN_TETES.question, valeur: `${nom}. ${historique.question}` }],
    sources,
  }
}

const ETATS = [EN_TETES.atteinte, EN_TETES.inconnue, EN_TETES.nonAtteinte].map((etat) => etat.toLowerCase())
