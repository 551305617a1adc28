/** What changes the page at its start, in the text of a configuration. */
const LOOKS = /"(?:logo|couleurs|accueil|langues|rues|services|intranet)"|"nom": *"(?!À portée")/

/** The text of `configuration.json`, where it changes the page at its start; null where it does not, or is not to be had. */
export const fetchLooks = (base: string): Promise<string | null> =>
  fetch(new URL('../configuration.json', base))
    .then((response) => response.text())
    .then(
      (said) => (LOOKS.test(said) ? said : null),
      () => null,
    )
