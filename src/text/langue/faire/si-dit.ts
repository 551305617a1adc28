/**
 * A name with what leads to it and what follows it, nothing where it is not known: no sentence ends on "vers ." or holds "()".
 */
export const siDit = (avant: string, nom: string, apres = ''): string =>
  nom === '' ? '' : `${avant}${nom}${apres}`
