import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { SagVisning } from '@fodfaeste/kontrakt'
import { Knap } from '../../fds/knap.tsx'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { FASE_NAVN } from '../sager/listevalg.ts'
import { OgsaaAaben } from './ogsaa-aaben.tsx'
import { useSagKontekst } from './sag-kontekst.ts'
import { Tidsbanner } from './tidsbanner.tsx'
import { Tidsrejse } from './tidsrejse.tsx'

/** Hvem sagen handler om, de vigtigste fakta, og sagens faner. */
export function Sagshoved() {
  const { sag, blik } = useSagKontekst()
  const [rejser, saetRejser] = useState(false)
  const panel = useId()
  const { navn, alder, cprMaskeret } = sag.borger
  return (
    <>
      <p className="sti">
        <Link to="/sager">Sager</Link> / {sag.sagsnummer}
      </p>
      <div className="sag-hoved">
        <h1>
          {navn}{' '}
          <small className="ubrudt">
            {alder !== undefined && `${alder} år, `}
            {cprMaskeret}
          </small>
        </h1>
        <div className="knapper">
          <Knap aria-expanded={rejser} aria-controls={rejser ? panel : undefined} onClick={() => saetRejser(!rejser)}>
            Vis sagen som den var …
          </Knap>
          <Link
            to="/sager/$sagId/maalgruppe"
            params={{ sagId: sag.id }}
            search={{ ...blik, hvis: blik.hvis === true ? undefined : true }}
            className="knap"
            aria-current={blik.hvis === true ? 'true' : undefined}
          >
            {blik.hvis === true ? 'Luk hvad nu hvis' : 'Hvad nu hvis'}
          </Link>
        </div>
      </div>
      <Fakta sag={sag} />
      <OgsaaAaben />
      {rejser && <Tidsrejse id={panel} luk={() => saetRejser(false)} />}
      <Tidsbanner />
      <Faner />
    </>
  )
}

/** «Hvad nu hvis» hører til Målgruppe og lukkes, når man går til en anden fane. */
function Faner() {
  const { sag, blik } = useSagKontekst()
  const faelles = { params: { sagId: sag.id }, activeProps: { className: 'her' } } as const
  const uden = { ...blik, hvis: undefined }
  return (
    <nav className="faner" aria-label="Sagens dele">
      <Link to="/sager/$sagId" search={uden} activeOptions={{ exact: true, includeSearch: false }} {...faelles}>
        Overblik
      </Link>
      <Link to="/sager/$sagId/oplysninger" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Oplysninger
      </Link>
      <Link to="/sager/$sagId/maalgruppe" search={blik} activeOptions={{ includeSearch: false }} {...faelles}>
        Målgruppe
      </Link>
      <Link to="/sager/$sagId/plan" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Rehabiliteringsplan
      </Link>
      <Link to="/sager/$sagId/team" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Team
      </Link>
      <Link to="/sager/$sagId/afgoerelse" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Afgørelse
      </Link>
      <Link to="/sager/$sagId/sagstjek" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Sagstjek
      </Link>
      <Link to="/sager/$sagId/registrer" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Registrér
      </Link>
      <Link to="/sager/$sagId/dokumenter" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Dokumenter
      </Link>
      <Link to="/sager/$sagId/journal" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Journal
      </Link>
      {sag.maa.journalisere && (
        <Link to="/sager/$sagId/breve" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
          Breve
        </Link>
      )}
      <Link to="/sager/$sagId/adgang" search={uden} activeOptions={{ includeSearch: false }} {...faelles}>
        Adgang
      </Link>
    </nav>
  )
}

type Linje = SagVisning['hoved'][number]

/** Fakta på én linje; en prikket kan svare på hvorfor. */
function Fakta({ sag: { hoved, fase, sagsbehandler } }: { sag: SagVisning }) {
  const egne: readonly Linje[] = [
    { navn: 'Fase', vaerdi: FASE_NAVN[fase] },
    { navn: 'Sagsbehandler', vaerdi: sagsbehandler },
  ]
  return (
    <ul className="fakta">
      {[...hoved, ...egne].map((linje) => (
        <Faktum key={linje.navn} linje={linje} />
      ))}
    </ul>
  )
}

function Faktum({ linje: { navn, vaerdi, hvorfor } }: { linje: Linje }) {
  const styring = useHvorfor()
  return (
    <li className={styring.aaben ? 'fakta-aaben' : ''}>
      <span className="daempet">{navn} </span>
      <b>{hvorfor === undefined ? vaerdi : <HvorforKnap styring={styring}>{vaerdi}</HvorforKnap>}</b>
      {styring.aaben && <HvorforPanel id={styring.id} grund={{ hvorfor: hvorfor ?? '' }} />}
    </li>
  )
}
