import type { Lecture, NomCorrection } from './anomalie.ts'

const SCHEME = /^https?:\/\//i
const BARE_HOST = /^[a-z0-9\u00c0-\u024f-]+(?:\.[a-z0-9\u00c0-\u024f-]+)*\.[a-z]{2,24}(?:[/?#:]|$)/i
/** A separator counts only when another address follows: `;` is legal inside one. */
const BETWEEN_SITES = /\||[;,\s](?=https?:|www\.)/i
/** `http//`, `https:/`, `htpp://`, and a scheme written twice. */
const MANGLED_SCHEME = /^(?:(h{1,2}t{1,3}p{1,3}t?p?(s?))[:;]{0,2}\/{1,4}){1,9}(?=[^/])/i
const GOOD_SCHEME = /^https?:\/\/(?!h{1,2}t{1,3}p{1,3}t?p?s?[:;]{0,2}\/)/i
const MAIL =
  /^[^\s@<>()[\]\\,;:"|?&]{1,64}@[a-z0-9\u00c0-\u024f-]{1,63}(?:\.[a-z0-9\u00c0-\u024f-]{1,63}){1,8}$/i

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
    return url.username === '' && url.password === '' && url.hostname.includes('.')
  } catch {
    return false
  }
}

/** Web addresses of a cell: http and https only, without user names; the others are reported and left out. */
export function fixSites(text: string): Lecture<string[]> {
  const corrections = new Set<NomCorrection>()
  const parts = text.split(BETWEEN_SITES).filter((part) => part.trim() !== '')
  if (parts.length > 1 && !text.includes('|')) corrections.add('adresses-web-separees')
  const sites = parts.map((part) => fixSite(part, corrections))
  return sorted(sites, isSafeSite, corrections, 'adresse web illisible : attendu « https://… »')
}

/** E-mail addresses of a cell, joined by `|`, `;`, `,` or blanks; what is not one is reported and left out. */
export function fixMails(text: string): Lecture<string[]> {
  const corrections = new Set<NomCorrection>()
  const parts = text.split(/[|;,\s]+/).filter((part) => part !== '')
  if (parts.length > 1 && /[;,\s]/.test(text.trim())) corrections.add('courriels-separes')
  const mails = parts.map((part) => {
    const bare = part.replace(/^(?:mailto:|<)/i, '').replace(/[>.]$/, '')
    if (bare !== part) corrections.add('courriel-nettoye')
    return bare
  })
  return sorted(mails, (mail) => MAIL.test(mail), corrections, 'courriel illisible : attendu « nom@domaine »')
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
