import { CHOIX, FILTRES_SEANCES_VIDES, type FiltresSeances } from './filtres-seances.ts'

/*
 * In a link: `theme:demarches,emploi~jour:lu,ma~cout:gratuit~places:oui`. Keys and ids never change.
 */
const JOURS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'] as const
const PUBLICS = ['jeunes', 'etudiants', 'familles', 'seniors', 'femmes'] as const
const NIVEAUX = ['debutant', 'intermediaire', 'avance'] as const
const MAX_TEXT = 1000

type Famille = keyof typeof CHOIX
const CLES: readonly (readonly [famille: Famille, cle: string, ids: readonly string[]])[] = [
  ['besoins', 'theme', CHOIX.besoins],
  ['niveaux', 'niveau', NIVEAUX],
  ['publics', 'public', PUBLICS],
  ['jours', 'jour', JOURS],
  ['moments', 'moment', CHOIX.moments],
  ['couts', 'cout', CHOIX.couts],
  ['langues', 'langue', CHOIX.langues],
  ['acces', 'acces', CHOIX.acces],
]

/** The filters as a link writes them; empty when nothing is asked. */
export function formatFiltresSeances(filtres: FiltresSeances): string {
  const parts = CLES.flatMap(([famille, cle, ids]) => {
    const values: readonly (string | number)[] = CHOIX[famille]
    const chosen: readonly (string | number)[] = filtres[famille]
    const written = ids.filter((_, i) => chosen.includes(values[i] ?? -1))
    return written.length === 0 ? [] : [`${cle}:${written.join(',')}`]
  })
  return [...parts, ...(filtres.places ? ['places:oui'] : [])].join('~')
}

/** Reads what `formatFiltresSeances` wrote; parts it cannot read are dropped. Null when none can be read. */
export function parseFiltresSeances(text: string): FiltresSeances | null {
  if (text.length > MAX_TEXT) return null
  const parts = new Map(text.split('~').map((part) => part.split(':', 2) as [string, string | undefined]))
  const lists = CLES.map(([famille, cle, ids]) => {
    const asked = parts.get(cle)?.split(',') ?? []
    const values: readonly (string | number)[] = CHOIX[famille]
    return [famille, values.filter((_, i) => asked.includes(ids[i] ?? ''))] as const
  })
  const filtres = {
    ...FILTRES_SEANCES_VIDES,
    ...Object.fromEntries(lists),
    places: parts.get('places') === 'oui',
  } as FiltresSeances
  return formatFiltresSeances(filtres) === '' ? null : filtres
}
