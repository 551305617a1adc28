import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import { citer } from '../../text/langue/citer.ts'
import { isoler } from '../../text/langue/isoler.ts'
import type { Francais } from '../../text/langue/modules.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'

// What only some views cite: the first one does without.

/** A sentence of a module on its way into a view of the reader's language: others' words too where the module is French. */
export const citerPhrase = (phrase: string, module: keyof Francais): string =>
  langueLue() === 'falc' || estTraduit(module) ? phrase : isoler(phrase)

/** Where the times by road come from, whose name is others' words. */
export const citeRoutes = (credit: RoutesCredit): RoutesCredit => ({
  ...credit,
  mention: citer(credit.mention),
})

/** Whom to ask, each name on its way into a sentence of `module`. */
export const citeContacts = (
  contacts: readonly Contact[],
  module: keyof Francais = 'orientation/contact',
): Contact[] => contacts.map((contact) => ({ ...contact, nom: citer(contact.nom, module) }))
