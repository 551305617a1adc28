import { FAMILLES, type Famille, FILTRES_VIDES, type Filtres, JOURS_LIEN } from './filtres.ts'

/*
 * In a link: `services:outils,demarches~frais:gratuit~ouvert:je-14h30~trajet:20min`. Keys and ids never change.
 */
const ID = /^[a-z0-9-]{1,40}$/
const MAX_TEXT = 4000

/** The filters as a link writes them; empty when nothing is asked. */
export function formatFiltres({ choix, ouvert, limite }: Filtres): string {
  const parts = FAMILLES.flatMap((famille) => {
    const ids = choix[famille] ?? []
    return ids.length === 0 ? [] : [`${famille}:${[...ids].sort().join(',')}`]
  })
  if (ouvert?.type === 'maintenant') parts.push('ouvert:maintenant')
  if (ouvert?.type === 'creneau') parts.push(`ouvert:${JOURS_LIEN[ouvert.jour]}${formatHeure(ouvert.minute)}`)
  if (limite?.type === 'minutes') parts.push(`trajet:${limite.minutes}min`)
  if (limite?.type === 'distance') parts.push(`trajet:${limite.distanceM}m`)
  return parts.join('~')
}

/** Reads what `formatFiltres` wrote; parts it cannot read are dropped. Null when none can be read. */
export function parseFiltres(text: string): Filtres | null {
  if (text.length > MAX_TEXT) return null
  const filtres = text.split('~').reduce(readPart, FILTRES_VIDES)
  return formatFiltres(filtres) === '' ? null : filtres
}

function readPart(filtres: Filtres, part: string): Filtres {
  const colon = part.indexOf(':')
  const key = part.slice(0, Math.max(0, colon))
  const value = part.slice(colon + 1)
  if (key === 'ouvert') return { ...filtres, ouvert: parseOuvert(value) ?? filtres.ouvert }
  if (key === 'trajet') return { ...filtres, limite: parseLimite(value) ?? filtres.limite }
  const ids = [...new Set(value.split(',').filter((id) => ID.test(id)))].sort()
  if (!isFamille(key) || ids.length === 0) return filtres
  return { ...filtres, choix: { ...filtres.choix, [key]: ids } }
}

const isFamille = (key: string): key is Famille => (FAMILLES as readonly string[]).includes(key)

function parseOuvert(text: string): Filtres['ouvert'] {
  if (text === 'maintenant') return { type: 'maintenant' }
  const match = /^([a-z]{2})(?:-(\d{1,2})h([0-5]\d))?$/.exec(text)
  const jour = (JOURS_LIEN as readonly string[]).indexOf(match?.[1] ?? '')
  if (match === null || jour === -1) return null
  if (match[2] === undefined) return { type: 'creneau', jour, minute: null }
  const minute = Number(match[2]) * 60 + Number(match[3])
  return minute < 1440 ? { type: 'creneau', jour, minute } : null
}

function formatHeure(minute: number | null): string {
  if (minute === null) return ''
  return `-${Math.floor(minute / 60)}h${String(minute % 60).padStart(2, '0')}`
}

function parseLimite(text: string): Filtres['limite'] {
  const match = /^(\d{1,6})(min|m)$/.exec(text)
  const value = Number(match?.[1])
  if (match === null || value < 1) return null
  if (match[2] === 'm') return value > 200_000 ? null : { type: 'distance', distanceM: value }
  return value > 600 ? null : { type: 'minutes', minutes: value }
}
