import { languesIn } from '../dataset/configuration/langues.ts'
import { chooseLangue, LANGUES, readLangue } from '../domain/common/langues.ts'
import { within } from '../domain/common/within.ts'
import type { Parametres } from '../state/insere/parametres.ts'
import { entrer } from '../text/insere/charger.ts'
import { demandes, said } from './demande.ts'

// The reader's language, before any other file is read: each file of sentences looks its words up once. What the address asks,
// else what the browser wants, among those that the publication offers. Nothing is remembered.

/** Which languages are offered is waited for no longer: all are, then. A French list waits for nothing. */
const OFFERTES_MS = 1500
const asked = demandes.langue === 'auto' ? [] : [demandes.langue]
const tags = [...asked, ...navigator.languages]
const offertes = chooseLangue(tags) === 'fr' ? LANGUES : languesIn(await within(OFFERTES_MS, said, null))
const isOffered = (tag: string) => readLangue(tag) === 'fr' || offertes.some((one) => one === readLangue(tag))
/** What is shown: a language that the publication does not offer was asked for in vain, which is told. */
export const parametres: Parametres = asked.every(isOffered)
  ? demandes
  : { ...demandes, langue: 'auto', ignores: [...demandes.ignores, 'langue'] }
await entrer(chooseLangue(tags.filter(isOffered)))
