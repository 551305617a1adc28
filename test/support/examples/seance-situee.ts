import type { Rendezvous, SeanceSituee } from '../../../src/domain/orientation/seance-situee.ts'
import { cleSeance } from '../../../src/domain/orientation/seance-situee.ts'
import type { Atelier, Seance } from '../../../src/domain/sessions/atelier.ts'
import { atelierExemple } from './atelier-exemple.ts'

/** A session with its series and place, with what a test changes. */
export function situee(parts: {
  readonly seance?: Partial<Seance>
  readonly serie?: Partial<Atelier>
  readonly ou?: Partial<Rendezvous>
}): SeanceSituee {
  const atelier: Atelier = {
    ...atelierExemple({ id: 'a', titre: 'Atelier', confiance: 'fait' }),
    ...parts.serie,
  }
  const seance: Seance = {
    atelierId: atelier.id,
    lieuId: 'l',
    commune: 'Bourg',
    codeInsee: '03185',
    titre: atelier.titre,
    date: 20_790,
    debut: null,
    moment: null,
    fin: null,
    zone: 'Europe/Paris',
    statut: 'prevue',
    motif: '',
    places: null,
    placesPrises: null,
    placesRestantes: null,
    confiance: 'fait',
    texteSource: null,
    uid: `${atelier.id}-${parts.seance?.date ?? 20_790}-${parts.seance?.debut ?? ''}@a-portee`,
    dateInitiale: null,
    surchargee: false,
    dateMaj: null,
    vacancesInconnues: false,
    reserves: [],
    ...parts.seance,
  }
  const ou: Rendezvous = {
    lieuId: 'l',
    nom: 'Mairie',
    adresse: '1 place de l’Église',
    commune: 'Bourg',
    codeInsee: '03185',
    lon: 2.6,
    lat: 46.34,
    position: 'exacte',
    prisesEnCharge: [],
    ficheAccesLibre: '',
    qpv: null,
    telephone: '',
    courriel: '',
    contacts: [],
    dansTerritoire: true,
    ...parts.ou,
  }
  return { cle: cleSeance(seance.uid), seance, serie: atelier, ou }
}
