import type { Paquet } from './packages.ts'

/** Name of the file, beside the page. */
export const FICHIER = 'nomenclature.cdx.json'

/**
 * The bill of materials of the page: CycloneDX 1.6, every package by name and version with the text of its licence. The
 * same packages give the same text, wherever and whenever it is written.
 */
export function writeNomenclature(page: { readonly version: string }, paquets: readonly Paquet[]): string {
  const components = [...paquets].sort((a, b) => order(a, b)).map(componentOf)
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          ...{ type: 'application', 'bom-ref': 'a-portee', name: 'a-portee', version: page.version },
          licenses: [{ license: { id: 'MIT' } }],
        },
      },
      components,
      dependencies: [{ ref: 'a-portee', dependsOn: components.map((one) => one['bom-ref']) }],
    },
    null,
    1,
  )}\n`
}

const order = (a: Paquet, b: Paquet): number =>
  a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : a.version < b.version ? -1 : 1

function componentOf({ nom, version, licence, texte }: Paquet) {
  const purl = `pkg:npm/${nom.replace('@', '%40')}@${version}`
  const [group, name] = nom.startsWith('@') ? nom.split('/') : [undefined, nom]
  const isExpression = /[ ()]/.test(licence)
  const text = { contentType: 'text/plain', content: texte }
  return {
    ...{ type: 'library', 'bom-ref': purl },
    ...(group === undefined ? {} : { group }),
    ...{ name, version, purl },
    // An expression holds no text: it goes beside, as evidence.
    ...(isExpression
      ? {
          licenses: [{ expression: licence }],
          evidence: { licenses: [{ license: { name: licence, text } }] },
        }
      : { licenses: [{ license: { id: licence, text } }] }),
  }
}
