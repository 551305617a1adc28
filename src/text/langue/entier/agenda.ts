import type * as fr from '../../fr/agenda.ts'
import { faireJour, type MotsDuJour } from '../faire/agenda.ts'
import type { Catalogue, Dire } from './catalogue.ts'

type Textes = Omit<typeof fr.agenda, 'jourCompte'>
interface CatalogueAgenda {
  readonly agenda: Catalogue<Textes>
  readonly jour: Catalogue<MotsDuJour>
}

/** Makes the sentences of the dates in a language. */
export const faireAgenda = ({ agenda, jour }: CatalogueAgenda, dire: Dire) => ({
  ...dire<CatalogueAgenda['agenda'], Textes>(agenda),
  jourCompte: faireJour(dire<CatalogueAgenda['jour'], MotsDuJour>(jour)),
})
