import * as fr from '../fr/pages/contact.ts'
import { textes } from '../langue/textes.ts'

export const { contact = fr.contact } = textes('pages/contact')
