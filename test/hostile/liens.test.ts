import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeMailLink, safeWebLink } from '../../src/domain/places/safe-link.ts'
import { telephoneHref } from '../../src/text/format.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { CHARGES, chargeAt, FAMILLES } from './charges.ts'

/**
 * Every link that code writes, by what stands in it: ours (a view, a file beside, an address of a known site), or an address
 * of others, which only `safeWebLink`, `safeMailLink` and `telephoneHref` give. One that is not here is to be classed.
 */
const OURS = [
  // Views of this page, and places in it.
  /^\{linkTo\(/,
  /^\{`#[\w-]*\$\{\w+\}`\}$/,
  // Files beside the data and the page: an absolute address of ours, then a path.
  /^\{(?:webcal\()?`\$\{base\}/,
  /^\{`modeles\//,
  // Sites we name ourselves, with numbers or encoded texts.
  /^\{`\$\{outside\('itineraire'\)\}\?/,
  /^\{`geo:\$\{point\}\?q=\$\{point\}\(\$\{encodeURIComponent\(nom\)\}\)`\}$/,
  /^\{withLangue\(link, (?:code|attendue)\)\}$/,
  // Plain pages: paths beside each other, a public address or a folder checked by the command line.
  /^"(?:\.\.\/|index\.html|liste\.css|reutiliser\.html|\$\{adresse\}|\$\{dossier\})[^"]*"$/,
]
/** What holds an address of others or is passed on, by file and expression: where it comes from. */
const PASSED: Readonly<Record<string, RegExp>> = {
  'src/ui/lien-web.tsx {link.href}': /const link = safeWebLink\(/,
  'src/ui/lien-telephone.tsx {href}': /const href = telephoneHref\(/,
  'src/ui/lien-courriel.tsx {href}': /const href = safeMailLink\(/,
  'src/features/pages/sources.tsx {href}': /const href = safeWebLink\(/,
  'src/features/pages/coordonnees.tsx {`${mail}?subject=${encodeURIComponent(sujet)}`}':
    /const mail = safeMailLink\(/,
  'src/features/lieu/actions.tsx {`${contact}?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(corps)}`}':
    /const contact = [^\n]*safeMailLink\(/,
  'geo/publish/liste-page.ts "${href}"': /const href = [^\n]*safeMailLink\([^\n]*telephoneHref\(/,
  // The links of this page, and of the plain pages between each other, as their callers write them.
  'src/ui/link.tsx {href}': /readonly href: string/,
  'src/features/chemin/sur-le-web.tsx {href}': /outside\('itineraire'\)/,
  'src/features/pages/grille-rgaa.tsx {`${officiel}${numero}`}': /const officiel = outside\('criteres'\)/,
  'src/features/pages/vie-privee.tsx {`${mail}?subject=${encodeURIComponent(text.sujet(nom))}`}':
    /const mail = safeMailLink\(/,
  // The bill of materials, beside the page.
  'src/features/pages/etat.tsx {adresse}': /const \{ adresse, [^\n]* = usePaquets\(/,
  // Our own page for other sites, with encoded parameters, before the person copies its code.
  'src/features/pages/integrer/integrer.tsx {adresseDe(integration)}': /adresseDe\b/,
  // The name of a file beside the page, by the rule of configurations.
  'src/app/header.tsx {site.logo}': /site\?\.logo/,
  'src/features/affiche/affiche.tsx {logo}': /organisme, logo, accent \}/,
  'src/features/donnees/corrections-a-envoyer.tsx {mailto}': /mailto/,
  'geo/publish/sorties/pages/liens.ts "${href}"': /href/,
  'geo/publish/sorties/pages/liens.ts "${retour.href}"': /retour/,
  'src/map/controls/map-controls.tsx {url}': /readonly url: string \| null/,
}
const files = ['src', 'geo'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`),
)
/** The page inside of another site makes its elements one by one, without React. */
const SET = ['src/insere/carte.ts', 'src/insere/composant.ts', 'src/insere/dom.ts']
const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const LINK =
  /\b(?:href|src|action|formAction|xlinkHref|srcDoc|poster)=(\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|"[^"\n]*")/g

describe('links', () => {
  it('that code writes are ours, or come through the rule of safe links', () => {
    const found = files.flatMap((file) => {
      const text = sourceOf(file)
      return [...text.matchAll(LINK)].map(([, expression = '']) => ({ file, expression, text }))
    })
    expect(found.length).toBeGreaterThan(40)
    const unsafe = found.filter(({ file, expression, text }) => {
      const passed = Object.hasOwn(PASSED, `${file} ${expression}`)
        ? PASSED[`${file} ${expression}`]
        : undefined
      return passed === undefined ? !OURS.some((form) => form.test(expression)) : !passed.test(text)
    })
    const written = new Set(found.map(({ file, expression }) => `${file} ${expression}`))
    expect(Object.keys(PASSED).filter((key) => !written.has(key))).toEqual([])
    expect(unsafe.map(({ file, expression }) => `${file} ${expression}`)).toEqual([])
  })

  it('that data files hold (JSON-LD, HSDS, calendars) come through it too', () => {
    const fields = files
      .filter((file) => /^geo\/publish\/sorties|\/ics\/ics\.ts$/.test(file))
      .flatMap((file) =>
        [...sourceOf(file).matchAll(/^.*(?:\b(?:url|website|email|sameAs): |'URL').*$/gm)].map(
          ([line]) => `${file}:${line.trim()}`,
        ),
      )
    expect(fields.length).toBeGreaterThan(4)
    const RULE = /safeWebLink\(|webOf\(|mailOf\(|link\.href|: string/
    expect(fields.filter((line) => !RULE.test(line))).toEqual([])
    expect(sourceOf('geo/publish/sorties/hsds/places.ts')).toMatch(/const webOf = [^\n]*safeWebLink\(/)
  })

  it('are never set by hand, nor a document written', () => {
    const BY_HAND =
      /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setAttribute\(|window\.open\(|location\.(?:href|assign)\b\s*[=(][^=]|new Function|\beval\(/
    expect(files.filter((file) => BY_HAND.test(sourceOf(file)))).toEqual(SET)
    // There, an address is one of the whole page, of this one with a word of ours, or a number to call.
    const elements = files
      .filter((file) => file.startsWith('src/insere/'))
      .map(sourceOf)
      .join('\n')
    const addresses = [...elements.matchAll(/\bhref = (\w+)\(/g)].map(([, of = '']) => of)
    expect(addresses.length).toBeGreaterThan(1)
    const ours = ['lienComplet', 'adresseAvec', 'telephoneHref']
    expect(addresses.filter((of) => !ours.includes(of))).toEqual([])
  })
})

describe('the rule of safe links', () => {
  const texts = CHARGES.map((_, i) => chargeAt(i, 0))

  it('takes addresses of the web alone, with the host to show, written in one way', () => {
    const taken = texts.flatMap((text) => safeWebLink(text) ?? [])
    for (const { href, host } of taken) {
      expect(href).toMatch(/^https?:\/\/[^@/\s"<>\\]+\/[^\s"<>\\]*$/)
      expect(new URL(href).hostname.replace(/^www\./, '')).toBe(host)
    }
    const links = FAMILLES.liens.filter((text) => /^\s*https?:/i.test(text) && !text.includes('nom:mot@'))
    expect(taken).toHaveLength(links.length)
  })

  it('takes addresses to write to, and numbers to call, with nothing else in them', () => {
    for (const text of texts) {
      expect(safeMailLink(text) ?? 'mailto:a@b.c').toMatch(/^mailto:[^\s?&@]+@[\w.-]+$/)
      expect(telephoneHref(text) ?? 'tel:112').toMatch(/^tel:\+?\d+$/)
    }
    expect(safeMailLink('a@b.fr')).toBe('mailto:a@b.fr')
  })
})
