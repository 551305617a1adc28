import { ownValue } from '../../src/domain/common/own-value.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // The sign that joins words, in hours: the devices that read pages without script may draw it as a box.
  '\u2060': '',
}

/** A text of the data as text of a page, in an element or in a quoted attribute. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\u2060]/g, (sign) => ownValue(SIGNS, sign) ?? sign)

/** Safe markup, so that nothing of the data reaches a page unescaped by oversight. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

type Part = string | number | Html | readonly Html[]

/** Template of markup: what stands between `${}` is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const texts = strings.map((text, i) => text + (i < parts.length ? toMarkup(parts[i] ?? '') : ''))
  return new Html(texts.join(''))
}

function toMarkup(part: Part): string {
  if (part instanceof Html) return part.markup
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return part.map((each) => each.markup).join('')
}

/** Signs that could end the element that holds them, or that old readers take for the end of a line. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/g
const escapeUnit = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Data for machines (JSON-LD), in an element that no browser runs: no text of the data can end it. */
export const dataBlock = (data: unknown): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replace(UNSAFE_IN_SCRIPT, escapeUnit)}</script>`,
  )

/** A page without what it holds for machines only: no text of theirs can hold a `<`. */
export const withoutData = (markup: string): string =>
  markup.replace(/<script type="application\/ld\+json">[^<]*<\/script>\n?/g, '')
