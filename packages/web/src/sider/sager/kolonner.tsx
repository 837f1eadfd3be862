import { useState } from 'react'
import type { SagRaekke } from '@fodfaeste/kontrakt'
import { visDag, visKortDag, dagIDanmark } from '../../tekst/dage.ts'
import { FASE_NAVN } from './listevalg.ts'

/** Kolonnerne ud over borger, svar og mangler, som altid er der. */
export const VALGFRI = [
  { id: 'sagsnummer', navn: 'Sag', celle: (r: SagRaekke) => <span className="ubrudt">{r.sagsnummer}</span> },
  { id: 'fase', navn: 'Fase', celle: (r: SagRaekke) => FASE_NAVN[r.fase] },
  { id: 'lov', navn: 'Lov', celle: (r: SagRaekke) => <span className="ubrudt">{r.lovensUdgave}</span> },
  { id: 'forloeb', navn: 'Forløb', celle: (r: SagRaekke) => <Forloeb raekke={r} /> },
  { id: 'taerskel', navn: 'Næste tærskel', celle: (r: SagRaekke) => <Taerskel raekke={r} /> },
  { id: 'sagsbehandler', navn: 'Sagsbehandler', celle: (r: SagRaekke) => r.sagsbehandler },
  {
    id: 'opdateret',
    navn: 'Ændret',
    celle: (r: SagRaekke) => <span className="ubrudt">{visKortDag(dagIDanmark(r.opdateret))}</span>,
  },
] as const

export type KolonneId = (typeof VALGFRI)[number]['id']

const BEGYND: readonly KolonneId[] = ['sagsnummer', 'fase', 'lov', 'taerskel', 'sagsbehandler', 'opdateret']
const NOEGLE = 'sager.kolonner'

function Taerskel({ raekke: { naesteTaerskel } }: { raekke: SagRaekke }) {
  if (naesteTaerskel === undefined) return <span className="daempet">ingen</span>
  return (
    <>
      <span className="ubrudt">{visDag(naesteTaerskel.dag)}</span>
      <span className="sager-anden">{naesteTaerskel.navn}</span>
    </>
  )
}

function Forloeb({ raekke: { forloeb } }: { raekke: SagRaekke }) {
  if (forloeb.starter === undefined) return <span className="daempet">intet</span>
  return (
    <>
      <span className="ubrudt">{visKortDag(forloeb.starter)}</span>
      {forloeb.slut !== undefined && <span className="sager-anden ubrudt">til {visKortDag(forloeb.slut)}</span>}
    </>
  )
}

/** De valgte kolonner, husket i browseren. */
export function useKolonner() {
  const [valgte, saet] = useState<readonly KolonneId[]>(laes)
  const skift = (id: KolonneId): void => {
    const nye = VALGFRI.map((k) => k.id).filter((k) => (k === id ? !valgte.includes(k) : valgte.includes(k)))
    saet(nye)
    localStorage.setItem(NOEGLE, nye.join(' '))
  }
  return { valgte, skift }
}

function laes(): readonly KolonneId[] {
  const gemt = localStorage.getItem(NOEGLE)
  return gemt === null ? BEGYND : VALGFRI.map((k) => k.id).filter((id) => gemt.split(' ').includes(id))
}

export function Kolonnevalg({ valgte, skift }: ReturnType<typeof useKolonner>) {
  return (
    <details className="sager-kolonner">
      <summary className="knap">Kolonner</summary>
      <fieldset>
        <legend className="felt-navn">Vis</legend>
        {VALGFRI.map(({ id, navn }) => (
          <label key={id}>
            <input type="checkbox" checked={valgte.includes(id)} onChange={() => skift(id)} />
            {navn}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
