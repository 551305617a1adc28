import type { Impossible, Sorte } from '../../domain/plan/impossible.ts'
import type { MoyensIllisibles, Voulu } from '../../domain/plan/read-fields.ts'
import { nombre, unChiffre } from '../fr/format.ts'

/** One line: which field, what was got, what was wanted. */
export function sayMoyensIllisibles({
  champ,
  voulu,
  recu,
}: Pick<MoyensIllisibles, 'champ' | 'voulu' | 'recu'>): string {
  return `moyens illisibles : ${champ} : « ${recu} » reçu ; attendu : ${sayVoulu(voulu)}`
}

export function sayVoulu(voulu: Voulu): string {
  switch (voulu.sorte) {
    case 'objet':
      return 'un objet { … }'
    case 'liste':
      return 'une liste [ … ]'
    case 'texte':
      return 'un texte de 1 à 200 caractères'
    case 'ouiNon':
      return 'true ou false'
    case 'nombre':
      return `un nombre de ${nombre(voulu.min)} à ${nombre(voulu.max)}`
    case 'entier':
      return `un nombre entier de ${nombre(voulu.min)} à ${nombre(voulu.max)}`
    case 'parmi':
      return voulu.valeurs.join(' ou ')
    case 'unique':
      return 'un nom donné une seule fois'
    case 'connu':
      return 'un nom de la liste'
    case 'pasVide':
      return 'au moins un élément'
    case 'auPlus':
      return `au plus ${nombre(voulu.max)} éléments`
    case 'jour':
      return 'un jour comme 2027-01-04, la fin pas avant le début'
    case 'seul':
      return `l’un ou l’autre, sans ${voulu.avec}`
    case 'boucle':
      return 'un chemin du dépôt au dépôt par tous les arrêts'
    case 'cycle':
      return 'au moins autant de semaines que le cycle (C)'
  }
}

const QUOI: Readonly<Record<Sorte, string>> = {
  places: 'ne donne à chaque commune le plancher de personnes assises demandé',
  portee: 'ne donne à chaque commune le plancher de personnes à portée demandé',
  qpv: 'n’ouvre une salle à portée de chaque quartier prioritaire',
}

type Plancher = Impossible & { readonly prouve: boolean }
type NomDe = (code: string) => string

/** No plan meets the floors: the highest that all communes can have, and whose floor it is, by name (`nomDe`). */
export const sayPlancherImpossible = (plancher: Plancher, nomDe: NomDe): string =>
  plancher.prouve
    ? `moyens impossibles : ${sayFloor(plancher, nomDe)}`
    : `${sayFloor(plancher, nomDe)} ; essayez un --temps plus long, ou un plancher plus bas`

/** The same in the page, as sentences. */
export const sayPlancher = (plancher: Plancher, nomDe: NomDe): string =>
  plancher.prouve
    ? `Ces moyens ne suffisent pas : ${sayFloor(plancher, nomDe)}.`
    : `Pas encore : ${sayFloor(plancher, nomDe)}. Cherchez plus longtemps, ou demandez moins.`

function sayFloor({ sorte, plafond, prouve, quartiers, seuls }: Plancher, nomDe: NomDe): string {
  if (!prouve) return `aucun plan trouvé dans le temps donné ${QUOI[sorte]}`
  const plus =
    plafond === null
      ? ''
      : ` ; le plus haut plancher que toutes les communes puissent avoir est ${unChiffre(Math.floor(1000 * plafond + 1e-6) / 10)} %`
  const loin =
    quartiers.length === 0
      ? ''
      : ` ; aucune salle possible n’est à portée de ${quartiers.map(nomDe).join(', ')}`
  const alone =
    seuls === null || seuls.length === 0
      ? ''
      : ` ; même pour ${sorte === 'qpv' ? 'ce quartier seul' : 'cette commune seule'}, aucun plan n’y suffit : ${seuls.map(nomDe).join(', ')}`
  const ensemble =
    seuls?.length === 0 && quartiers.length === 0
      ? ` ; ${sorte === 'qpv' ? 'chaque quartier' : 'chaque commune'} l’aurait, pas tous les planchers à la fois`
      : ''
  return `aucun plan ${QUOI[sorte]}${plus}${loin}${alone}${ensemble}`
}
