import { skrivAntal } from '@fodfaeste/grund'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { SagensOpgaver } from '@fodfaeste/kontrakt'
import { useSagensOpgaver } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { Hjemmel } from '../../forklaring/hjemmel.tsx'
import { visDag } from '../../tekst/dage.ts'
import { GoerHer } from './goer-her.tsx'
import { NaesteOpgave } from './naeste-opgave.tsx'
import { opgaveSted } from './opgave-id.ts'
import { LAD_VENTE } from './opgavens-beslutninger.ts'
import './opgaver.css'

/** Så mange vises, før nogen beder om resten. */
const FOERST = 5

/** Det, der skal gøres i sagen, og det, der er begrundet bort. */
export function NaesteOpgaver({ sagId }: { sagId: string }) {
  const svar = useSagensOpgaver(sagId)
  return (
    <section aria-labelledby="naeste-overskrift" className="naeste-opgaver">
      {svar.data !== undefined ? (
        <Liste sagen={svar.data} />
      ) : (
        <>
          <div className="afsnit-hoved">
            <h2 id="naeste-overskrift">Næste pligter</h2>
          </div>
          <p className="daempet">{svar.isError ? somProblem(svar.error).detail : 'Henter …'}</p>
        </>
      )}
    </section>
  )
}

function Liste({ sagen }: { sagen: SagensOpgaver }) {
  const sted = useRouterState({ select: (s) => decodeURIComponent(s.location.hash) })
  const [alle, visAlle] = useState(false)
  const [venter, saetVenter] = useState(false)
  const valgt = sagen.opgaver.find(({ noegle }) => opgaveSted(noegle) === sted)
  // Den, Min dag førte til, er altid med.
  const viste = alle ? sagen.opgaver : sagen.opgaver.filter((opgave, nr) => nr < FOERST || opgave === valgt)
  useEffect(() => {
    if (valgt === undefined) return
    const plads = document.getElementById(opgaveSted(valgt.noegle))
    plads?.scrollIntoView({ block: 'start' })
    plads?.focus({ preventScroll: true })
    // Kun når adressen peger et nyt sted hen: listen hentes igen, uden at fokus flyttes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [sted])
  return (
    <>
      <div className="afsnit-hoved">
        <h2 id="naeste-overskrift">Næste pligter</h2>
        {sagen.maa.arbejde && !venter && <Tekstknap onClick={() => saetVenter(true)}>Lad sagen vente</Tekstknap>}
      </div>
      {venter && (
        <div className="naeste-aaben">
          <GoerHer her={LAD_VENTE} luk={() => saetVenter(false)} />
        </div>
      )}
      {sagen.opgaver.length === 0 && (
        <p className="daempet naeste-bort">Sagen er afsluttet, og ingen frist er overskredet.</p>
      )}
      <ul>
        {viste.map((opgave) => (
          <NaesteOpgave key={opgave.noegle} opgave={opgave} sagen={sagen} valgt={opgave === valgt} />
        ))}
      </ul>
      {viste.length < sagen.opgaver.length && (
        <Tekstknap onClick={() => visAlle(true)}>
          Vis {skrivAntal(sagen.opgaver.length - viste.length, 'til', 'til')}
        </Tekstknap>
      )}
      <Bort begrundetBort={sagen.begrundetBort} />
    </>
  )
}

/** En pligt, der er begrundet bort, er ikke væk: hvem, hvornår og hvorfor står her. */
function Bort({ begrundetBort }: Pick<SagensOpgaver, 'begrundetBort'>) {
  if (begrundetBort.length === 0) return null
  return (
    <>
      <h3 className="overblik-mangler">Begrundet bort</h3>
      <ul>
        {begrundetBort.map(({ noegle, hvad, hjemmel, frist, begrundelse, af, den }) => (
          <li key={noegle} className="naeste-bort">
            <span className="opgave-navn">{hvad}</span> <Hjemmel hjemmel={hjemmel} />
            {frist !== undefined && <span className="daempet">, frist {visDag(frist)}</span>}
            <p>
              {begrundelse}{' '}
              <span className="daempet ubrudt">
                {af}, {visDag(den)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
