import { buildReport } from '../../../src/domain/coverage/counting/build-report.ts'
import type { Question } from '../../../src/domain/coverage/question.ts'
import type { Fields } from '../../../src/domain/coverage/travel.ts'
import type { Grid } from '../../../src/domain/geo/grid.ts'

/** The report of cells by commune, in the order of `grid.zones`, whose codes are their names; `etat` takes each cell's state. */
export const countByCommune = (
  grid: Grid,
  fields: Fields,
  question: Question,
  etat = new Uint8Array(grid.zone.length),
) =>
  buildReport({
    question,
    grilleNom: '',
    grid,
    fields,
    groups: {
      par: 'commune',
      grid,
      fields,
      group: grid.zone,
      ofZone: Uint32Array.from(grid.zones.keys()),
      codes: grid.zones,
      nomOf: (code) => code,
    },
    avertissements: [],
    etat,
    routes: null,
    ageMax: null,
  })
