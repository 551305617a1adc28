import type { PropositionLieu, PropositionSeance } from '../../domain/orientation/classer.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Frais } from '../../domain/sessions/table/table-values.ts'
import { sayLieuSimple, saySeanceSimple } from '../../text/guide.ts'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { signeDuCout, signeVenir } from '../../ui/pictos/signe.tsx'

/** A line and the pictogram of what it is about; null: none fits. */
export interface LigneSignee {
  readonly texte: string
  readonly signe: NomPicto | null
}

/**
 * Signs lines in whatever language they are: the lines that a fact brings are those that change when the fact does. The first
 * that claims a line has it.
 */
function signLines<T>(
  say: (of: T) => readonly string[],
  of: T,
  facts: readonly (readonly [signe: NomPicto, other: T])[],
): LigneSignee[] {
  const claims = facts.map(([signe, other]) => ({ signe, others: new Set(say(other)) }))
  return say(of).map((texte) => ({
    texte,
    signe: claims.find(({ others }) => !others.has(texte))?.signe ?? null,
  }))
}

const autreCout = (frais: readonly string[]): readonly Frais[] =>
  frais.includes('Gratuit') ? ['Payant'] : ['Gratuit']
/** How one comes, as the sentence says it: never a telephone without a number to call. */
function signeVenirDe({ serie: { inscription }, ou: { contacts } }: SeanceSituee): NomPicto {
  const own = contacts.find(({ lien }) => lien === 'propre')
  const ways = inscription.filter(
    (way) => (way !== 'telephone' && way !== 'courriel') || (own?.[way] ?? '') !== '',
  )
  return signeVenir(ways)
}

/** What a resident must know of a session, each line with its sign. */
export function lignesDeSeance({ situee }: Pick<PropositionSeance, 'situee'>): LigneSignee[] {
  const { seance, serie, ou } = situee
  const withSeance = (patch: Partial<SeanceSituee['seance']>) => ({
    ...situee,
    seance: { ...seance, ...patch },
  })
  const withSerie = (patch: Partial<SeanceSituee['serie']>) => ({ ...situee, serie: { ...serie, ...patch } })
  const isUnsaid = seance.places === null && seance.placesRestantes === null
  return signLines(saySeanceSimple, situee, [
    ['date', withSeance({ date: seance.date + 1 })],
    ['places', withSeance({ places: null, placesRestantes: isUnsaid ? 1 : null })],
    [signeDuCout(serie.fraisACharge), withSerie({ fraisACharge: autreCout(serie.fraisACharge) })],
    ['cheque', withSerie({ chequesNumeriques: null })],
    [
      signeVenirDe(situee),
      withSerie({ inscription: serie.inscription.includes('libre') ? ['lien'] : ['libre'] }),
    ],
    ['verifier', withSeance({ confiance: 'fait', vacancesInconnues: false, reserves: [] })],
    ['demander', { ...situee, ou: { ...ou, contacts: [] } }],
  ])
}

/** Any hours, to find the lines of the hours by. */
const HEURES = [{ jour: 6, date: null, plages: [{ start: 61, end: 62 }] }]

/** The same of a place without a date. */
export function lignesDeLieu(of: Pick<PropositionLieu, 'lieu' | 'ouvertures' | 'contacts'>): LigneSignee[] {
  const { lieu, ouvertures, contacts } = of
  return signLines(sayLieuSimple, of, [
    ['heures', { ...of, ouvertures: ouvertures.length === 0 ? HEURES : [] }],
    [signeDuCout(lieu.frais), { ...of, lieu: { ...lieu, frais: autreCout(lieu.frais) } }],
    ...(contacts.length === 0 ? [] : [['demander', { ...of, contacts: [] }] as const]),
  ])
}
