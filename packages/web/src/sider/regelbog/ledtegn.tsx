import type { RegelLedVisning } from '@fodfaeste/kontrakt'

type Art = RegelLedVisning['art']

/** Hvem der svarer på leddet: et papir, et menneske, borgeren, systemet. Ordet står ved siden af. */
const FORM: { readonly [A in Art]?: React.ReactNode } = {
  faktum: <rect x="3" y="1.5" width="10" height="13" rx="1" className="rt-streg" />,
  skoen: (
    <>
      <circle cx="8" cy="8" r="6" className="rt-streg" />
      <path d="M8 2a6 6 0 0 0 0 12z" className="rt-fyld" />
    </>
  ),
  oenske: <path d="M2 2.5h12v8H7.5L4 13.5v-3H2z" className="rt-streg" />,
  beregning: <path d="M3 5.5h10M3 10.5h10" className="rt-streg" />,
  tvivl: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" className="rt-streg" />,
}

const GREN = <circle cx="8" cy="8" r="2.5" className="rt-fyld" />

export function Ledtegn({ art }: { art: Art }) {
  return (
    <svg className="maerke" viewBox="0 0 16 16" aria-hidden="true">
      {FORM[art] ?? GREN}
    </svg>
  )
}
