import type { Lieu } from '../domain/lieu.ts'

/** Values left out of the file: most fields of most places are empty. */
export const LIEU_VIDE: Omit<Lieu, 'id' | 'latitude' | 'longitude'> = {
  alias: [],
  pivot: '',
  nom: '',
  commune: '',
  codePostal: '',
  codeInsee: '',
  adresse: '',
  complementAdresse: '',
  typologies: [],
  telephone: '',
  courriels: [],
  sitesWeb: [],
  horaires: '',
  presentationResume: '',
  presentationDetail: '',
  source: '',
  itinerance: [],
  structureParente: '',
  dateMaj: '',
  services: [],
  publics: [],
  prisesEnCharge: [],
  frais: [],
  dispositifs: [],
  formationsLabels: [],
  autresLabels: [],
  modalitesAcces: [],
  modalitesAccompagnement: [],
  ficheAccesLibre: '',
  priseRdv: '',
  servicesSupposes: false,
  sourcesFusionnees: [],
  position: 'exacte',
  confiance: 'fait',
  qpv: null,
  equipement: null,
}

/** A published file of places: the département's own, then its neighbours within 60 km. */
export interface LieuxFile {
  readonly departement: string
  readonly lieux: readonly CompactLieu[]
  readonly voisins: readonly CompactLieu[]
}
export type CompactLieu = Pick<Lieu, 'id' | 'latitude' | 'longitude'> & Partial<Lieu>

export function compactLieu(lieu: Lieu): CompactLieu {
  const defaults: Record<string, unknown> = LIEU_VIDE
  const kept = Object.entries(lieu).filter(([key, value]) => {
    if (Array.isArray(value)) return value.length > 0
    return value !== defaults[key]
  })
  return Object.fromEntries(kept) as unknown as CompactLieu
}

export const expandLieu = (compact: CompactLieu): Lieu => ({ ...LIEU_VIDE, ...compact })
