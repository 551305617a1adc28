import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { tempFolder } from './temp-folder.ts'

export const hasOffice = spawnSync('soffice', ['--version']).status === 0
const FRENCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item></oor:items>`

type Folder = ReturnType<typeof tempFolder>
/** Files as LibreOffice, set to French, writes them once opened, started once; `format` is `fods`, `xlsx`… */
export function convertAllInOffice(
  folder: Folder,
  files: Readonly<Record<string, string | Uint8Array>>,
  format: string,
  filter: readonly string[] = [],
): Readonly<Record<string, Uint8Array>> {
  mkdirSync(folder.path('profil/user'), { recursive: true })
  folder.write('profil/user/registrymodifications.xcu', FRENCH)
  const profile = `-env:UserInstallation=${pathToFileURL(folder.path('profil')).href}`
  const paths = Object.entries(files).map(([name, content]) => folder.write(name, content))
  const out = ['--convert-to', format, '--outdir', folder.path('lu'), ...paths]
  execFileSync('soffice', [profile, '--headless', ...filter, ...out], { stdio: 'ignore' })
  return Object.fromEntries(
    Object.keys(files).map((name) => [
      name,
      readFileSync(folder.path(`lu/${name.replace(/\.\w+$/, `.${format}`)}`)),
    ]),
  )
}

/** One file. */
export function convertInOffice(
  folder: Folder,
  name: string,
  content: string | Uint8Array,
  format: string,
  filter: readonly string[] = [],
): Uint8Array {
  return convertAllInOffice(folder, { [name]: content }, format, filter)[name]!
}
