import { expect, it } from 'vitest'
import { safeMailLink, safeWebLink } from '../../../src/domain/places/safe-link.ts'

it('a link goes to the web only, and shows its host', () => {
  expect(safeWebLink('https://www.limoges.fr/bfm?x=1')).toEqual({
    href: 'https://www.limoges.fr/bfm?x=1',
    host: 'limoges.fr',
  })
  expect(safeWebLink('http://exemple.org')?.host).toBe('exemple.org')
  const refused = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x/y',
    'https://banque.fr@pirate.example/',
    'https://a:b@exemple.org/',
    'limoges.fr',
    '//exemple.org',
    '',
  ]
  for (const text of refused) expect(safeWebLink(text), text).toBeNull()
})

it('a mail link holds one address and nothing else', () => {
  expect(safeMailLink('accueil@limoges.fr')).toBe('mailto:accueil@limoges.fr')
  const refused = [
    'a@b.fr?bcc=x@y.fr',
    'a@b.fr,c@d.fr',
    'a@b',
    '@b.fr',
    'a b@c.fr',
    'a@b.fr\nBcc: x',
    'a%0A@b.fr',
    '',
  ]
  for (const text of refused) expect(safeMailLink(text), text).toBeNull()
})
