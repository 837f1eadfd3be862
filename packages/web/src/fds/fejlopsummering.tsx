import { useEffect, useRef } from 'react'

/** En fejl og id'et på det felt, den skal rettes i. Uden felt gælder den det hele. */
export interface Feltfejl {
  readonly felt?: string | undefined
  readonly besked: string
}

/** Samlet øverst, med et link til hvert felt. Får fokus, når den kommer, så den både ses og læses op. */
export function Fejlopsummering({
  fejl,
  overskrift = 'Ret dette',
}: {
  fejl: readonly Feltfejl[]
  overskrift?: string
}) {
  const boks = useRef<HTMLElement>(null)
  const nye = fejl.map(({ besked }) => besked).join('|')
  useEffect(() => {
    if (nye !== '') boks.current?.focus()
  }, [nye])
  if (fejl.length === 0) return null
  return (
    <section className="fejlopsummering" ref={boks} tabIndex={-1} aria-label={overskrift}>
      <h2>{overskrift}</h2>
      <ul>
        {fejl.map(({ felt, besked }) => (
          <li key={`${felt ?? ''} ${besked}`}>
            {felt === undefined ? (
              besked
            ) : (
              <a
                href={`#${felt}`}
                onClick={(h) => {
                  h.preventDefault()
                  document.getElementById(felt)?.focus()
                }}
              >
                {besked}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Beskeden til ét felt. */
export function fejlVed(fejl: readonly Feltfejl[], felt: string): string | undefined {
  return fejl.find((f) => f.felt === felt)?.besked
}
