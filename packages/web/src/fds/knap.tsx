import type { ComponentProps } from 'react'

type Knapegenskaber = ComponentProps<'button'> & {
  readonly primaer?: boolean
  /** I gang: kan ikke trykkes igen, men beholder fokus. */
  readonly optaget?: boolean
}

export function Knap({ primaer = false, optaget = false, className = '', onClick, ...resten }: Knapegenskaber) {
  return (
    <button
      type="button"
      className={`knap ${primaer ? 'knap-primaer' : ''} ${className}`}
      aria-disabled={optaget || undefined}
      onClick={(haendelse) => (optaget ? haendelse.preventDefault() : onClick?.(haendelse))}
      {...resten}
    />
  )
}

/** En handling, der fylder som et link. */
export function Tekstknap({ className = '', ...resten }: ComponentProps<'button'>) {
  return <button type="button" className={`tekstknap ${className}`} {...resten} />
}
