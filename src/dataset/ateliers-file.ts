import type { Atelier } from '../domain/ateliers/atelier.ts'

/** Published workshop series of a département: what a field leaves out is what is assumed of it, "not said". */
export interface AteliersFile {
  readonly departement: string
  readonly ateliers: readonly CompactAtelier[]
}
type CompactAtelier = Pick<Atelier, 'id'> & Partial<Atelier>

export const ATELIER_VIDE: Omit<Atelier, 'id'> = {
  lieuId: '',
  tourneeId: '',
  ordre: null,
  type: 'atelier',
  titre: '',
  thematiques: [],
  niveau: null,
  publics: [],
  langues: [],
  accessibilite: [],
  fraisACharge: [],
  chequesNumeriques: null,
  places: null,
  placesPrises: null,
  materiel: [],
  inscription: [],
  telephone: '',
  courriel: '',
  lien: '',
  adresse: '',
  commune: '',
  codeInsee: '',
  latitude: null,
  longitude: null,
  fuseau: '',
  debut: null,
  dureeMin: null,
  moment: null,
  rrule: '',
  rdate: [],
  exdate: [],
  valideDu: null,
  valideAu: null,
  joursFeries: null,
  vacancesScolaires: null,
  zoneScolaire: null,
  statut: 'prevue',
  motif: '',
  source: '',
  dateMaj: null,
  confiance: 'fait',
  texteSource: '',
  champsExemple: [],
  reserves: [],
}

export function encodeAteliers(departement: string, ateliers: readonly Atelier[]): AteliersFile {
  return { departement, ateliers: ateliers.map(compactAtelier) }
}

export function decodeAteliers(file: AteliersFile): readonly Atelier[] {
  return file.ateliers.map((compact) => ({ ...ATELIER_VIDE, ...compact }))
}

function compactAtelier(atelier: Atelier): CompactAtelier {
  const assumed: Record<string, unknown> = ATELIER_VIDE
  const kept = Object.entries(atelier).filter(([key, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== assumed[key],
  )
  return { id: atelier.id, ...Object.fromEntries(kept) }
}
