import { existsSync } from 'node:fs'
import readXlsx from 'read-excel-file/node'
import { FRANCES } from './national.ts'
import { expect, LOURD, test } from './support.ts'

/** A sheet so long that the writer's own zip would start a worker, which our headers refuse. */
test(
  'a table of thousands of communes leaves as a workbook under the strict headers',
  LOURD,
  async ({ page }) => {
    const generee = FRANCES.at(-1)
    test.skip(generee === undefined || !existsSync(generee.manifest), 'these data are not here')
    await page.goto(`${generee?.url}&par=commune`)
    const button = page.getByRole('button', { name: 'Classeur pour tableur (XLSX)' })
    await expect(button).toBeVisible({ timeout: 120_000 })
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()])
    const [table] = await readXlsx(await file.path())
    expect(table?.data.length).toBeGreaterThan(2000)
    const [code] = table?.data[1] ?? []
    expect(code).toMatch(/^\d[\dAB]\d{3}$/)
  },
)
