import { TILSTAND_ORD, type Tilstand } from './tilstand.ts'

const FORM: { readonly [T in Tilstand]: React.ReactNode } = {
  opfyldt: (
    <>
      <circle cx="8" cy="8" r="7.5" className="m-opfyldt" />
      <path d="M4.5 8.2 7 10.7l4.6-5" className="m-streg" />
    </>
  ),
  'ikke-opfyldt': (
    <>
      <rect x="1" y="1" width="14" height="14" rx="1.5" className="m-ikke-opfyldt" />
      <path d="m5 5 6 6m0-6-6 6" className="m-streg" />
    </>
  ),
  uoplyst: <circle cx="8" cy="8" r="6.8" className="m-uoplyst" />,
  'kraever-skoen': (
    <>
      <circle cx="8" cy="8" r="6.8" className="m-skoen" />
      <path d="M8 1.2a6.8 6.8 0 0 0 0 13.6z" className="m-skoen-halv" />
    </>
  ),
  tvivl: (
    <>
      <path d="M8 .4 15.6 8 8 15.6.4 8z" className="m-tvivl" />
      <path d="M8 4.2v4.4M8 10.4v1.6" className="m-streg" />
    </>
  ),
}

/** Formen alene; ordet skal stå ved siden af. `medOrd`: formen siger ordet til en skærmlæser. */
export function Maerke({ tilstand, medOrd = false }: { tilstand: Tilstand; medOrd?: boolean }) {
  const oplaest = medOrd ? { role: 'img', 'aria-label': TILSTAND_ORD[tilstand] } : { 'aria-hidden': true as const }
  return (
    <svg className="maerke" viewBox="0 0 16 16" {...oplaest}>
      {FORM[tilstand]}
    </svg>
  )
}

/** Form, ord og farve sammen. */
export function Tilstandsmaerke({ tilstand, ord = TILSTAND_ORD[tilstand] }: { tilstand: Tilstand; ord?: string }) {
  return (
    <span className={`tilstand t-${tilstand}`}>
      <Maerke tilstand={tilstand} />
      <span>{ord}</span>
    </span>
  )
}
