import { useServices } from '../../data/context.tsx'
import { useConfiguration } from '../../data/site/configuration.ts'
import {
  CONFIGURATION_VIDE,
  type Configuration,
  isSilent,
} from '../../dataset/configuration/configuration.ts'
import { AUDIT, countConformite, EVALUE_LE } from '../../domain/accessibilite/conformite.ts'
import { isOutsideOpen, outside } from '../../domain/common/outside.ts'
import { declaration as text } from '../../text/accessibilite/declaration.ts'
import { citer } from '../../text/langue/citer.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import { LienTelephone } from '../../ui/lien-telephone.tsx'
import { LienWeb } from '../../ui/lien-web.tsx'
import { Coordonnees } from './coordonnees.tsx'
import { GrilleRgaa } from './grille-rgaa.tsx'
import { Partie } from './partie.tsx'

const CONFORMITE = countConformite()

/** The declaration that the law has a public body publish, and the criteria it rests on. What is missing is said. */
export function Accessibilite() {
  const lue = useConfiguration()
  const configuration = lue ?? CONFIGURATION_VIDE
  const { nom, organisme } = configuration
  const { comptes, etat } = CONFORMITE
  return (
    <>
      <p>
        <Phrase>
          {text.qui(citer(organisme, 'accessibilite/declaration'), citer(nom, 'accessibilite/declaration'))}
        </Phrase>
      </p>
      <p>{text.loi}</p>
      {lue !== null && organisme === '' && <p className="avis">{text.sansOrganisme}</p>}
      <p>{text.portee}</p>
      <Partie titre={text.etat} phrases={[text.resultat(etat)]}>
        <p>{AUDIT === null ? text.sansAudit : text.audit(AUDIT)}</p>
        <p>{text.taux(CONFORMITE)}</p>
        <ul className="puces">
          {(['conforme', 'non-conforme', 'a-verifier', 'non-applicable'] as const).map((resultat) => (
            <li key={resultat}>{text.comptes(comptes[resultat], resultat)}</li>
          ))}
        </ul>
        <p>{text.compte}</p>
      </Partie>
      <Partie titre={text.manques}>
        <h4>{text.nonConformes}</h4>
        <p>{comptes['non-conforme'] === 0 ? text.aucuneNonConformite : text.desNonConformites}</p>
        <h4>{text.derogations}</h4>
        <p>{text.aucuneDerogation}</p>
        <h4>{text.exemptes}</h4>
        <ul className="puces">
          <li>{text.carte}</li>
          <li>{text.tiers}</li>
        </ul>
      </Partie>
      <Partie
        titre={text.etabli}
        phrases={[text.faitLe(EVALUE_LE), text.technologies, text.outils, text.sansLecteur]}
      />
      <Aide configuration={configuration} sansContact={lue !== null && isSilent(lue.contact)} />
      <Partie titre={text.recours} phrases={[text.recoursDit]}>
        <Defenseur />
      </Partie>
      <Engagements configuration={configuration} />
      <GrilleRgaa />
    </>
  )
}

interface PartProps {
  readonly configuration: Configuration
}

/** Whom to tell that something bars the way, and what works without. */
function Aide({ configuration, sansContact }: PartProps & { readonly sansContact: boolean }) {
  const { base } = useServices()
  const { nom, contact } = configuration
  return (
    <Partie titre={text.aide} phrases={sansContact ? [text.aideDit, text.sansContact] : [text.aideDit]}>
      <Coordonnees contact={contact} sujet={text.sujet(nom)} />
      <p>
        {text.sansScript} <a href={`${base}liste/index.html`}>{text.pagesSimples}</a>.
      </p>
    </Partie>
  )
}

function Defenseur() {
  const { ecrire, delegue, courrier, telephone, numero } = text.defenseur
  return (
    <ul className="puces">
      {isOutsideOpen() && (
        <>
          <li>
            <LienWeb adresse={outside('defenseur')} libelle={ecrire} />
          </li>
          <li>
            <LienWeb adresse={outside('delegues')} libelle={delegue} />
          </li>
        </>
      )}
      <li>{courrier}</li>
      <li>
        {telephone} <LienTelephone telephone={numero} genre="texte" />
      </li>
    </ul>
  )
}

/** The plans that the law has one publish, where the publisher gave their addresses. */
function Engagements({ configuration: { accessibilite } }: PartProps) {
  const { schema, plan } = accessibilite
  const missing = [...(schema === '' ? [text.sansSchema] : []), ...(plan === '' ? [text.sansPlan] : [])]
  return (
    <Partie titre={text.engagements} phrases={missing}>
      {missing.length < 2 && (
        <ul className="puces">
          {schema !== '' && (
            <li>
              <LienWeb adresse={schema} libelle={text.schema} />
            </li>
          )}
          {plan !== '' && (
            <li>
              <LienWeb adresse={plan} libelle={text.plan} />
            </li>
          )}
        </ul>
      )}
    </Partie>
  )
}
