import { expect, type Page } from '@playwright/test'

/** A state of the page that every matrix goes through, and a sentence that only it shows. */
export interface Etat {
  readonly nom: string
  readonly lien: string
  readonly phrase: RegExp
  /** What a person does after the link opened. */
  readonly faire?: (page: Page) => Promise<void>
}

const choose = async (page: Page) => {
  await page
    .getByRole('checkbox', { name: /^Choisir pour la fiche/ })
    .first()
    .check()
  await page.getByRole('button', { name: 'Préparer la fiche' }).click()
}
const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).first().click()

const showMap = async (page: Page) => {
  await page.getByRole('button', { name: 'Voir la carte' }).click()
  await expect(page.locator('.app-map canvas')).toBeVisible()
}

/** Every view, the pages before them, and what opens inside of them. On the pilot data, at `LUNDI`. */
export const ETATS: readonly Etat[] = [
  { nom: 'accueil', lien: '/', phrase: /Où habitez-vous/ },
  { nom: 'lieux', lien: '/?depart=03185', phrase: /Départ : Montluçon/ },
  { nom: 'lieux, rien', lien: '/?depart=03185&q=zzzzzz', phrase: /Départ : Montluçon/ },
  {
    nom: 'filtres',
    lien: '/?depart=03185',
    faire: press('Plus de filtres'),
    phrase: /Voir \d+ lieu/,
  },
  { nom: 'carte des lieux', lien: '/?depart=03185', faire: showMap, phrase: /Voir la liste/ },
  { nom: 'fiche', lien: '/?lieu=pilote-premilhat', phrase: /Médiation numérique de Prémilhat/ },
  { nom: 'fiche inconnue', lien: '/?lieu=disparu&depart=03185', phrase: /Les lieux les plus proches/ },
  { nom: 'guide, où', lien: '/?volet=guide', phrase: /Où habitez-vous/ },
  { nom: 'guide, comment', lien: '/?volet=guide&depart=03185', phrase: /Comment vous déplacez-vous/ },
  {
    nom: 'guide, quoi',
    lien: '/?volet=guide&depart=03185',
    faire: press('À pied'),
    phrase: /Que voulez-vous faire/,
  },
  { nom: 'dates', lien: '/?volet=agenda', phrase: /Les ateliers par date/ },
  { nom: 'dates, depuis', lien: '/?volet=agenda&depart=03185', phrase: /Départ : Montluçon/ },
  { nom: 'mes données', lien: '/?volet=donnees', phrase: /Ajouter des fichiers/ },
  { nom: 'orienter', lien: '/?onglet=orienter', phrase: /Préparer la fiche/ },
  {
    nom: 'fiche d’orientation',
    lien: '/?onglet=orienter',
    faire: choose,
    phrase: /Revenir aux propositions/,
  },
  { nom: 'affiche', lien: '/?onglet=orienter&volet=affiche', phrase: /Affiche du mois/ },
  { nom: 'couverture', lien: '/?onglet=couverture', phrase: /à portée/ },
  {
    nom: 'carte de la couverture',
    lien: '/?onglet=couverture',
    faire: showMap,
    phrase: /Voir la liste/,
  },
  { nom: 'simuler', lien: '/?onglet=couverture&volet=simuler', phrase: /Et si on ouvrait ailleurs/ },
  {
    nom: 'planifier',
    lien: '/?onglet=couverture&volet=planifier',
    phrase: /Faire le plan/,
  },
  {
    nom: 'planifier, le plan',
    lien: '/?onglet=couverture&volet=planifier',
    faire: press('Faire le plan'),
    phrase: /Prouvé : aucun plan ne fait mieux/,
  },
  { nom: 'rapport', lien: '/?onglet=couverture&volet=rapport', phrase: /Imprimer/ },
  { nom: 'portrait', lien: '/?onglet=couverture&volet=portrait', phrase: /Qui habite ici/ },
  { nom: 'langues', lien: '/?page=langues', phrase: /Choisissez la langue/ },
  { nom: 'aide', lien: '/?page=aide', phrase: /S’abonner/ },
  { nom: 'hors ligne', lien: '/?page=hors-ligne', phrase: /Garder hors ligne :/ },
  { nom: 'sources', lien: '/?page=sources', phrase: /INSEE/i },
  { nom: 'contact', lien: '/?page=contact', phrase: /Contact/ },
  {
    nom: 'lien abîmé',
    lien: '/?onglet=couverture&minutes=abc',
    phrase: /Une partie de ce lien est illisible/,
  },
  { nom: 'accessibilité', lien: '/?page=accessibilite', phrase: /Défenseur des droits/ },
]

/** Opens a state and waits for its sentence. */
export async function openEtat(page: Page, { lien, faire, phrase }: Etat): Promise<void> {
  await page.goto(lien)
  await expect(page.locator('.attente')).toHaveCount(0)
  await faire?.(page)
  await expect(page.locator('body')).toContainText(phrase)
  await expect(page.locator('.attente')).toHaveCount(0)
}
