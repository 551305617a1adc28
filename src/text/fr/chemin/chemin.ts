import type { Mode } from '../../../domain/common/mode.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import { isRoadNumber } from '../../../domain/roads/way/road-number.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance, minutes } from '../format.ts'
import { nomDeRue } from './itineraire.ts'

/** Kinds of streets by which French names begin, with their articles. */
const ARTICLES: Readonly<Record<string, 'la ' | 'le ' | 'l’' | 'les '>> = {
  ...{
    allée: 'l’',
    allee: 'l’',
    autoroute: 'l’',
    avenue: 'l’',
    esplanade: 'l’',
    impasse: 'l’',
    escalier: 'l’',
  },
  ...{
    boulevard: 'le ',
    chemin: 'le ',
    cours: 'le ',
    quai: 'le ',
    passage: 'le ',
    pont: 'le ',
    sentier: 'le ',
  },
  ...{ square: 'le ', faubourg: 'le ', mail: 'le ', bac: 'le ', 'rond-point': 'le ', giratoire: 'le ' },
  ...{
    bretelle: 'la ',
    côte: 'la ',
    grande: 'la ',
    montée: 'la ',
    petite: 'la ',
    piste: 'la ',
    place: 'la ',
  },
  ...{
    promenade: 'la ',
    rampe: 'la ',
    rocade: 'la ',
    route: 'la ',
    rue: 'la ',
    ruelle: 'la ',
    traverse: 'la ',
  },
  ...{ venelle: 'la ', voie: 'la ', zone: 'la ', allées: 'les ' },
}

/** « la rue Haute », « la D 941 », « l’A 20 »; a name that is neither French nor a number stands as it is written. */
export function rueAvecArticle(step: Pick<WayStep, 'name' | 'roadClass' | 'isRoundabout'>): string {
  const name = step.name === '' && step.isRoundabout ? 'rond-point' : nomDeRue(step)
  if (isRoadNumber(name)) return /^[AE]/.test(name) ? `l’${name}` : `la ${name}`
  const [first = ''] = name.split(' ')
  const word = first.toLowerCase()
  const article = ownValue(ARTICLES, word)
  if (article === undefined) return step.name === '' ? `la ${name}` : `« ${name} »`
  return `${article}${word}${name.slice(first.length)}`
}

const TURNS: Readonly<Record<Turn, string>> = {
  'tout-droit': 'puis tout droit',
  'un-peu-droite': 'puis légèrement à droite',
  'un-peu-gauche': 'puis légèrement à gauche',
  droite: 'puis à droite',
  gauche: 'puis à gauche',
  'demi-tour': 'puis demi-tour',
}

const sortie = (exit: number) => (exit === 1 ? '1re sortie' : `${exit}e sortie`)

/** The way in words, one line a street: « Prenez la rue Haute (350 m), », « puis à droite, la rue Basse (80 m). » */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map((step, i) => {
    const street = `${rueAvecArticle(step)} (${distance(step.metres)})`
    const end = i === steps.length - 1 ? '.' : ','
    if (step.exit !== null) return `au rond-point, ${sortie(step.exit)}, ${street}${end}`
    return step.turn === null ? `Prenez ${street}${end}` : `${TURNS[step.turn]}, ${street}${end}`
  })
}

const MODES_MOTS: Readonly<Record<Mode, string>> = {
  marche: 'À pied',
  velo: 'À vélo',
  voiture: 'En voiture',
}

/** One line for the whole, then one a street. */
export function sayItineraire(
  mode: Mode,
  { metres, seconds, steps }: { metres: number; seconds: number; steps: readonly WayStep[] },
): string {
  const total = `${MODES_MOTS[mode]} : ${distance(metres)}, ${minutes(seconds / 60)} par la route.`
  return [total, ...sayChemin(steps).map((line) => `  ${line}`)].join('\n')
}
