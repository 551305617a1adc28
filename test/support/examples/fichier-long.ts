import { makeXlsx } from '../files/make-xlsx.ts'

export interface FichierLong {
  readonly nom: string
  readonly octets: Uint8Array
  readonly mimeType: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const COMMUNES = ['Montluçon', 'Domérat', 'Désertines', 'Lamaids', 'Terjat', 'Mazirat']

/**
 * A workbook of as many lines as asked: a list of workshops in 300 places that nobody knows, two a day over the year,
 * or places without positions. One line in fifty has something to say about.
 */
export function fichierLong(quoi: 'ateliers' | 'lieux', lignes: number): FichierLong {
  const commune = (i: number) => COMMUNES[i % COMMUNES.length] ?? ''
  const day = (i: number) => new Date(Date.UTC(2026, 11, 1 + (i % 300))).toISOString().slice(0, 10)
  const french = (iso: string) => iso.split('-').reverse().join('/')
  const rows = Array.from({ length: lignes }, (_, i) => {
    if (quoi === 'lieux')
      return [`Espace numérique ${i}`, `${i} rue du Clavier`, i % 50 === 0 ? '3100' : '03100', commune(i)]
    const heures = i % 50 === 0 ? '14h-25h' : `${8 + (i % 9)}h-${9 + (i % 9)}h30`
    return [french(day(i)), heures, `Salle ${i % 300}`, commune(i % 300), `Atelier ${i}`, String(i % 12)]
  })
  const headings =
    quoi === 'lieux'
      ? ['Nom du lieu', 'Adresse', 'Code postal', 'Commune']
      : ['Date', 'Horaires', 'Lieu', 'Commune', 'Titre', 'Places']
  return {
    nom: `long-${quoi}.xlsx`,
    octets: makeXlsx([{ nom: 'Feuille', lignes: [headings, ...rows] }]),
    mimeType: XLSX,
  }
}
