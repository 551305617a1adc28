import * as fr from '../fr/depart/depart.ts'
import { textes } from '../langue/textes.ts'

export const {
  depart = fr.depart,
  nameDepart = fr.nameDepart,
  nameDepartOnPaper = fr.nameDepartOnPaper,
} = textes('depart/depart')
