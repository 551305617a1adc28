import { count, type Pilote, press, see, until, write } from './principaux/pilote.ts'

/** One of the twelve: what a person does, on the pilot data, at `LUNDI`. */
export interface Principal {
  readonly titre: string
  /** `base`: the address of the page, to which the link of a view is added. */
  readonly essai: (pilote: Pilote, base: string) => Promise<void>
}

const FICHE = '.trouver-card'

/** Fails where what was read does not say it. */
function holds(said: string, words: RegExp): void {
  if (!words.test(said)) throw new Error(`« ${said} »: ${words} expected`)
}

/** The address follows what is chosen. */
const addressSays = (pilote: Pilote, words: RegExp) =>
  until(`${words} in the address`, async () => words.test(decodeURIComponent(pilote.url())) || null)

async function chooseCommune(pilote: Pilote, field: string, typed: string, option: RegExp) {
  await write(pilote, field, typed)
  await see(pilote, '[role="option"]', option)
  await pilote.key('ArrowDown')
  await pilote.key('Enter')
}

/** A list of the page, chosen as a person does: React hears the change. */
const chooseInList = (pilote: Pilote, selector: string, value: string) =>
  until(`${selector} ${value}`, () =>
    pilote.run(
      ([where, code]) => {
        const list = document.querySelector<HTMLSelectElement>(where)
        if (list?.querySelector(`option[value="${code}"]`) == null) return null
        list.value = code
        list.dispatchEvent(new Event('change', { bubbles: true }))
        return true
      },
      [selector, value] as const,
    ),
  )

const titleOf = (pilote: Pilote) => pilote.run(() => document.title, null)

/** By the page of languages, as a person does; nothing of what was prepared stays behind in the storage. */
async function changeLangue(pilote: Pilote, link: RegExp, name: RegExp, code: string) {
  await press(pilote, '.app-entete a', link)
  await press(pilote, '.pages-langues a', name)
  await until(`the page in ${code}`, () =>
    pilote.run(
      // Between two documents a browser may have one without an element yet.
      (asked) =>
        document.querySelector('html')?.lang === asked && document.querySelector('.guide') ? true : null,
      code,
    ),
  )
  if (!(await pilote.run(() => sessionStorage.length === 0, null)))
    throw new Error('something is left in the storage')
}

const TACHES: readonly Principal[] = [
  {
    titre: 'a list of places, the shortest way first',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?depart=03185`)
      holds(await see(pilote, FICHE), /\d min en voiture/)
      if ((await count(pilote, FICHE)) < 4) throw new Error('a list of four places at least')
    },
  },
  {
    titre: 'a search by the name of a commune',
    essai: async (pilote, base) => {
      await pilote.open(base)
      await chooseCommune(pilote, '.depart-champ input', 'premilhat', /^Prémilhat/)
      await see(pilote, FICHE, /Médiation numérique de Prémilhat/)
      await addressSays(pilote, /depart=03211/)
    },
  },
  {
    titre: 'a filter, counted and kept in the link',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?depart=03185`)
      await see(pilote, FICHE)
      const all = await count(pilote, FICHE)
      await press(pilote, 'button', /^Ateliers/)
      await see(pilote, 'button[aria-pressed="true"]', /^Ateliers/)
      await until('fewer places', async () => ((await count(pilote, FICHE)) < all ? true : null))
      await addressSays(pilote, /filtres=accompagnement:atelier/)
    },
  },
  {
    titre: 'the sheet of a place, and back to the list',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?depart=03211`)
      await press(pilote, '.trouver-card-lien', /Médiation numérique de Prémilhat/)
      await see(pilote, '#fiche-nom', /Médiation numérique de Prémilhat/)
      await see(pilote, '.lieu', /03410 Prémilhat/)
      await press(pilote, 'button', /Retour/)
      await see(pilote, FICHE)
    },
  },
  {
    titre: 'an orientation, down to its sheet',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?onglet=orienter`)
      await press(pilote, '.orienter-choisir')
      await press(pilote, 'button', /^Préparer la fiche/)
      await see(pilote, 'h2', /^Fiche d’orientation/)
      await see(pilote, '.feuille', /\d{5}/)
    },
  },
  {
    titre: 'a print of the sheet of a place',
    essai: async (pilote, base) => {
      await pilote.before(() => {
        window.print = () => document.documentElement.setAttribute('data-imprime', 'oui')
      }, null)
      await pilote.open(`${base}?lieu=pilote-premilhat`)
      await press(pilote, '.lieu-imprimer', /Imprimer/)
      await until('a print', () => pilote.run(() => document.querySelector('[data-imprime]') && true, null))
      const paper = await pilote.run(() => document.querySelector('.lieu-papier')?.textContent ?? '', null)
      holds(paper, /Prémilhat/)
    },
  },
  {
    titre: 'the guide, question by question',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?volet=guide`)
      await see(pilote, 'h2', /^Où habitez-vous/)
      await chooseCommune(pilote, '.guide input', 'montlucon', /^Montluçon/)
      for (const choice of [/^En voiture/, /^Faire mes démarches/, /^Peu importe/])
        await press(pilote, '.guide button', choice)
      await see(pilote, 'h2', /^Voici ce que nous proposons/)
      await see(pilote, '.guide-reponse')
    },
  },
  {
    titre: 'the dates of workshops, by week',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?volet=agenda`)
      await see(pilote, '.seance', /Atelier numérique du lundi/)
      await press(pilote, 'label', /^Semaine$/)
      await see(pilote, '.agenda-semaine-jour', /23/)
    },
  },
  {
    titre: 'a figure, another minute by the slider',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?onglet=couverture`)
      holds(await see(pilote, '.couv-phrase', /%/), /à 15 minutes/)
      await pilote.run(() => document.querySelector<HTMLElement>('input[type="range"]')?.focus(), null)
      await pilote.key('ArrowRight')
      await see(pilote, '.couv-phrase', /à 16 minutes.*%|%.*à 16 minutes/)
      await addressSays(pilote, /minutes=16/)
    },
  },
  {
    titre: 'a scenario by buttons: a place added, undone',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?onglet=couverture&volet=simuler`)
      await chooseInList(pilote, 'select[name=commune]', '03216')
      await press(pilote, 'button', /^Ajouter ce lieu/)
      holds(await see(pilote, '.scen-liste > li'), /Ronnet/)
      await see(pilote, '.scen-phrase', /habitant/)
      await press(pilote, 'button', /^Annuler/)
      await until('no place', async () => ((await count(pilote, '.scen-liste > li')) === 0 ? true : null))
    },
  },
  {
    titre: 'the page in English, and back, in the middle of the guide',
    essai: async (pilote, base) => {
      await pilote.open(`${base}?volet=guide`)
      await chooseCommune(pilote, '.guide input', 'montlucon', /^Montluçon/)
      await press(pilote, '.guide button', /^En voiture/)
      await see(pilote, '.guide h2', /^Que voulez-vous faire/)
      await changeLangue(pilote, /^Langues$/, /^English$/, 'en')
      // The same question, and the way back to what was answered.
      await see(pilote, '.guide h2', /^What do you want to do\?$/)
      await until('an English title', async () =>
        /^What do you want to do\? – Find: Help me find/.test(await titleOf(pilote)) ? true : null,
      )
      await press(pilote, '.guide button', /^I do not know yet/)
      await see(pilote, '.guide h2', /^When are you free\?$/)
      await changeLangue(pilote, /^Languages$/, /^Français$/, 'fr')
      await see(pilote, '.guide h2', /^Quand êtes-vous libre/)
      await press(pilote, '.guide button', /^Peu importe/)
      await see(pilote, '.guide-reponse')
      holds(await titleOf(pilote), /^Voici ce que nous proposons – Trouver : /)
    },
  },
]

/** Every task once more where the browser draws nothing; the map alone is missing, and says so. */
export const SANS_WEBGL: Principal = {
  titre: 'without WebGL all of it, but for the map, which says why',
  essai: async (pilote, base) => {
    await pilote.before(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    }, null)
    for (const { titre, essai } of TACHES) {
      try {
        await essai(pilote, base)
      } catch (error) {
        throw new Error(`${titre}: ${error instanceof Error ? error.message : error}`)
      }
    }
    await pilote.open(`${base}?depart=03185`)
    await press(pilote, 'button', /^Voir la carte/)
    await see(pilote, '.app-map p', /La carte ne peut pas s’afficher sur cet appareil/)
  },
}

/** The main tests, for any browser. */
export const PRINCIPAUX: readonly Principal[] = [...TACHES, SANS_WEBGL]
