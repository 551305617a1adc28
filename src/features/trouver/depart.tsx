import { useCommune } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { MOTS } from '../../text/mots.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Pills } from '../../ui/pills.tsx'
import type { Depuis } from '../../worker/protocol/trouver.ts'

const text = trouver.depart

/** Where one starts from and how one travels. */
export function Depart({
  manifest,
  depuis,
}: {
  readonly manifest: Manifest
  readonly depuis: Depuis | null
}) {
  const personal = useUi((s) => s.depart)
  const code = useShare((s) => s.depart)
  const commune = useCommune(manifest, code)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const nom = personal?.libelle ?? commune.data?.nom ?? null
  const { hors = false, autour = null, commune: la = '' } = depuis ?? {}
  return (
    <div className="pile ecart-2">
      {nom !== null && (
        <p className="rangee bords">
          <strong>{text.de(nom)}</strong>
          <Bouton
            genre="discret"
            onClick={() => {
              setUi({ depart: null })
              setShare({ depart: null })
            }}
          >
            {text.oublier}
          </Bouton>
        </p>
      )}
      {hors && (
        <div className="avis pile">
          <p>{text.hors(la)}</p>
          {autour !== null && (
            <Bouton onClick={() => setShare({ territoire: autour })}>{text.changer(la)}</Bouton>
          )}
        </div>
      )}
      <Modes />
    </div>
  )
}

function Modes() {
  const mode = useShare((s) => s.mode)
  const setShare = useSetShare()
  return (
    <Pills
      sobre
      titre={text.mode}
      textes={MOTS.mode}
      choisie={mode}
      onChange={(value) => setShare({ mode: value })}
    />
  )
}
