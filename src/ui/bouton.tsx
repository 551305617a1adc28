import type { ComponentProps } from 'react'

interface BoutonProps extends ComponentProps<'button'> {
  /** Filled for what one came to do, discreet for what matters less. */
  readonly genre?: 'plein' | 'discret' | undefined
}

/** A button; it sends no form unless its type says so. */
export const Bouton = ({ genre, className, ...button }: BoutonProps) => (
  <button
    type="button"
    {...button}
    className={['bouton', genre && `bouton--${genre}`, className].filter(Boolean).join(' ')}
  />
)
