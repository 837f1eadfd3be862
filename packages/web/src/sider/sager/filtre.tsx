import { useEffect, useState } from 'react'
import { Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import { TILSTANDE, TILSTAND_ORD } from '../../forklaring/tilstand.ts'
import { FASER, FASE_NAVN, type Listevalg, SORTERINGER, soegning } from './listevalg.ts'

interface Egenskaber {
  readonly valg: Listevalg
  readonly cpr: string | undefined
  readonly sagsbehandlere: readonly string[]
  readonly vaelg: (nyt: Listevalg) => void
  readonly ryd: () => void
}

const ALLE = { vaerdi: '', tekst: 'Alle' } as const

export function Filtre({ valg, cpr, sagsbehandlere, vaelg, ryd }: Egenskaber) {
  const erIndsnaevret = [valg.soeg, cpr, valg.fase, valg.svar, valg.sagsbehandler].some((v) => v !== undefined)
  const svar = TILSTANDE.map((t) => ({ vaerdi: t, tekst: TILSTAND_ORD[t] }))
  const behandlere = [
    ...new Set([...sagsbehandlere, ...(valg.sagsbehandler === undefined ? [] : [valg.sagsbehandler])]),
  ]
  return (
    <search className="sager-filtre" aria-label="Indsnævr listen">
      <Soeg nu={cpr ?? valg.soeg ?? ''} vaelg={vaelg} />
      <Valgliste
        id="sager-fase"
        navn="Fase"
        muligheder={[ALLE, ...FASER.map((f) => ({ vaerdi: f, tekst: FASE_NAVN[f] }))]}
        vaerdi={valg.fase ?? ''}
        vedAendring={(fase) => vaelg({ fase: fase === '' ? undefined : fase })}
      />
      <Valgliste
        id="sager-svar"
        navn="Svar"
        muligheder={[ALLE, ...svar]}
        vaerdi={valg.svar ?? ''}
        vedAendring={(s) => vaelg({ svar: s === '' ? undefined : s })}
      />
      <Valgliste
        id="sager-sagsbehandler"
        navn="Sagsbehandler"
        muligheder={[ALLE, ...behandlere.map((n) => ({ vaerdi: n, tekst: n }))]}
        vaerdi={valg.sagsbehandler ?? ''}
        vedAendring={(n) => vaelg({ sagsbehandler: n === '' ? undefined : n })}
      />
      <Valgliste
        id="sager-sortering"
        navn="Orden"
        muligheder={SORTERINGER}
        vaerdi={valg.sortering ?? 'navn'}
        vedAendring={(s) => vaelg({ sortering: s === 'navn' ? undefined : s })}
      />
      {erIndsnaevret && <Tekstknap onClick={ryd}>Vis alle</Tekstknap>}
    </search>
  )
}

const VENT_MS = 250

/** Søger, når man holder inde med at skrive. */
function Soeg({ nu, vaelg }: { nu: string; vaelg: (nyt: Listevalg) => void }) {
  const [tekst, saetTekst] = useState(nu)
  const [set, saetSet] = useState(nu)
  // Er der søgt et andet sted fra, følger feltet med.
  if (nu !== set) {
    saetSet(nu)
    if (nu !== tekst.trim()) saetTekst(nu)
  }
  useEffect(() => {
    if (tekst.trim() === nu) return
    const ventende = setTimeout(() => vaelg(soegning(tekst)), VENT_MS)
    return () => clearTimeout(ventende)
  }, [tekst, nu, vaelg])
  return <Tekstfelt id="sager-soeg" navn="Søg" vaerdi={tekst} vedAendring={saetTekst} inputMode="search" />
}
