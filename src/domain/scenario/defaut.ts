/** What is wrong in a file or link: got, wanted, where. */
export interface Defaut {
  readonly ou: string
  readonly recu: string
  readonly attendu: Attendu
}
export type Attendu =
  | 'scenario'
  | 'nom'
  | 'ligne'
  | 'identifiant'
  | 'longitude'
  | 'latitude'
  | 'commune'
  | 'nature'
  | 'places'
  | 'jour'
  | 'heure'
  | 'rythme'
  | 'nombreDeLignes'
  | 'heureSeance'
  | 'minutes'
  | 'semaines'
  | 'dernierJour'
  | 'conseiller'
  | 'niveau'
  | 'vacances'
  | 'plan'

/** Tells what is wrong with a value, and where; gives null, so that a reader can return it. */
export type Fail = (where: string, recu: unknown, attendu: Attendu) => null
