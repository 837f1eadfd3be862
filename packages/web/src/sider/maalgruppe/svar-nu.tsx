import type { HvadNuHvisSvar, Problem } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import type { Forskel } from '../../forklaring/forskel.ts'
import { Konklusion } from '../../forklaring/konklusion.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Aendringer } from './aendringer.tsx'
import { GemVurdering } from './gem-vurdering.tsx'
import type { Forsoeg } from './hvis.ts'
import { Kvittering } from './kvittering.tsx'

/** Svaret øverst, og hvad den seneste registrering ændrede. */
export function SvarNu() {
  const { sag } = useSagKontekst()
  return (
    <section className="svar-nu" aria-label="Svaret">
      <Konklusion konklusion={sag.vurdering.konklusion} />
      <Kvittering />
      <GemVurdering />
    </section>
  )
}

interface Hvisegenskaber {
  readonly forsoeg: readonly Forsoeg[]
  readonly svar: HvadNuHvisSvar | undefined
  readonly forskel: Forskel | undefined
  readonly problem: Problem | undefined
  readonly nulstil: () => void
}

/** Svaret, som det ville være. Siger hele tiden, at intet er gemt. */
export function SvarHvis({ forsoeg, svar, forskel, problem, nulstil }: Hvisegenskaber) {
  const { sag } = useSagKontekst()
  return (
    <>
      <section className="svar-hvis" aria-label="Hvad nu hvis">
        <div className="svar-hvis-hoved">
          <p>
            <b>Hvad nu hvis.</b> Intet gemmes.{' '}
            {forsoeg.length === 0 && 'Vælg noget andet ved en oplysning, et skøn eller et ønske nedenfor.'}
          </p>
          {forsoeg.length > 0 && <Knap onClick={nulstil}>Nulstil</Knap>}
        </div>
        {forsoeg.length > 0 && (
          <p>
            Hvis{' '}
            {forsoeg.map(({ art, id, navn, tekst }, nr) => (
              <span key={`${art} ${id}`}>
                {nr > 0 && '; '}
                {navn}: <b>{tekst}</b>
              </span>
            ))}
          </p>
        )}
        {problem !== undefined && (
          <p className="felt-fejl" role="alert">
            {problem.fejl?.map(({ besked }) => besked).join(' ') ?? problem.detail}
          </p>
        )}
        {svar !== undefined && forsoeg.length > 0 ? (
          <>
            <Konklusion konklusion={svar.vurdering.konklusion} foran="Så ville svaret være" />
            <p className="daempet mellem">I sagen, som den er: {sag.vurdering.konklusion.tekst}</p>
          </>
        ) : (
          <Konklusion konklusion={sag.vurdering.konklusion} foran="Som sagen er" />
        )}
      </section>
      {forskel !== undefined && forsoeg.length > 0 && (
        <section className="svar-hvis-forskel" aria-label="Det ville ændre sig">
          <h2>Det ville ændre sig</h2>
          <Aendringer forskel={forskel} />
        </section>
      )}
    </>
  )
}
