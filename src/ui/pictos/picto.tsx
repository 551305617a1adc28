import { DESSINS, type NomPicto } from './dessins.ts'
import './picto.css'

/** A pictogram beside its words: the words say it all, so it says nothing to who listens. */
export const Picto = ({ nom }: { readonly nom: NomPicto }) => (
  <svg className="picto" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d={DESSINS[nom]} />
  </svg>
)
