import { useId, useState } from 'react'
import type { KommendeBrev } from '@fodfaeste/kontrakt'
import type { Udkast } from '../../api/afgoerelse-data.ts'
import { hentKommendeBrevPdf } from '../../api/brev-data.ts'
import { useKommendeBrev } from '../../api/hoering-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { AabnPdf } from '../breve/aabn-pdf.tsx'
import { Ark } from '../breve/ark.tsx'
import { TUNGT_FRA, skrivLix } from '../breve/laesbart.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { useBredSkaerm } from './use-bred-skaerm.ts'
import '../breve/breve.css'

/**
 * Brevet om det, der skrives, som det bliver: det hentes, når et felt forlades, og intet gemmes. Er skærmen smal, vises det
 * først, når man beder om det.
 */
export function BrevVedSiden({ udkast }: { udkast: Udkast | undefined }) {
  const { sag } = useSagKontekst()
  const bred = useBredSkaerm()
  const [vist, saetVist] = useState(false)
  const overskrift = useId()
  if (!sag.maa.journalisere) return null
  return (
    <section className="afgoerelse-brev" aria-labelledby={overskrift}>
      <div className="afsnit-hoved">
        <h3 id={overskrift}>Brevet, som det bliver</h3>
        {!bred && (
          <Tekstknap onClick={() => saetVist(!vist)}>{vist ? 'Skjul brevet' : 'Vis brevet, som det bliver'}</Tekstknap>
        )}
      </div>
      {(bred || vist) && <Brevet krop={brevet(udkast)} />}
    </section>
  )
}

/** Brevet, hvor tungt det er, og det samme som PDF. */
function Brevet({ krop }: { krop: KommendeBrev | undefined }) {
  const { sag } = useSagKontekst()
  const svar = useKommendeBrev(sag.id, sag.nyesteVersion, krop)
  if (krop === undefined) return <p className="daempet">Skriv udkastet færdigt, så vises brevet.</p>
  if (svar.isError) return <p className="besked besked-fejl">{somProblem(svar.error).detail}</p>
  if (svar.data === undefined) return <p className="daempet">Skriver brevet …</p>
  const { lix } = svar.data
  return (
    <div aria-busy={svar.isFetching}>
      {lix !== undefined && (
        <p className={lix >= TUNGT_FRA ? 'brev-tungt' : 'daempet'}>Hele brevet: {skrivLix(lix)}. Intet er gemt.</p>
      )}
      <AabnPdf hent={() => hentKommendeBrevPdf(sag.id, krop)} navn="afgoerelse" klar={false} />
      <Ark udkast={svar.data} />
    </div>
  )
}

function brevet(udkast: Udkast | undefined): KommendeBrev | undefined {
  return udkast === undefined ? undefined : { brev: 'afgoerelse', udkast, egneOrd: {} }
}
