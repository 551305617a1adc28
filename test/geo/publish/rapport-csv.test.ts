import { expect, it } from 'vitest'
import { rapportCsv } from '../../../geo/publish/file-anomalies.ts'
import { readCsvBack } from '../../../geo/read/csv.ts'

const written = (valeur: string) => {
  const csv = rapportCsv([
    { source: 'lieux', ligne: 3, champ: 'nom', valeur, raison: `lu « ${valeur} »`, gravite: 'avertissement' },
  ])
  return { csv, valeur: readCsvBack(csv).lignes[0]?.[3] ?? '' }
}

it('writes out what cannot be seen in the report, so that it is found', () => {
  const { csv, valeur } = written('Mai\u202erie\u200b \0x\u001b')
  expect(csv).not.toMatch(/(?![\r\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u)
  expect(valeur).toBe('Mai<U+202E>rie<U+200B> <U+0000>x<U+001B>')
})

it.each([' =1+1', '\u00a0=1+1', '\ufeff=1+1', '\t@SUM(A1)'])(
  'leaves nothing a spreadsheet would run: %j',
  (text) => {
    expect(written(text).csv.split('\r\n')[1]).not.toMatch(/(?:^|,)"?[\s\ufeff]*[=@]/)
  },
)

it('leaves ordinary words as they are', () => {
  const words = 'L’Été à « Œuilly », 12 rue\nde l’Église'
  expect(written(words).valeur).toBe(words)
})
