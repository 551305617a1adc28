import type * as fr from '../../fr/carte.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './carte.json' with { type: 'json' }

export const carte = {
  ...catalogue.carte,
  tuiles: {
    ...catalogue.carte.tuiles,
    dit: (hote: string) =>
      `Verilerimizde buranın sokakları yok. Başka bir sitede bir sokak haritası var. Onu açarsanız, sayfa baktığınız haritayı o siteden ister (${hote}). Başka hiçbir şey gönderilmez.`,
  },
  auDepart: (nom: string) => `Başlangıç ve ${nom}`,
  nomRepere: (nom: string, autres: readonly number[]) =>
    autres.length === 0 ? nom : `${nom} (ayrıca ${autres.join(', ')})`,
  rues: (mentions: readonly string[]) => `Sokaklar: ${mentions.join('; ')}`,
} satisfies Traduction<typeof fr.carte>
