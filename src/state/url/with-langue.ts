import type { CodeLangue } from '../../domain/common/langues.ts'

/** The same address in a language: links leave it out, but for a choice of it and what is printed for a reader of it. */
export function withLangue(link: string, code: CodeLangue): string {
  const [search = '', hash] = link.split('#')
  const asked = `${search}${search.includes('?') ? '&' : '?'}langue=${code}`
  return hash === undefined ? asked : `${asked}#${hash}`
}

/** The address on a sheet in a language: French is said by leaving it out. */
export const lienDeFeuille = (link: string, code: CodeLangue): string =>
  code === 'fr' ? link : withLangue(link, code)
