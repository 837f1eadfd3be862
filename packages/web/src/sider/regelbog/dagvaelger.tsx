import { useEffect, useRef, useState } from 'react'
import { Dagfelt } from '../../fds/felt.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { erLovdag } from './regelvalg.ts'

interface Egenskaber {
  readonly id: string
  readonly navn: string
  /** Dagen, der er valgt; mangler den, står feltet tomt. */
  readonly dag: string | undefined
  readonly vedValg: (iso: string) => void
}

/** En dag, loven ses på. Valget sker, så snart dagen er skrevet færdig; fokus bliver i feltet. */
export function Dagvaelger({ id, navn, dag, vedValg }: Egenskaber) {
  const [tekst, saetTekst] = useState(() => (dag === undefined ? '' : dagTilFelt(dag)))
  const [forladt, saetForladt] = useState(false)
  const senest = useRef(dag)
  useEffect(() => {
    // Dagen er valgt et andet sted, fx på tidslinjen: så er det den, der står i feltet.
    if (senest.current !== dag) saetTekst(dag === undefined ? '' : dagTilFelt(dag))
    senest.current = dag
  }, [dag])
  const laest = laesDag(tekst)
  const skriv = (ny: string): void => {
    saetTekst(ny)
    saetForladt(false)
    const svar = laesDag(ny)
    if (!svar.ok || !erLovdag(svar.vaerdi)) return
    senest.current = svar.vaerdi
    vedValg(svar.vaerdi)
  }
  return (
    <div onBlur={() => saetForladt(true)}>
      <Dagfelt
        id={id}
        navn={navn}
        vaerdi={tekst}
        vedAendring={skriv}
        fejl={forladt && tekst.trim() !== '' ? fejlen(laest) : undefined}
        laest={laest.ok && erLovdag(laest.vaerdi) ? visDagMedUgedag(laest.vaerdi) : undefined}
      />
    </div>
  )
}

function fejlen(laest: ReturnType<typeof laesDag>): string | undefined {
  if (!laest.ok) return laest.afvist
  return erLovdag(laest.vaerdi) ? undefined : 'Skriv en dag mellem 1900 og 2100.'
}
