import { expect, type Page } from '@playwright/test'
import type { CodeLangue } from '../../src/domain/common/langues.ts'
import { estTraduitEn, type Module, type Mots, motsEn } from './mots.ts'

/** A state of the page that every matrix goes through, and a sentence that only it shows. */
export interface Etat {
  readonly nom: string
  readonly lien: string
  readonly phrase: RegExp
  /** What a person does after the link opened. */
  readonly faire?: (page: Page) => Promise<void>
  /** In another language: what says that this part of the page stays French. */
  readonly reste?: RegExp
}

/** A state in whatever language the page is in. */
interface EtatDit {
  readonly nom: string
  readonly lien: string
  /** The module of its sentences; null: French in every language. */
  readonly module: Module | null
  readonly phrase: (mots: Mots) => string | RegExp
  readonly faire?: (mots: Mots) => (page: Page) => Promise<void>
}

/** A sentence as the page shows it: names in it may stand between isolates. */
const motif = (phrase: string | RegExp): RegExp =>
  phrase instanceof RegExp
    ? phrase
    : new RegExp(
        phrase
          .split(ISOLATES)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
          .join('[\u2066\u2069]?'),
      )
const ISOLATES = /[\u2066\u2069]/

/** What a sentence says before what it is given. */
const debut = (say: (given: string) => string): string =>
  say('§').split('§')[0]?.replace(ISOLATES, '').trim() ?? ''

const press =
  (name: (mots: Mots) => string): NonNullable<EtatDit['faire']> =>
  (mots) =>
  async (page) =>
    page
      .getByRole('button', { name: name(mots) })
      .first()
      .click()

const choose: EtatDit['faire'] =
  ({ orienter: { orienter } }) =>
  async (page) => {
    await page
      .getByRole('checkbox', { name: motif(debut(orienter.choisirAide)) })
      .first()
      .check()
    await page.getByRole('button', { name: orienter.faireFiche }).click()
  }
const showMap: EtatDit['faire'] =
  ({ app: { app } }) =>
  async (page) => {
    await page.getByRole('button', { name: app.voirCarte }).click()
    await expect(page.locator('.app-map canvas')).toBeVisible()
  }

const fromMontlucon = (mots: Mots) => mots['depart/depart'].depart.de('Montluçon')
const backToList = ({ app: { app } }: Mots) => app.voirListe

/** Every view, the pages before them, and what opens inside of them. On the pilot data, at `LUNDI`. */
const DITS: readonly EtatDit[] = [
  {
    nom: 'accueil',
    lien: '/',
    module: 'depart/accueil',
    phrase: (mots) => mots['depart/accueil'].accueil.titre,
  },
  { nom: 'lieux', lien: '/?depart=03185', module: 'trouver', phrase: fromMontlucon },
  { nom: 'lieux, rien', lien: '/?depart=03185&q=zzzzzz', module: 'trouver', phrase: fromMontlucon },
  {
    nom: 'filtres',
    lien: '/?depart=03185',
    module: 'trouver',
    faire: press(({ trouver: { trouver } }) => trouver.filtres.tous(0)),
    phrase: ({ filtres: { filtres } }) => filtres.ouverture,
  },
  {
    nom: 'carte des lieux',
    lien: '/?depart=03185',
    module: 'trouver',
    faire: showMap,
    phrase: backToList,
  },
  {
    nom: 'fiche',
    lien: '/?lieu=pilote-premilhat',
    module: 'lieu',
    phrase: ({ lieu: { lieu } }) => lieu.offre,
  },
  {
    nom: 'fiche inconnue',
    lien: '/?lieu=disparu&depart=03185',
    module: 'lieu',
    phrase: ({ lieu: { lieu } }) => lieu.proches,
  },
  {
    nom: 'guide, où',
    lien: '/?volet=guide',
    module: 'guide',
    phrase: ({ guide: { guide } }) => guide.ou.question,
  },
  {
    nom: 'guide, comment',
    lien: '/?volet=guide&depart=03185',
    module: 'guide',
    phrase: ({ guide: { guide } }) => guide.comment.question,
  },
  {
    nom: 'guide, quoi',
    lien: '/?volet=guide&depart=03185',
    module: 'guide',
    faire: press(({ guide: { guide } }) => guide.comment.choix.marche),
    phrase: ({ guide: { guide } }) => guide.quoi.question,
  },
  {
    nom: 'dates',
    lien: '/?volet=agenda',
    module: 'agenda',
    phrase: ({ agenda: { agenda } }) => agenda.titre,
  },
  { nom: 'dates, depuis', lien: '/?volet=agenda&depart=03185', module: 'agenda', phrase: fromMontlucon },
  { nom: 'mes données', lien: '/?volet=donnees', module: null, phrase: () => /Ajouter des fichiers/ },
  {
    nom: 'orienter',
    lien: '/?onglet=orienter',
    module: 'orienter',
    phrase: ({ orienter: { orienter } }) => orienter.faireFiche,
  },
  {
    nom: 'fiche d’orientation',
    lien: '/?onglet=orienter',
    module: 'orienter',
    faire: choose,
    phrase: ({ orienter: { orienter } }) => orienter.fiche.retour,
  },
  {
    nom: 'affiche',
    lien: '/?onglet=orienter&volet=affiche',
    module: null,
    phrase: () => /Affiche du mois/,
  },
  { nom: 'couverture', lien: '/?onglet=couverture', module: null, phrase: () => /à portée/ },
  {
    nom: 'carte de la couverture',
    lien: '/?onglet=couverture',
    module: null,
    faire: showMap,
    phrase: backToList,
  },
  {
    nom: 'simuler',
    lien: '/?onglet=couverture&volet=simuler',
    module: null,
    phrase: () => /Et si on ouvrait ailleurs/,
  },
  {
    nom: 'planifier',
    lien: '/?onglet=couverture&volet=planifier',
    module: null,
    phrase: () => /Faire le plan/,
  },
  {
    nom: 'planifier, le plan',
    lien: '/?onglet=couverture&volet=planifier',
    module: null,
    faire: press(() => 'Faire le plan'),
    phrase: () => /Prouvé : aucun plan ne fait mieux/,
  },
  { nom: 'rapport', lien: '/?onglet=couverture&volet=rapport', module: null, phrase: () => /Imprimer/ },
  {
    nom: 'portrait',
    lien: '/?onglet=couverture&volet=portrait',
    module: null,
    phrase: () => /Qui habite ici/,
  },
  {
    nom: 'langues',
    lien: '/?page=langues',
    module: 'langues',
    phrase: ({ langues: { langues } }) => langues.choisir,
  },
  {
    nom: 'aide',
    lien: '/?page=aide',
    module: 'pages/aide',
    phrase: (mots) => mots['pages/aide'].aide.bonjour,
  },
  {
    nom: 'hors ligne',
    lien: '/?page=hors-ligne',
    module: 'pages/hors-ligne',
    phrase: (mots) => debut((nom) => mots['pages/hors-ligne'].horsLigne.garder(nom, 1)),
  },
  { nom: 'sources', lien: '/?page=sources', module: 'pages/sources', phrase: () => /INSEE/i },
  {
    nom: 'contact',
    lien: '/?page=contact',
    module: 'pages/contact',
    phrase: (mots) => mots['pages/contact'].contact.aide,
  },
  {
    nom: 'lien abîmé',
    lien: '/?onglet=couverture&minutes=abc',
    module: null,
    phrase: (mots) => debut((cle) => mots['pannes/pannes'].pannes.lienAbime([cle])),
  },
  {
    nom: 'accessibilité',
    lien: '/?page=accessibilite',
    module: 'accessibilite/declaration',
    phrase: (mots) => mots['accessibilite/declaration'].declaration.recours,
  },
]

/** The same states with the page in a language: one list for all of them. */
export function etatsEn(langue: CodeLangue): readonly Etat[] {
  const mots = motsEn(langue)
  return DITS.map(({ nom, lien, module, phrase, faire }) => ({
    nom,
    lien: langue === 'fr' ? lien : `${lien}${lien.includes('?') ? '&' : '?'}langue=${langue}`,
    phrase: motif(phrase(mots)),
    ...(faire !== undefined && { faire: faire(mots) }),
    ...((module === null || !estTraduitEn(langue, module)) &&
      langue !== 'fr' && { reste: motif(mots.langues.langues.enFrancais) }),
  }))
}

export const ETATS: readonly Etat[] = etatsEn('fr')

/** Shares of a list, one test each: a page goes through its share, as opening one costs more than what is looked at on it. */
export const inParts = <T>(all: readonly T[], parts: number): readonly { n: string; part: readonly T[] }[] =>
  Array.from({ length: parts }, (_, rank) => ({
    n: `${rank + 1} of ${parts}`,
    part: all.filter((_one, i) => i % parts === rank),
  }))

/** The answers of the guide, beside the states: what it prints is a sheet. */
export function reponsesDuGuide(langue: CodeLangue): Etat {
  const { comment, quoi, quand, resultat } = motsEn(langue).guide.guide
  return {
    nom: 'guide, réponses',
    lien: `/?volet=guide&depart=03185&langue=${langue}`,
    phrase: motif(resultat.titre),
    faire: async (page) => {
      for (const name of [comment.choix.voiture, quoi.tout[0], quand.tout])
        await page.getByRole('button', { name }).first().click()
      await expect(page.locator('.guide-reponse').first()).toBeVisible()
    },
  }
}

/** Opens a state and waits for its sentence. */
export async function openEtat(page: Page, { lien, faire, phrase, reste }: Etat): Promise<void> {
  await page.goto(lien)
  await expect(page.locator('.attente')).toHaveCount(0)
  await faire?.(page)
  await expect(page.locator('body')).toContainText(phrase)
  if (reste !== undefined) await expect(page.locator('body')).toContainText(reste)
  await expect(page.locator('.attente')).toHaveCount(0)
}
