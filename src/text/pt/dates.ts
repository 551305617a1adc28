import { faireDates } from '../langue/faire-dates.ts'

export const dates = faireDates('pt-PT', {
  heure: (heures, minutes) => (minutes === '00' ? `${heures}h` : `${heures}h${minutes}`),
  rang: (premier, dernier) => `de ${premier} a ${dernier}`,
  et: 'e',
})

/** An hour with its article: "às 9h", but "à 1h". */
export const comArtigo = (artigo: 'à' | 'da' | 'a', heure: string): string =>
  `${artigo}${/^1h/.test(heure) ? '' : 's'} ${heure}`

/** "na segunda-feira, 23 de novembro", "no sábado"; "hoje" and "amanhã" take nothing. */
export const noDia = (jour: string): string =>
  /^(?:sábado|domingo)/.test(jour) ? `no ${jour}` : jour.includes('-feira') ? `na ${jour}` : jour
