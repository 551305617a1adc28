import { Francais } from './francais.tsx'

/** Stands for the name while the sentence around it is asked for. */
const NOM = '\u0001'

/** A sentence around a name of the data, and the name marked as French in it. */
export function AutourFrancais({
  dire,
  nom,
}: {
  readonly dire: (nom: string) => string
  readonly nom: string
}) {
  const [avant, apres] = dire(NOM).split(NOM)
  return (
    <>
      {avant}
      <Francais>{nom}</Francais>
      {apres}
    </>
  )
}
