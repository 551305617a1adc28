import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './support/files/data-dirs.ts'
import { FILES, readCode } from './support/files/import-graph.ts'

/**
 * What no page may hold, whatever its state, so that criteria of the self-assessment do not apply or are met
 * (src/domain/accessibilite/criteres.ts). Where one of these fails, the criterion applies from now on: mend its line there.
 */
const INDEX = 'index.html'
const codeOf = (file: string) => (file === INDEX ? readFileSync(join(ROOT, file), 'utf8') : readCode(file))
/** What writes markup: components, the page's own, the pages without script. */
const PAGES = [INDEX, ...FILES.filter((file) => /^src\/.*\.tsx$|^geo\/publish\/.*\.ts$/.test(file))]
const SCRIPTS = FILES.filter((file) => /^src\/.*\.tsx?$/.test(file))
const SHEETS = FILES.filter((file) => file.endsWith('.css'))
const TEXTS = FILES.filter((file) => /^src\/text\/.*\.(?:ts|json)$/.test(file))

/** `file: what was found`, for each place that matches. */
const find = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`))
/** Elements of these names, in markup and made by script. */
const elements = (...names: readonly string[]): string[] => {
  const one = `(?:${names.join('|')})`
  return [
    ...find(PAGES, new RegExp(`<${one}(?=[\\s/>])`, 'g')),
    ...find(SCRIPTS, new RegExp(`createElement(?:NS)?\\([^)]*['"]${one}['"]`, 'gi')),
  ]
}
/** Opening tags of an element, with what stands between its signs. */
const tags = (name: string): string[] => find(PAGES, new RegExp(`<${name}\\b(?:[^<>]|=>)*>`, 'g'))

/** How many braces of a sheet are open at its end. */
const balance = (css: string): number => css.split('{').length - css.split('}').length

describe('the pages', () => {
  it('are read by this test', () => {
    expect(PAGES.length).toBeGreaterThan(150)
    expect(TEXTS.length).toBeGreaterThan(40)
    expect(TEXTS.some((file) => file.endsWith('.json'))).toBe(true)
    expect(elements('table').length).toBeGreaterThan(4)
    expect(elements('canvas').length).toBeGreaterThan(1)
    expect(tags('svg').length).toBeGreaterThan(10)
  })

  it('hold no medium that plays and no plug-in', () => {
    expect(elements('video', 'audio', 'track', 'frame', 'frameset')).toEqual([])
    expect(elements('object', 'embed', 'applet', 'bgsound')).toEqual([])
    expect(find(SCRIPTS, /new (?:Audio|AudioContext)\b/g)).toEqual([])
  })

  it('give a title to each frame they make: the preview, and the element for other sites', () => {
    expect(elements('iframe')).toEqual([
      'src/features/pages/integrer/integrer.tsx: <iframe',
      "src/insere/composant.ts: createElement('iframe'",
    ])
    expect(codeOf('src/features/pages/integrer/integrer.tsx')).toContain('title={titre}')
    expect(codeOf('src/insere/composant.ts')).toContain("cadre.title = this.getAttribute('titre') || TITRE")
  })

  it('sound nothing but what is read aloud, by one function that only a press calls', () => {
    expect(find(SCRIPTS, /new SpeechSynthesisUtterance\b|\.speak\(/g)).toEqual([
      'src/ui/ecouter/voix.ts: new SpeechSynthesisUtterance',
      'src/ui/ecouter/voix.ts: .speak(',
    ])
    expect(find(SCRIPTS, /\bspeakAll\((?!\n).*/g)).toEqual([
      'src/ui/ecouter/ecouter.tsx: speakAll(phrases, rang.current, voix, {',
    ])
    // `start` makes it speak, and stands in a button's press only.
    expect(
      find(['src/ui/ecouter/ecouter.tsx'], /.*\bstart\b.*/g).map((one) => one.replace(/^.*?: +/, '')),
    ).toEqual(['const start = () => {', "<Bouton ref={first} onClick={etat === 'lit' ? pause : start}>"])
  })

  it('hold no image file but a logo, silent beside its name, no image map and no CAPTCHA', () => {
    expect(elements('picture', 'map', 'area', 'image', 'feImage')).toEqual([])
    // The logo that a configuration names: the name stands beside it, in letters (criteria 1.2, and 1.8 leaves logos out).
    expect(tags('img')).toEqual([
      'src/app/header.tsx: <img src={site.logo} alt="" />',
      'src/features/affiche/affiche.tsx: <img src={logo} alt="" />',
    ])
    expect(find(PAGES, /type="image"|captcha/gi)).toEqual([])
    // The masks of a list's cards are silent drawings beside the words that say it all (dessins.test.ts holds them to those).
    const masks = find(SHEETS, /--signe: url\("data:image\/svg[^)]*\)/g)
    expect(masks.filter((one) => !one.startsWith('src/features/trouver/trouver.css: '))).toEqual([])
    expect(find(SHEETS, /content: (?!""|none)[^;]*url/g)).toEqual([])
    expect(find(SHEETS, /(?<!--signe: )url\((?!"[^"]+\.(?:css|woff2)")[^)]*\)/g)).toEqual([])
  })

  it('name every drawing that says something, and hide every other', () => {
    const silent = tags('svg').filter(
      (tag) =>
        !/aria-hidden="true"/.test(tag) && !(/role="img"/.test(tag) && /aria-label(?:ledby)?=/.test(tag)),
    )
    expect(silent).toEqual([])
    expect(find(SCRIPTS, /<title>/g)).toEqual([])
  })

  it('hold no table made for layout, and none whose heads span others', () => {
    expect(find(PAGES, /<table[^>]*role="(?:presentation|none)"/g)).toEqual([])
    expect(find(PAGES, /<th\b[^>]*(?:colSpan|rowSpan)/gi)).toEqual([])
    const bare = PAGES.filter((file) => {
      const code = codeOf(file)
      return /<table\b/.test(code) && !/<caption\b/.test(code)
    })
    expect(bare).toEqual([])
  })

  it('begin with a type of document and its language, French', () => {
    const roots = PAGES.filter((file) => /<html\b/.test(codeOf(file)))
    expect(roots).toEqual([INDEX, 'geo/publish/sorties/pages/document.ts'])
    for (const file of roots) expect(codeOf(file)).toMatch(/(?:^|`)<!doctype html>\s*<html lang="fr">/)
  })

  it('write what reads from right to left in the files of its language, and say its direction where it stands', () => {
    const letters = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
    // Each language is named in its own letters, for who looks for it; so is said that its words did not come.
    const NAMES = 'src/text/langue/noms.ts'
    const MISSED = 'src/text/langue/manquee.ts'
    const elsewhere = TEXTS.filter(
      (file) => !/(?:^|\/)ar[./]/.test(file) && ![NAMES, MISSED].includes(file) && letters.test(codeOf(file)),
    )
    // Letters that a reader of names knows, and digits that every field reads.
    expect(elsewhere).toEqual([])
    expect(find([...PAGES, ...SHEETS], /direction:\s*rtl|<bdo\b/g)).toEqual([])
    // A language that may be any stands beside its direction.
    const spoken = find(PAGES, /\blang=\{[^}]*\}[^>\n]*/g)
    expect(spoken.length).toBeGreaterThan(2)
    expect(spoken.filter((one) => !/\bdir=/.test(one))).toEqual([])
    // The page is marked before its first word, in its language and its direction.
    expect(codeOf('src/text/langue/livraison.ts')).toContain(
      'Object.assign(document.documentElement, { lang, dir })',
    )
    expect(codeOf(NAMES)).toMatch(/ar: \{[^}]*dir: 'rtl'/)
  })

  it('leave presentation to style sheets', () => {
    expect(elements('font', 'center', 'big', 'strike', 'tt', 'basefont')).toEqual([])
    expect(find(PAGES, /\s(?:align|bgcolor|cellpadding|cellspacing|valign|hspace|vspace)=/gi)).toEqual([])
    // Letters set apart by spaces are not a word for who listens.
    expect(find(TEXTS, /(?<![\p{L}\d’])(?:\p{Lu} ){3,}/gu)).toEqual([])
    const body = /\bbody \{[^}]*\}/.exec(codeOf('src/ui/base.css'))?.[0] ?? ''
    expect(body).toMatch(/\scolor: /)
    expect(body).toMatch(/\sbackground(?:-color)?: /)
  })

  it('show by style alone, at a hover or a focus, the skip link, the marks of the map and a heading that the page gives the focus to', () => {
    const rules = SHEETS.flatMap((file) => [
      ...codeOf(file).matchAll(/([^{}]*:(?:hover|focus)[^{}]*)\{([^{}]*)\}/g),
    ])
    expect(rules.length).toBeGreaterThan(8)
    const shown = rules.filter(([, , body = '']) =>
      /(?<![\w-])(?:display|visibility|opacity|content|clip(?:-path)?)\s*:/.test(body),
    )
    expect(shown.map(([, selector = '']) => selector.trim())).toEqual([
      '.app-evitement:not(:focus)',
      '.map-vue:focus-visible::after',
      '.map-vue:focus-visible > .map-mire',
      '.invisible:not(h2:focus-visible)',
    ])
  })

  it('give a legend to each group of fields', () => {
    const groups = find(PAGES, /<fieldset\b(?:[^<>]|=>)*>\s*(?:\{[^{}]*\}\s*)?<legend\b|<fieldset\b/g)
    expect(groups.length).toBeGreaterThan(10)
    expect(groups.filter((one) => !one.endsWith('<legend'))).toEqual([])
    expect(find(PAGES, /role="(?:group|radiogroup)"(?![^>]*aria-label)/g)).toEqual([])
  })

  it('listen to no single key but Escape outside of what has the focus', () => {
    const listeners = SCRIPTS.filter((file) => /addEventListener\(\s*'key/.test(codeOf(file)))
    expect(listeners).toEqual(['src/features/simuler/map-of-scenario.tsx', 'src/map/controls/map-legend.tsx'])
    expect(find(listeners, /\.key [!=]== '(?!Escape')[^']*'/g)).toEqual([])
    expect(find(PAGES, /accessKey/gi)).toEqual([])
  })

  it('set no limit of time and open no window by themselves', () => {
    expect(find(PAGES, /http-equiv="?refresh/gi)).toEqual([])
    expect(find(SCRIPTS, /window\.open\(|\bopen\('http/g)).toEqual([])
    // What comes back by itself counts seconds, tells the time or asks for newer data: it takes nothing away.
    const repeated = SCRIPTS.filter((file) => /setInterval\(/.test(codeOf(file)))
    expect(repeated).toEqual([
      'src/app/avis/look-again.ts',
      'src/data/maintenant.ts',
      'src/features/planifier/reponse/suivi.tsx',
      'src/features/simuler/siting/resultat-proposition.tsx',
    ])
  })

  it('open no new tab without a word', () => {
    expect(find(SCRIPTS, /target(?:=|: )["']_blank["']/g).map((found) => found.split(':')[0])).toEqual([
      'src/features/chemin/sur-le-web.tsx',
      'src/insere/dom.ts',
      'src/ui/seance/seance-actions.tsx',
    ])
    // The words of these three; a language that lacks one does not compile.
    const FRENCH = TEXTS.filter((file) => file.startsWith('src/text/fr/'))
    const said = find(FRENCH, /(?:itineraire|webOuvrir|nouvelOnglet): '[^']*'/g)
    expect(said.length).toBeGreaterThan(3)
    expect(said.filter((words) => !words.includes('nouvel onglet'))).toEqual([])
  })

  it('write no emoticon and no picture made of signs', () => {
    expect(find([...TEXTS, INDEX], /(?![©®])\p{Extended_Pictographic}/gu)).toEqual([])
    expect(find(TEXTS, /(?<!\S)[:;]-?[)(DP](?!\S)/g)).toEqual([])
  })

  it('move slowly or not at all, and never flash', () => {
    expect(find(SHEETS, /@keyframes [\w-]+/g)).toEqual(['src/ui/base.css: @keyframes attente'])
    expect(find(SHEETS, /animation: attente 1\.4s [^;]*/g)).toHaveLength(1)
    expect(find(SHEETS, /animation(?:-\w+)?: (?!attente|none)[^;]*/g)).toEqual([])
  })

  it('stand still where a person asked for less movement', () => {
    // In our sheets, what moves is asked for only where nothing was asked.
    const moving = SHEETS.flatMap((file) =>
      [...codeOf(file).matchAll(/(?:transition|animation)(?:-[\w-]+)?\s*:|scroll-behavior\s*:/g)].map(
        (found) => {
          const before = codeOf(file).slice(0, found.index)
          const query = before.lastIndexOf('@media')
          const isInside = balance(before.slice(query)) > 1 && query >= 0
          const said = isInside ? (/@media ([^{]*?)\s*\{/.exec(before.slice(query))?.[1] ?? '') : ''
          return `${file}: ${said}`
        },
      ),
    )
    expect(moving.length).toBeGreaterThan(0)
    expect(moving.filter((one) => !one.endsWith(': (prefers-reduced-motion: no-preference)'))).toEqual([])
    // Scripts move nothing but the map.
    expect(
      find(SCRIPTS, /behavior: 'smooth'|\.animate\(|startViewTransition|style\.transition|<animate\w*\b/g),
    ).toEqual([])
    // Every move of the map's view takes its one answer of whether it may glide, or jumps.
    const moves = find(
      SCRIPTS,
      /\.(?:easeTo|flyTo|fitBounds|panBy|panTo|zoomTo|zoomIn|zoomOut|rotateTo)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g,
    )
    expect(moves.length).toBeGreaterThan(3)
    expect(moves.filter((one) => !/\bmotion\(\)\)?|animate: false/.test(one))).toEqual([])
    expect(find(SCRIPTS, /essential: true/g)).toEqual([])
    expect(find(SCRIPTS, /const motion = .*/g)).toEqual([
      'src/map/live/live-map.ts: const motion = () => ({ animate: !reducedMotion() })',
    ])
    expect(find(SCRIPTS, /useMediaQuery\('\(prefers-reduced-motion[^)]*\)'\)/g)).toHaveLength(1)
  })

  it('ask for no way of holding or moving the device', () => {
    expect(
      find(SCRIPTS, /devicemotion|deviceorientation|Accelerometer|Gyroscope|orientation\.lock/g),
    ).toEqual([])
    expect(find(SHEETS, /\(orientation/g)).toEqual([])
    expect(readFileSync(join(ROOT, 'vite.config.ts'), 'utf8')).not.toMatch(/\borientation:/)
  })

  it('act when a press ends, never when it begins', () => {
    const began = find(SCRIPTS, /on(?:MouseDown|PointerDown|TouchStart)(?:=|: )[^\n]*/g)
    expect(began.filter((one) => !/event\.preventDefault\(\)[,}\s]*$/.test(one))).toEqual([])
    expect(began.length).toBeGreaterThan(0)
  })

  it('let the linter refuse a press without its key', () => {
    const { linter } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
    expect(linter.rules.recommended).not.toBe(false)
    expect(linter.rules.a11y ?? 'recommended').not.toBe('off')
    const rule = 'lint/a11y/useKeyWithClickEvents'
    const refused = SCRIPTS.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(rule))
    // The list around these has the keyboard: its arrows and Enter (couverture.spec).
    expect(refused).toEqual(['src/features/couverture/map/lieux-visibles.tsx'])
  })
})
