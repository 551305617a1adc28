import { type CelluleBrute, makeXlsx } from '../files/make-xlsx.ts'

/** Never to be seen outside the device: in names, addresses, remarks and people's columns. */
export const CANARI = 'zqx-canari'

const serialOf = (iso: string) => String(Date.parse(`${iso}T00:00Z`) / 86_400_000 + 25_569)

/**
 * A workbook as a town hall keeps it: a sheet of three places, and one of thirty workshops under a title, the date
 * of two workshops a day in a merged cell, hours as "14h-16h", an hour that cannot be on line 10, and people's names.
 */
export function classeurMairie(): Uint8Array {
  const lieux: CelluleBrute[][] = [
    ['Nom du lieu', 'Adresse', 'Code postal', 'Commune', 'Téléphone'],
    [`Salle Bleue ${CANARI}`, `3 rue ${CANARI}`, '03370', 'Saint-Marcel-en-Marcillat', '04 70 00 00 03'],
    ['Salle Verte', '1 place du Puits', '03420', 'Terjat', ''],
    ['Bus du clavier', '', '03420', 'Mazirat', ''],
  ]
  const salles = [`Salle Bleue ${CANARI}`, 'Salle Verte', 'Bus du clavier']
  const lignes: CelluleBrute[][] = Array.from({ length: 30 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 11, 1 + Math.floor(i / 2) * 2)).toISOString().slice(0, 10)
    const date: CelluleBrute = i % 2 === 0 ? { v: serialOf(day), format: 'date' } : null
    const heures = i === 5 ? '9h-8h' : i % 2 === 0 ? '9h30-11h' : '14h-16h'
    return [date, heures, salles[i % 3] ?? null, `Atelier ${i + 1}`, `Personne ${CANARI} ${i}`]
  })
  const fusions = Array.from({ length: 15 }, (_, i) => `A${5 + 2 * i}:A${6 + 2 * i}`)
  return makeXlsx([
    { nom: 'Lieux', lignes: lieux },
    {
      nom: 'Programme',
      lignes: [
        ['Ateliers numériques, hiver 2026'],
        [],
        [],
        ['Date', 'Horaires', 'Lieu', 'Atelier', 'Inscrits (noms)'],
        ...lignes,
      ],
      fusions: ['A1:E1', ...fusions],
    },
  ])
}
