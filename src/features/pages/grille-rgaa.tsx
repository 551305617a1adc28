import { CRITERES, type Critere, ESSAIS, type Numero } from '../../domain/accessibilite/criteres.ts'
import { outside } from '../../domain/common/outside.ts'
import { CONTROLES } from '../../text/accessibilite/controles.ts'
import { grille as text } from '../../text/accessibilite/declaration.ts'
import { THEMES, TITRES } from '../../text/accessibilite/titres.ts'
import { deuxPoints } from '../../text/format.ts'
import { lister } from '../../ui/langue/lister.ts'
import { Partie } from './partie.tsx'

const ALL = Object.entries(CRITERES) as readonly (readonly [Numero, Critere])[]

/** The 106 criteria by theme: result, what shows it, what a person must still do. */
export function GrilleRgaa() {
  return (
    <Partie titre={text.titre} phrases={[text.aide]}>
      {THEMES.map((nom, i) => (
        <Theme
          key={nom}
          titre={text.theme(i + 1, nom)}
          criteres={ALL.filter(([n]) => n.startsWith(`${i + 1}.`))}
        />
      ))}
    </Partie>
  )
}

interface ThemeProps {
  readonly titre: string
  readonly criteres: readonly (readonly [Numero, Critere])[]
}

function Theme({ titre, criteres }: ThemeProps) {
  const parts = (['conforme', 'non-conforme', 'a-verifier', 'non-applicable'] as const)
    .map((resultat) => [resultat, criteres.filter(([, one]) => one.resultat === resultat).length] as const)
    .filter(([, n]) => n > 0)
  return (
    <details className="pages-theme">
      <summary>
        {titre} <span className="note">({lister(parts.map(([resultat, n]) => text.part(n, resultat)))})</span>
      </summary>
      <ul className="pages-sources">
        {criteres.map(([numero, critere]) => (
          <li key={numero}>
            <Ligne numero={numero} critere={critere} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Ligne({
  numero,
  critere: { resultat, preuves },
}: {
  readonly numero: Numero
  readonly critere: Critere
}) {
  const controle = CONTROLES[numero]
  return (
    <>
      <p>
        <Officiel numero={numero} /> {deuxPoints(TITRES[numero])}
        <b>{text.resultats[resultat]}</b>
      </p>
      {controle !== undefined && <p>{text.controle(controle)}</p>}
      {preuves.length > 0 && (
        <>
          <p className="note">{resultat === 'a-verifier' ? text.deja : text.preuves}</p>
          <ul className="puces note">
            {preuves.map((preuve) => (
              <li key={preuve}>
                <Preuve preuve={preuve} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Its number, which leads to the official text where a link may leave the page. */
function Officiel({ numero }: { readonly numero: Numero }) {
  const officiel = outside('criteres')
  const nom = text.critere(numero)
  return officiel === '' ? <span>{nom}</span> : <a href={`${officiel}${numero}`}>{nom}</a>
}

function Preuve({ preuve }: { readonly preuve: Critere['preuves'][number] }) {
  if (preuve.startsWith('axe:')) return text.regle(preuve.slice(4))
  const { fichier, titre } = ESSAIS[preuve as keyof typeof ESSAIS]
  return (
    <>
      {text.essai(fichier)}
      <q lang="en">{titre}</q>
    </>
  )
}
