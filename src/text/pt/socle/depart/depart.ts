import type * as fr from '../../../fr/depart/depart.ts'
import { faireDepart } from '../../../langue/faire/depart.ts'
import { siDit } from '../../../langue/faire/si-dit.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const depart = {
  aide: 'Localidade, bairro, lugar, morada…',
  aideBesoins: 'Localidade, lugar, necessidade, morada…',
  de: (nom: string) => `Partida: ${nom}`,
  choisi: (nom: string) => `Partida escolhida: ${nom}`,
  quartier: (nom: string, commune: string) => `${nom}${siDit(' (', commune, ')')}`,
  changer: 'Mudar',
  changerDe: 'de ponto de partida',
  oublier: 'Esquecer este ponto de partida',
  hors: (commune: string) =>
    `O ponto de partida${siDit(' (', commune, ')')} está fora do território mostrado.`,
  autour: (commune: string) => `Ver à volta ${commune === '' ? 'do ponto de partida' : `de ${commune}`}`,
  meLocaliser: 'Localizar-me',
  surCarte: 'No mapa',
  surCarteAide: 'Mostrar o ponto de partida no mapa',
  noms: {
    position: 'a minha posição',
    positionAutre: 'onde está este aparelho',
    point: (commune: string) => `um ponto do mapa${siDit(', perto de ', commune)}`,
    choisi: 'o ponto escolhido',
  },
} satisfies Traduction<typeof fr.depart>

export const { nameDepart, nameDepartOnPaper } = faireDepart(depart.noms)
