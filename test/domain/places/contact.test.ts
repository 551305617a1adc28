import { describe, expect, it } from 'vitest'
import { fixMails, fixSites } from '../../../src/domain/places/read/fix-contact.ts'
import { fixPhone } from '../../../src/domain/places/read/fix-phone.ts'

type Found = ReturnType<typeof fixMails>
function expectMended({ valeur, avertissement, corrections }: Found, read: string): void {
  expect(valeur.join(' ')).toBe(read)
  expect([avertissement, corrections.length > 0]).toEqual([undefined, true])
}
function expectLeftOut({ valeur, avertissement }: Found, written: string): void {
  expect(valeur).toEqual([])
  expect(avertissement).toContain('illisible')
  expect(avertissement).toContain(written)
}

describe('contacts as people write them', () => {
  it.each(
    Object.entries({
      '.accueil@mairie.example': 'accueil@mairie.example',
      'accueil .poste@mairie.example': 'accueil.poste@mairie.example',
      'accueil @mairie.example': 'accueil@mairie.example',
      'accueil@mairie .example': 'accueil@mairie.example',
      'accueil(at)mairie.example': 'accueil@mairie.example',
      'accueil@mairie,fr': 'accueil@mairie.fr',
      'mailto:a@mairie.example?subject=bonjour': 'a@mairie.example',
      'a@mairie.example et b@mairie.example': 'a@mairie.example b@mairie.example',
      'a@mairie.example/b@mairie.example': 'a@mairie.example b@mairie.example',
    }),
  )('e-mail « %s » is read as « %s »', (written, read) => expectMended(fixMails(written), read))

  it.each(['a@mairie.frb@mairie.fr', 'a..b@mairie.example', 'a.@mairie.example', 'a@-mairie.example'])(
    'e-mail « %s » is left out, and said',
    (written) => expectLeftOut(fixMails(written), written),
  )

  it.each(
    Object.entries({
      'http://www,mairie.example': 'http://www.mairie.example',
      'http://a.frhttp://b.fr': 'http://a.fr http://b.fr',
      'http://www.a.fr/http://www.b.fr/x': 'http://www.a.fr/ http://www.b.fr/x',
      'https://www.a.frwww.b.fr': 'https://www.a.fr https://www.b.fr',
      'https://a.fr et https://b.fr': 'https://a.fr https://b.fr',
      'http:www.mairie.example': 'http://www.mairie.example',
      'ttps://mairie.example': 'https://mairie.example',
    }),
  )('web address « %s » is read as « %s »', (written, read) => expectMended(fixSites(written), read))

  it.each(['http://mairie..example', 'http://.mairie.example'])(
    'web address « %s » is left out, and said',
    (written) => expectLeftOut(fixSites(written), written),
  )

  it('leaves alone an address that holds another, a comma in a path, an underscore', () => {
    for (const site of [
      'http://web.archive.example/web/2020/http://a.fr',
      'https://a.fr/liste,12.html',
      'https://mediatheque_x.opac.example/',
    ])
      expect(fixSites(site)).toEqual({ valeur: [site], corrections: [] })
  })

  it.each<readonly [written: string, read: string, told: RegExp | null]>([
    ['05 55 00 00 00\n05 55 11 11 11', '+33555000000', /plusieurs numéros.*05 55 11 11 11/],
    ['0555000000 0555111111', '+33555000000', /plusieurs numéros.*0555111111/],
    ['05 55 00 00 00 - 06 00 00 00 00', '+33555000000', /plusieurs numéros/],
    ['05 55 00 00 00 Poste 152', '+33555000000', /sans ce qui le suit : « Poste 152 »/],
    ['05 55 00 00 00 demander Anne', '+33555000000', /« demander Anne »/],
    ["'+33555000000", '+33555000000', null],
    ['262693484434', '+262693484434', null],
    ['590590123456', '+590590123456', null],
    ['N° 05 55 00 00 00', '+33555000000', null],
    ['05 55 00 00', '05 55 00 00', /gardé tel quel/],
  ])('telephone « %s »', (written, read, told) => {
    const { valeur, avertissement } = fixPhone(written)
    expect(valeur).toBe(read)
    if (told === null) expect(avertissement).toBeUndefined()
    else expect(avertissement).toMatch(told)
  })
})
