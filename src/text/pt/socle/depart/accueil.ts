import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const accueil = {
  titre: 'Onde mora?',
  etiquette: 'A sua localidade, o seu bairro ou a sua morada',
  guide: 'Ajudar-me a encontrar, passo a passo',
  guideAide: 'Quatro perguntas simples, depois os lugares e as oficinas que lhe convêm.',
  tous: (ou: string) => `Ver todos os lugares ${ou}`.trim(),
} satisfies Traduction<typeof fr.accueil>
