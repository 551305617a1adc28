import type * as fr from '../../fr/carte.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './carte.json' with { type: 'json' }

export const carte = {
  ...catalogue.carte,
  tuiles: {
    ...catalogue.carte.tuiles,
    dit: (hote: string) =>
      `Os nossos dados não têm ruas aqui. Outro site tem um mapa delas. Se o mostrar, a página pedirá a esse site o mapa que está a ver (${hote}). Mais nada será enviado.`,
  },
  auDepart: (nom: string) => `Partida, e ${nom}`,
  nomRepere: (nom: string, autres: readonly number[]) =>
    autres.length === 0 ? nom : `${nom} (também ${autres.join(', ')})`,
  rues: (mentions: readonly string[]) => `Ruas: ${mentions.join('; ')}`,
} satisfies Traduction<typeof fr.carte>
