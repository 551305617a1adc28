import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { readQr } from '../support/oracles/read-qr.ts'

it('draws codes that a reader of its own reads back, of every length that a link has', () => {
  for (let length = 1; length < 400; length += 7) {
    const link = `https://a-portee.example/?lieu=é${'x1-Z'.repeat(100).slice(0, length)}`
    expect(readQr(encode(link, { ecc: 'M', border: 0 }).data)).toBe(link)
  }
})
