import type { Lecture, NomCorrection } from './anomalie.ts'

const SCHEME = /^https?:\/\//i
const BARE_HOST = /^[a-z0-9\u00c0-\u024f-]+(?:\.[a-z0-9\u00c0-\u024f-]+)*\.[a-z]{2,24}(?:[/?#:]|$)/i
/** A separator counts only when another address follows: `;` is legal inside one. */
const BETWEEN_SITES = /\||\s+(?:et|ou|[-–/])\s+(?=https?:|www\.)|[;,\s](?=https?:|www\.)/i
/** Two addresses with nothing between: the second begins right after the host of the first. */
const STUCK_SITES = /^((?:https?:\/\/)?[^/?#:\s]+?\.[a-z]{2,4}\/?)(?=https?:\/\/[^/\s]|www\.[^/\s])/i
/** `http//`, `https:/`, `htpp://`, `ttps://`, `http:www.`, and a scheme written twice. */
const MANGLED_SCHEME = /^(?:(h{0,2}t{1,3}p{1,3}t?p?(s?))(?:[:;]{0,2}\/{1,4}|:(?=www\.))){1,9}(?=[^/])/i
const GOOD_SCHEME = /^https?:\/\/(?!h{1,2}t{1,3}p{1,3}t?p?s?[:;]{0,2}\/)/i
/** A label of a name: no hyphen at its ends. */
const LABEL = '[a-z0-9\\u00c0-\\u024f](?:[a-z0-9\\u00c0-\\u024f-]{0,61}[a-z0-9\\u00c0-\\u024f])?'
/** No dot begins or ends the part before `@`, and none follows another. */
const MAIL = new RegExp(
  `^(?=[^@]{1,64}@)[^\\s@<>()[\\]\\\\,;:"|?&.]+(?:\\.[^\\s@<>()[\\]\\\\,;:"|?&.]+)*@${LABEL}(?:\\.${LABEL}){1,8}$`,
  'i',
)
/** Servers have underscores that mail has not. */
const HOST = new RegExp(`^${LABEL}(?:\\.${LABEL}){1,8}$`.replaceAll('a-z0-9', 'a-z0-9_'), 'i')

function fixSite(raw: string, corrections: Set<NomCorrection>): string {
  let site = raw.trim()
  while (site.endsWith(';') || site.endsWith(',')) site = site.slice(0, -1).trimEnd()
  if (site.includes('\\')) {
    corrections.add('barres-inversees')
    site = site.replaceAll('\\', '/').replace(/\/{1,9}$/, '')
  }
  const scheme = MANGLED_SCHEME.exec(site)
  if (scheme && !GOOD_SCHEME.test(site)) {
    corrections.add('protocole-mal-ecrit')
    return `http${scheme[2]?.toLowerCase()}://${site.slice(scheme[0].length)}`
  }
  const comma = /^(?:https?:\/\/)?[^/?#\s]*/i.exec(site)?.[0] ?? ''
  const dotted = comma.replace(/,+/g, '.')
  if (dotted !== comma && HOST.test(dotted.replace(SCHEME, ''))) {
    corrections.add('adresse-web-virgule')
    site = dotted + site.slice(comma.length)
  }
  if (!SCHEME.test(site) && BARE_HOST.test(site)) {
    corrections.add('protocole-manquant')
    return `https://${site}`
  }
  return site
}

function isSafeSite(site: string): boolean {
  if (!SCHEME.test(site) || /\s/.test(site)) return false
  try {
    const url = new URL(site)
    const isNamed = HOST.test(site.replace(SCHEME, '').replace(/[/?#:].*$/s, '')) || HOST.test(url.hostname)
    return url.username === '' && url.password === '' && isNamed && !/[,]|\.\./.test(url.hostname)
  } catch {
    return false
  }
}

/** Web addresses of a cell: http and https only, without user names; the others are reported and left out. */
export function fixSites(text: string): Lecture<string[]> {
  const corrections = new Set<NomCorrection>()
  const parts = text
    .split(BETWEEN_SITES)
    .filter((part) => part.trim() !== '')
    .flatMap(splitStuck)
  if (parts.length > 1 && !text.includes('|')) corrections.add('adresses-web-separees')
  const sites = parts.map((part) => fixSite(part, corrections))
  return sorted(sites, isSafeSite, corrections, 'adresse web illisible : attendu « https://… »')
}

function splitStuck(text: string): string[] {
  const [first] = STUCK_SITES.exec(text.trim()) ?? []
  if (first === undefined) return [text]
  return [first, ...splitStuck(text.trim().slice(first.length))]
}

/** E-mail addresses of a cell, joined by `|`, `;`, `,` or blanks; what is not one is reported and left out. */
export function fixMails(text: string): Lecture<string[]> {
  const corrections = new Set<NomCorrection>()
  const mended = mendMails(text)
  if (mended !== text) corrections.add('courriel-nettoye')
  const parts = mended.split(/\s+(?:et|ou)\s+|[|;,/\s]+/).filter((part) => part !== '')
  if (parts.length > 1 && /[;,/\s]/.test(mended.trim())) corrections.add('courriels-separes')
  const mails = parts.map((part) => {
    const bare = part
      .replace(/^(?:mailto:|<)/i, '')
      .replace(/\?.*$/, '')
      .replace(/^\.+|[>.]+$/g, '')
    if (bare !== part) corrections.add('courriel-nettoye')
    return bare
  })
  return sorted(mails, (mail) => MAIL.test(mail), corrections, 'courriel illisible : attendu « nom@domaine »')
}

/** Slips inside an address: a blank beside `@` or before a dot, `(at)`, a comma for the last dot. */
function mendMails(text: string): string {
  return text
    .trim()
    .replace(/\s*[([](?:at|arobase)[)\]]\s*/gi, '@')
    .replace(/\s+(?=@)|(?<=@)\s+|(?<=[^\s|;,])\s+(?=\.[^\s.]+(?:@|\.|$|\s))/g, '')
    .replace(/(@[a-z0-9-]+),\s*(?=[a-z]{2,4}(?:$|[\s|;]))/gi, '$1.')
}

function sorted(
  values: readonly string[],
  isGood: (value: string) => boolean,
  corrections: Set<NomCorrection>,
  complaint: string,
): Lecture<string[]> {
  const good = [...new Set(values.filter(isGood))]
  const bad = values.filter((value) => !isGood(value))
  if (bad.length === 0) return { valeur: good, corrections: [...corrections] }
  return {
    valeur: good,
    corrections: [...corrections],
    avertissement: `${complaint}, reçu « ${bad.join(' ')} »`,
  }
}
