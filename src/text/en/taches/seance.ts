import { faireSeanceEntiere } from '../../langue/entier/seance.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { dire, telephoneLisible } from '../socle/format.ts'
import * as quand from '../socle/quand.ts'
import catalogue from './seance.json' with { type: 'json' }

const dit = faireSeanceEntiere(catalogue, dire, { ...quand, sayTrajet, telephoneLisible })
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe, inscriptionDe, trajetDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe, seance } = dit
