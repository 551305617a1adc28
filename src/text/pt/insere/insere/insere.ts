import type * as fr from '../../../fr/insere/insere.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { nombre, pluriel } from '../../socle/format.ts'
import catalogue from './insere.json' with { type: 'json' }

export const insere = {
  ...catalogue.insere,
  titres: {
    lieux: (ou: string) => `Ajuda com computadores e internet ${ou}`,
    dates: (ou: string) => `Oficinas digitais ${ou}`,
  },
  lieux: (n: number, ou: string) => `${pluriel(n, 'lugar', 'lugares')} ${ou}.`,
  dates: (n: number, ou: string) => `${pluriel(n, 'data', 'datas')} ${ou}.`,
  plus: (n: number) => `Ver mais ${nombre(n)}`,
  carteNom: (ou: string) => `Mapa dos lugares ${ou}`,
  donnees: (titre: string, jour: string) => `Dados: ${titre}, ${jour}.`,
  ignores: (cles: readonly string[]) => `Definições não compreendidas: ${cles.join(', ')}.`,
} satisfies Traduction<typeof fr.insere>
