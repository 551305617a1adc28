/**
 * Names that begin with an H that is not heard, as far as that is sure: elsewhere the H counts as a consonant, which one
 * reads without stumbling ("de Honfleur").
 */
const H_MUET =
  /^H(?:[yY]|é(?!risson|aul?me)|erb|uriel|uis|endaye|ennebont|irson|ôpita|ospita|ospice|abit|istoire|omme)/
const VOYELLE = /^(?:[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]|Y(?:[^aeiou]|$)|Y[eè](?:rres|vre))/i
/** Words said with an article in front. */
const LA = /^(?:Communauté|Métropole|Mairie|Médiathèque|Bibliothèque|Mission) /

/** "de Guéret", "d’Ahun", "du Vigen", "des Mars", "de L’Isle", "d’Huriel", "de la Médiathèque …", "du 12 rue Haute": a name after "de". */
export function deNom(nom: string): string {
  const article = /^(les?) /i.exec(nom)
  if (article !== null) return `${/^le /i.test(nom) ? 'du' : 'des'} ${nom.slice(article[0].length)}`
  if (/^\d/.test(nom)) return `du ${nom}`
  if (LA.test(nom)) return `de la ${nom}`
  return VOYELLE.test(nom) || H_MUET.test(nom) ? `d’${nom}` : `de ${nom}`
}

/** "à Guéret", "au Vigen", "aux Mars", "à La Villedieu": where a commune is. */
export function aCommune(nom: string): string {
  const article = /^(Les?) /.exec(nom)
  if (article === null) return `à ${nom}`
  return `${article[1] === 'Le' ? 'au' : 'aux'} ${nom.slice(article[0].length)}`
}
