import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, expectAccessible, LOURD, openPage, test } from './support.ts'

const SAMEDI = new Date('2026-11-28T10:00:00+01:00')
const VUE = '/?onglet=couverture&volet=donnees'

test(
  'a record is corrected from its sheet, a workshop written by hand, and all of it given back',
  LOURD,
  async ({ page, context }) => {
    await page.clock.setFixedTime(SAMEDI)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await openPage(page, VUE)

    // The list of records to look at opens the form; what was corrected leaves it.
    await page.getByRole('button', { name: 'Les fiches à revoir' }).click()
    const first = page.getByRole('button', { name: /^Corriger : / }).first()
    const nom = ((await first.getAttribute('aria-label')) ?? '').replace('Corriger : ', '')
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: `Corriger « ${nom} »` })).toBeFocused()
    await page.getByRole('textbox', { name: 'Téléphone' }).fill('04 70 99 99 99')
    await page.getByRole('textbox', { name: 'Lundi' }).fill('le matin')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click()
    await expect(page.getByRole('alert')).toHaveText(/lundi : attendu des heures/)
    await page.getByRole('textbox', { name: 'Lundi' }).fill('9h-12h, 14h-17h30')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Enregistré sur cet appareil.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Fermer la correction' }).click()
    await expect(page.getByText(/, 1 faite\./)).toBeVisible()
    await expect(page.getByRole('button', { name: `Corriger : ${nom}` })).toHaveCount(0)

    await page.getByRole('button', { name: 'Ajouter un atelier' }).click()
    await page.getByLabel('Titre de l’atelier').fill('Trier ses photos')
    await page.getByLabel(/^Date \(ou plusieurs/).fill('8/12/2026, 15/12/2026')
    await page.getByLabel(/^Heures/).fill('14h-16h')
    await page.getByLabel('Nom de ce lieu').fill('Salle du haut')
    await page.getByRole('combobox', { name: 'Commune', exact: true }).selectOption('Lamaids')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await expect(page.getByText(/Ajouté : il paraît dans Trouver/)).toBeVisible()

    await page.getByRole('button', { name: 'Rendre mes données' }).click()
    await expect(
      page.getByRole('cell', { name: /Téléphone : non dit devient « 04 70 99 99 99 »/ }),
    ).toBeVisible()
    const mail = page.getByRole('link', { name: /^Écrire à / })
    await expect(mail).toHaveAttribute('href', /^mailto:\?subject=2%20corrections/)
    await expectAccessible(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /service informatique/ }).click(),
    ])
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files)).toEqual(['lieux.csv', 'ateliers.csv', 'corrections.csv'])
    expect(new TextDecoder().decode(files['ateliers.csv'])).toContain('Trier ses photos')
    const [calendar] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Mes ateliers : Agenda (.ics), un an' }).click(),
    ])
    expect(readFileSync(await calendar.path(), 'utf8').match(/BEGIN:VEVENT/g)?.length).toBe(2)

    // Another tab shows it, marked, and what it corrects there is followed here.
    const other = await context.newPage()
    await other.clock.setFixedTime(SAMEDI)
    await openPage(other, '/?volet=agenda')
    await expect(other.getByRole('heading', { name: 'Trier ses photos' }).first()).toBeVisible()
    await expect(other.getByText('Vos données').first()).toBeVisible()
    // Where "Mes données" is not open, a view follows what another tab changes, without a reload.
    const compter = page.getByLabel('Compter mes données dans la page')
    await compter.uncheck()
    await expect(other.getByRole('heading', { name: 'Trier ses photos' })).toHaveCount(0)
    await compter.check()
    await expect(other.getByRole('heading', { name: 'Trier ses photos' }).first()).toBeVisible()
    await openPage(other, VUE)
    await other.getByRole('button', { name: 'Retirer ce que vous avez écrit ici' }).click()
    await expect(other.getByRole('alert')).toHaveText(/Trier ses photos/)
    await other.getByRole('button', { name: /^Oui, retirer/ }).click()
    await expect(page.getByText('Rien pour l’instant.')).toBeVisible()
    expect(sent.filter((one) => /70999999|Trier/.test(one))).toEqual([])
  },
)
