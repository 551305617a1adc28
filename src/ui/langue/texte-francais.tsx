interface TexteFrancaisProps {
  readonly balise?: 'p' | 'blockquote'
  readonly className?: string
  readonly children: string
}

/**
 * A whole text of others (what a place writes of itself, the sentence that dates were read in), as it was written: French, each
 * line from where French begins. A name is `Francais`, which stands on the side of our words.
 */
export const TexteFrancais = ({ balise: Balise = 'p', className, children }: TexteFrancaisProps) => (
  <Balise className={className} dir="ltr" lang="fr">
    {children}
  </Balise>
)
