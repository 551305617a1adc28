import type { Situe } from './contextes.ts'
import type { CodeDrapeau, LectureSerie } from './lecture-serie.ts'

/** What a sentence says of all its series at once: season, holidays, price, registration. */
export type Reglages = Pick<
  LectureSerie,
  'months' | 'valideDu' | 'valideAu' | 'vacances' | 'feries' | 'inscription' | 'cout' | 'itinerant'
>

const SANS_REGLAGE: Reglages = {
  months: [],
  valideDu: null,
  valideAu: null,
  vacances: null,
  feries: null,
  inscription: null,
  cout: null,
  itinerant: false,
}

export function lireReglages(phrase: readonly Situe[]): { reglages: Reglages; codes: CodeDrapeau[] } {
  const codes: CodeDrapeau[] = []
  let reglages = SANS_REGLAGE
  for (const { element } of phrase) {
    const { sens } = element
    if (sens.sorte === 'mois')
      reglages = { ...reglages, months: [...reglages.months, ...sens.mois].sort((a, b) => a - b) }
    else if (sens.sorte === 'periode')
      reglages = {
        ...reglages,
        valideDu: sens.du ?? reglages.valideDu,
        valideAu: sens.au ?? reglages.valideAu,
      }
    else if (sens.sorte === 'vacances' && sens.regle === 'seulement') codes.push('vacances-seulement')
    else if (sens.sorte === 'vacances')
      reglages = { ...reglages, vacances: sens.regle === 'ouvert' ? 'ouvert' : 'ferme' }
    else if (sens.sorte === 'feries') reglages = { ...reglages, feries: sens.regle }
    else if (sens.sorte === 'inscription')
      reglages = { ...reglages, inscription: moreExact(reglages.inscription, sens.mode) }
    else if (sens.sorte === 'cout') reglages = { ...reglages, cout: sens.cout }
    else if (sens.sorte === 'itinerant') reglages = { ...reglages, itinerant: true }
  }
  return { reglages, codes }
}

/** Adds to a series what is said of it elsewhere; what it already says wins. */
export function regler(serie: LectureSerie, reglages: Reglages): LectureSerie {
  return {
    ...serie,
    months: serie.months.length > 0 ? serie.months : reglages.months,
    valideDu: serie.valideDu ?? reglages.valideDu,
    valideAu: serie.valideAu ?? reglages.valideAu,
    vacances: serie.vacances ?? reglages.vacances,
    feries: serie.feries ?? reglages.feries,
    inscription: moreExact(serie.inscription, reglages.inscription),
    cout: serie.cout ?? reglages.cout,
    itinerant: serie.itinerant || reglages.itinerant,
  }
}

/** "sur inscription" says less than "par téléphone". */
function moreExact(
  first: LectureSerie['inscription'],
  second: LectureSerie['inscription'],
): LectureSerie['inscription'] {
  return first === null || (first === 'requise' && second !== null) ? second : first
}
