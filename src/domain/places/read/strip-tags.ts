/** A tag has a name then a blank, a slash or its end: `<jean@exemple.fr>` and `a < b` are text. */
const TAG = /<\/?([a-z][a-z0-9]{0,15})(?:[\s/][^<>]*)?>|<!--[^<>]*-->/gi
const BLOCKS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'hr'])

/** Text of a piece of HTML: block tags become line breaks, the others vanish, programs and styles too. */
export function stripTags(html: string): string {
  const words = ['script', 'style'].reduce(removeElement, html)
  const text = words.replace(TAG, (_, name?: string) => (BLOCKS.has(name?.toLowerCase() ?? '') ? '\n' : ''))
  if (text === html) return html
  const lines = text.split('\n').map((line) => line.trim())
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

/** Cuts `<name …>…</name>` out, contents included; walks forward only, so in one pass over the text. */
function removeElement(html: string, name: string): string {
  const lower = html.toLowerCase()
  // Some letters change length in lower case; then positions would not match.
  if (lower.length !== html.length) return html
  let out = ''
  let from = 0
  for (;;) {
    const open = lower.indexOf(`<${name}`, from)
    const close = open < 0 ? -1 : lower.indexOf(`</${name}>`, open)
    if (close < 0) return out + html.slice(from)
    out += html.slice(from, open)
    from = close + name.length + 3
  }
}
