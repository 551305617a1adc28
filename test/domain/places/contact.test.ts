import { describe, expect, it } from 'vitest'
import { fixMails, fixSites } from '../../../src/domain/places/read/fix-contact.ts'
import { fixPhone } from '../../../src/domain/places/read/fix-phone.ts'

/** What is read, and a word of what is said when something is left out; null: nothing is. */
type Row = readonly [written: string, read: string, told: RegExp | null]

function expectRead(found: ReturnType<typeof fixMails>, read: string, told: RegExp | null): void {
  expect(found.valeur.join(' ')).toBe(read)
  if (told === null) expect([found.avertissement, found.corrections.length > 0]).toEqual([undefined, true])
  else expect(found.avertissement).toMatch(told)
}

describe('contacts as people write them', () => {
  it.each<Row>([
    ['.accueil@mairie.example', 'accueil@mairie.example', null],
    ['accueil .poste@mairie.example', 'accueil.poste@mairie.example', null],
    ['accueil @mairie.example', 'accueil@mairie.example', null],
    ['accueil@mairie .example', 'accueil@mairie.example', null],
    ['accueil(at)mairie.example', 'accueil@mairie.example', null],
    ['accueil@mairie,fr', 'accueil@mairie.fr', null],
    ['mailto:a@mairie.example?subject=bonjour', 'a@mairie.example', null],
    ['a@mairie.example et b@mairie.example', 'a@mairie.example b@mairie.example', null],
    ['a@mairie.example/b@mairie.example', 'a@mairie.example b@mairie.example', null],
    ['a@mairie.frb@mairie.fr', '', /illisible.*a@mairie.frb@mairie.fr/],
    ['a..b@mairie.example', '', /illisible/],
    ['a.@mairie.example', '', /illisible/],
    ['a@-mairie.example', '', /illisible/],
  ])('e-mail « %s »', (written, read, told) => expectRead(fixMails(written), read, told))

  it.each<Row>([
    ['http://www,mairie.example', 'http://www.mairie.example', null],
    ['http://a.frhttp://b.fr', 'http://a.fr http://b.fr', null],
    ['http://www.a.fr/http://www.b.fr/x', 'http://www.a.fr/ http://www.b.fr/x', null],
    ['https://www.a.frwww.b.fr', 'https://www.a.fr https://www.b.fr', null],
    ['https://a.fr et https://b.fr', 'https://a.fr https://b.fr', null],
    ['http:www.mairie.example', 'http://www.mairie.example', null],
    ['ttps://mairie.example', 'https://mairie.example', null],
    ['http://mairie..example', '', /illisible/],
    ['http://.mairie.example', '', /illisible/],
  ])('web address « %s »', (written, read, told) => expectRead(fixSites(written), read, told))

  it('leaves alone an address that holds another, a comma in a path, an underscore', () => {
    for (const site of [
      'http://web.archive.example/web/2020/http://a.fr',
      'https://a.fr/liste,12.html',
      'https://mediatheque_x.opac.example/',
    ])
      expect(fixSites(site)).toEqual({ valeur: [site], corrections: [] })
  })

  it.each<Row>([
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
