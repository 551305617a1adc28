import { formatIsoDate, parseIsoDate } from '../calendar/civil-date.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES } from './table/table-values.ts'
import { type FenetreAteliers, MAX_WINDOW_DAYS } from './window.ts'

/*
 * In a link: `2026-11-23..2026-12-06~theme:Email~niveau:debutant~public:seniors~gratuit:oui`. Keys and ids
 * never change; a theme goes by its id in the Coop.
 */
const NIVEAUX_IDS: readonly string[] = ['debutant', 'intermediaire', 'avance']
const PUBLICS_IDS: readonly string[] = ['jeunes', 'etudiants', 'familles', 'seniors', 'femmes']
const MAX_TEXT = 200

/** A window as a link writes it; each filter only when something is asked. */
export function formatFenetre({ du, au, theme, niveau, public: wanted, gratuit }: FenetreAteliers): string {
  return [
    `${formatIsoDate(du)}..${formatIsoDate(au)}`,
    ...(theme ? [`theme:${theme}`] : []),
    ...(niveau ? [`niveau:${NIVEAUX_IDS[NIVEAUX.indexOf(niveau)]}`] : []),
    ...(wanted ? [`public:${PUBLICS_IDS[PUBLICS.indexOf(wanted)]}`] : []),
    ...(gratuit === true ? ['gratuit:oui'] : []),
  ].join('~')
}

/**
 * Reads exactly what `formatFenetre` writes. Null for any other text: with a filter dropped, the figure would
 * answer another question than the one that was sent.
 */
export function parseFenetre(text: string): FenetreAteliers | null {
  if (text.length > MAX_TEXT) return null
  const [range = '', ...parts] = text.split('~')
  const [du = null, au = null] = range.split('..').map(parseIsoDate)
  if (du === null || au === null || !isFenetre(du, au)) return null
  const asked = new Map(parts.map((part) => part.split(':', 2) as [string, string | undefined]))
  const fenetre = {
    du,
    au,
    theme: THEMATIQUES.find((value) => value === asked.get('theme')) ?? null,
    niveau: NIVEAUX[NIVEAUX_IDS.indexOf(asked.get('niveau') ?? '')] ?? null,
    public: PUBLICS[PUBLICS_IDS.indexOf(asked.get('public') ?? '')] ?? null,
    gratuit: asked.get('gratuit') === 'oui',
  }
  return formatFenetre(fenetre) === text ? fenetre : null
}

/** Whether two days make a window: in order, ten years apart at most. */
export function isFenetre(du: number, au: number): boolean {
  return du <= au && au - du <= MAX_WINDOW_DAYS
}
