/** A web address a page may link to: http or https only, with the host to show beside it. Null for any other. */
export function safeWebLink(text: string): { readonly href: string; readonly host: string } | null {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    return null
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  if (!isWeb || url.hostname === '' || url.username !== '' || url.password !== '') return null
  return { href: url.href, host: url.hostname.replace(/^www\./, '') }
}

const MAIL = /^[^\s@<>"',;:?&=%/\\]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i

/** `mailto:` of one address; null when the text is not an address, or would add headers to the message. */
export const safeMailLink = (text: string): string | null => (MAIL.test(text) ? `mailto:${text}` : null)
