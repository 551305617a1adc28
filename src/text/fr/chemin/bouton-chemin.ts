/** The button that shows a way; what it shows has words of its own (voir-chemin.ts), which load with it. */
export const boutonChemin = {
  voir: 'Voir le chemin',
  cacher: 'Cacher le chemin',
  attente: 'Le chemin se calcule…',
  aide: (open: boolean, nom: string) =>
    `${open ? boutonChemin.cacher : boutonChemin.voir} vers ${nom === '' ? 'ce lieu' : nom}`,
  sansDepart: 'Pour voir le chemin, dites d’abord d’où vous partez. C’est au-dessus de la liste des lieux.',
} as const
