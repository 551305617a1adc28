import type { RapportFenetre } from '../domain/coverage/report-fenetre.ts'
import { dateLongue, pluriel } from './format.ts'

const unDecimale = (n: number): string => n.toFixed(1).replace('.', ',').replace(',0', '')

/** What a window of sessions adds to a figure, in sentences: the page and the command line say the same. */
export function direFenetre(f: RapportFenetre): string[] {
  const asked = [
    f.theme === null ? '' : `thème ${f.theme}`,
    f.niveau === null ? '' : `niveau ${f.niveau}`,
    f.public === null ? '' : `public ${f.public}`,
    f.gratuit ? 'gratuit' : '',
  ].filter((part) => part !== '')
  const filters = asked.length === 0 ? '' : ` (${asked.join(', ')})`
  const where = `dans ${pluriel(f.lieux, 'lieu', 'lieux')}`
  return [
    `Du ${dateLongue(f.du)} au ${dateLongue(f.au)}${filters} : ${pluriel(f.seances, 'séance', 'séances')} ${where}.`,
    ...(f.premiereDate === null ? [] : [`Première date à portée : ${dateLongue(f.premiereDate)}.`]),
    f.dateMoitie === null
      ? 'Moins de la moitié des habitants a une séance à portée dans ces dates.'
      : `La moitié des habitants a une séance à portée au plus tard le ${dateLongue(f.dateMoitie)}.`,
    f.placesPour1000 === null
      ? 'Places pour 1 000 habitants : inconnu, aucune séance ne dit ses places.'
      : `${unDecimale(f.placesPour1000)} place${f.placesPour1000 < 2 ? '' : 's'} pour 1 000 habitants, parmi les séances qui disent leurs places.`,
  ]
}
