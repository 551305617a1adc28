/** Makes the title of a tab of the browser of its parts, the smallest first; `marque`: the name of the page. */
export const faireOnglet =
  (marque: string) =>
  (parts: readonly (string | null)[], nom = marque): string =>
    [...parts.filter((part) => part !== null && part !== ''), nom].join(' – ')
