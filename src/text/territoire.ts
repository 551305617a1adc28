/** Sentences of the territory picker. */
export const territoire = {
  etiquette: 'Territoire',
  aide: 'Changer de territoire',
  /** Read together: "Changer de territoire". */
  changer: 'Changer',
  changerDe: 'de territoire',
  chargement: 'Chargement du territoire…',
  aucun: 'Aucun territoire de ce nom dans les données.',
  incomplet: 'en partie seulement',
  types: {
    france: '',
    region: 'région',
    departement: 'département',
    epci: 'intercommunalité',
    commune: 'commune',
    qpv: 'quartier prioritaire',
  },
} as const
