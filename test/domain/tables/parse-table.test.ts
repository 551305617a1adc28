import { describe, expect, it } from 'vitest'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
const parse = (text: string) => parseTable(utf8(text), 'essai')

describe('CSV', () => {
  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\r'],
  ])('separator %j and line end %j are found', (separator, end) => {
    const text = [`id${separator}nom`, `1${separator}"a${separator}b"`, `2${separator}é`, ''].join(end)
    expect(parse(text)).toMatchObject({
      rows: [
        { id: '1', nom: `a${separator}b` },
        { id: '2', nom: 'é' },
      ],
      format: 'csv',
      separateur: separator,
      problemes: [],
    })
  })

  it('quotes hold line breaks, separators and doubled quotes', () => {
    const { rows } = parse('id,nom\r\n1,"il dit ""oui"",\r\npuis non"\r\n')
    expect(rows).toEqual([{ id: '1', nom: 'il dit "oui",\r\npuis non' }])
  })

  it('a quote inside a cell is a character', () => {
    expect(parse('id,nom\n1,écran 15"\n2,écran 17"\n').rows.map((row) => row.nom)).toEqual([
      'écran 15"',
      'écran 17"',
    ])
  })

  it('mixed line ends are all line ends', () => {
    expect(parse('id,nom\r\n1,a\n2,b\r3,c').rows.map((row) => row.nom)).toEqual(['a', 'b', 'c'])
  })

  it('blank lines are passed over and still counted in the row numbers', () => {
    const { rows, numeros } = parse('\nid;nom\n\n1;a\n;\n2;b\n')
    expect(rows).toEqual([
      { id: '1', nom: 'a' },
      { id: '2', nom: 'b' },
    ])
    expect(numeros).toEqual([4, 6])
  })

  it('the line by which Excel names its separator is no heading', () => {
    const { rows, numeros } = parse('sep=;\r\nid;nom\r\n1;a,b\r\n')
    expect(rows).toEqual([{ id: '1', nom: 'a,b' }])
    expect(numeros).toEqual([3])
  })

  it('cells too many or too few, headings empty or twice, are told', () => {
    const { rows, problemes } = parse('id,nom,nom,\n1,a\n')
    expect(rows).toEqual([{ id: '1', nom: 'a', nom_2: '', colonne_4: '' }])
    expect(problemes).toEqual([
      'essai : colonne « nom » en double : lue sous le nom « nom_2 »',
      'essai : colonne 4 sans titre : lue sous le nom « colonne_4 »',
      'essai : ligne 2 : 2 cellules au lieu de 4',
    ])
  })

  it('the apostrophe that our exports put before formulas is taken back', () => {
    expect(parse("id,nom\n1,'@ La Fabrique\n2,'t Huys\n").rows.map((row) => row.nom)).toEqual([
      '@ La Fabrique',
      "'t Huys",
    ])
  })
})

describe('encodings', () => {
  const text = 'id,nom\n1,Médiathèque « Été »\n'
  it.each([
    ['utf-8', utf8(text)],
    ['utf-8', utf8(`\ufeff${text}`)],
    ['windows-1252', latin1(text)],
    [
      'utf-16le',
      Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]),
    ],
    ['utf-16le', new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)],
  ])('%s is recognised', (encodage, bytes) => {
    expect(parseTable(bytes, 'essai')).toMatchObject({
      rows: [{ id: '1', nom: 'Médiathèque « Été »' }],
      encodage,
      problemes: [],
    })
  })

  it('Windows-1252 signs are not lost', () => {
    expect(
      parseTable(Uint8Array.from([...latin1('nom\nl'), 0x92, ...latin1('\xe9t\xe9 '), 0x80]), 'x').rows,
    ).toEqual([{ nom: 'l’été €' }])
  })

  it('one broken byte does not turn a UTF-8 file into another encoding', () => {
    const bytes = Uint8Array.from([...utf8('nom\néèàçùêîôû'), 0xff, ...utf8('é')])
    const { rows, encodage, problemes } = parseTable(bytes, 'essai')
    expect(rows).toEqual([{ nom: 'éèàçùêîôû\ufffdé' }])
    expect(encodage).toBe('utf-8')
    expect(problemes).toHaveLength(1)
  })
})

describe('JSON', () => {
  it.each([
    ['a list', '[{"id":"1"},{"id":"2"}]'],
    ['a list under data', '{"meta":{},"data":[{"id":"1"},{"id":"2"}]}'],
    ['one object per line', '{"id":"1"}\n\n{"id":"2"}\n'],
  ])('%s gives rows', (_name, text) => {
    expect(parse(text)).toMatchObject({ rows: [{ id: '1' }, { id: '2' }], format: 'json', problemes: [] })
  })

  it('a bad line among JSON lines is told, the others are read', () => {
    const { rows, problemes } = parse('{"id":"1"}\n{"id":\n{"id":"3"}\n')
    expect(rows).toHaveLength(2)
    expect(problemes).toEqual(['essai : ligne 2 : JSON illisible'])
  })

  it('a cut file gives no row and a sentence', () => {
    const { rows, problemes } = parse('[{"id":"1"},{"id"')
    expect(rows).toEqual([])
    expect(problemes).toEqual(['essai : JSON illisible : le fichier est coupé ou mal écrit'])
  })

  it('GeoJSON points become positions, with the id of the feature', () => {
    const feature = (geometry: object | null) => ({
      type: 'Feature',
      id: 'a',
      properties: { nom: 'x' },
      geometry,
    })
    const features = [
      feature({ type: 'Point', coordinates: [1.26, 45.83] }),
      feature({ type: 'LineString', coordinates: [] }),
      feature(null),
    ]
    const { rows, format, problemes } = parse(JSON.stringify({ type: 'FeatureCollection', features }))
    expect(format).toBe('geojson')
    expect(rows[0]).toEqual({ nom: 'x', id: 'a', longitude: 1.26, latitude: 45.83 })
    expect(problemes).toEqual([
      'essai : élément 2 : géométrie « LineString », attendu un point',
      'essai : élément 3 : géométrie « rien », attendu un point',
    ])
  })
})

describe('what is no table', () => {
  it.each([
    ['an Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'CSV UTF-8'],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8]), 'gzip'],
    ['a web page', utf8('  <!DOCTYPE html><p>404'), 'page web'],
    ['nothing', new Uint8Array(), 'fichier vide'],
    ['blanks', utf8(' \n\n '), 'fichier vide'],
    ['a number', utf8('[1,2]'), 'attendu un objet'],
    ['an object', utf8('{"a":{}}'), 'attendu [ { … } ]'],
  ])('%s is refused with a sentence', (_name, bytes, words) => {
    const { rows, problemes } = parseTable(bytes, 'f')
    expect(rows).toEqual([])
    expect(problemes[0]).toContain(words)
  })
})

describe('prototypes', () => {
  it.each([
    'id,__proto__,constructor,prototype,polluted\n1,x,y,z,t\n',
    '[{"id":"1","__proto__":{"polluted":"x"},"constructor":{"prototype":{"polluted":"x"}},"polluted":"t"}]',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"1","polluted":"t","__proto__":{"polluted":"x"}},"geometry":{"type":"Point","coordinates":[1,45]}}]}',
  ])('are out of reach of %s', (text) => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort()
    const [row] = parse(text).rows
    expect(row).toMatchObject({ id: '1', polluted: 't' })
    expect(Object.hasOwn(row ?? {}, '__proto__')).toBe(false)
    expect(Object.getPrototypeOf(row)).toBe(Object.prototype)
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
