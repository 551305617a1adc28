import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'

const dia = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  nouvelleVersion:
    'Uma nova versão da página está pronta. Não há pressa: servirá também quando voltar a abrir a página.',
  recharger: 'Recarregar',
  brouillon: 'Recarregar apaga o que escreveu ou preparou aqui sem guardar. O que está guardado mantém-se.',
  rechargerQuandMeme: 'Recarregar mesmo assim',
  plusTard: 'Mais tarde',
  nouvelles: (construitLe: string) =>
    `Chegaram novos dados durante a sua visita. A página mostra os de ${dia(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `Há novos dados, mas não chegaram todos. A página mostra os de ${dia(construitLe)}.`,
  coupe: 'Não há rede.',
  muet: 'O servidor não responde.',
  lues: (construitLe: string) => `A página mostra os dados de ${dia(construitLe)}, guardados neste aparelho.`,
  reste: 'O que nunca foi aberto aqui virá com a rede.',
  rien: 'Os dados não estão neste aparelho. Abra a página uma vez com rede: ela guarda-os.',
} satisfies Traduction<typeof fr.avis>
