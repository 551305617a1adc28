import { describe, expect, it } from 'vitest'
import { chooseLangue, readLangue } from '../../../src/domain/common/langues.ts'
import { parseLink } from '../../../src/state/url/url-codec.ts'

describe('the language of the page', () => {
  it('is what the address asks, else what is remembered, else what the browser wants, else French', () => {
    expect(chooseLangue(['en', 'fr', 'fr-FR'])).toBe('en')
    expect(chooseLangue([null, 'en', 'fr-FR'])).toBe('en')
    expect(chooseLangue([null, null, 'de', 'en-GB', 'fr'])).toBe('en')
    expect(chooseLangue([null, null, 'de'])).toBe('fr')
    expect(chooseLangue([])).toBe('fr')
  })

  it('skips what it does not speak, whoever asks it', () => {
    expect(chooseLangue(['xx', 'en'])).toBe('en')
    expect(chooseLangue(['', ' EN-us '])).toBe('en')
    expect(readLangue('english')).toBeNull()
    expect(readLangue('constructor')).toBeNull()
    expect(readLangue(null)).toBeNull()
  })

  it('is a part of a link that is read, and named where it is not a language', () => {
    expect(parseLink('?langue=en&depart=03185').damaged).toEqual([])
    expect(parseLink('?langue=klingon').damaged).toEqual(['langue'])
  })
})
