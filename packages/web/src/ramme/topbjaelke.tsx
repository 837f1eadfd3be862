import type { Mig } from '@fodfaeste/kontrakt'
import { useLogUd } from '../api/mig.ts'
import { Tekstknap } from '../fds/knap.tsx'
import { visDagMedUgedag } from '../tekst/dage.ts'
import { Soegefelt } from './soegefelt.tsx'

export function Topbjaelke({ mig }: { mig: Mig }) {
  const logUd = useLogUd()
  return (
    <header className="ramme-top">
      <p className="ramme-navn">
        Fodfæste<small>{mig.kommune}</small>
      </p>
      {mig.maa?.seSager === true ? <Soegefelt /> : <span className="ramme-soeg" />}
      <div className="ramme-hvem">
        <span className="ramme-dato ubrudt">{visDagMedUgedag(mig.idag)}</span>
        <span className="ubrudt">
          <span className="kun-oplaesning">Logget ind som </span>
          {mig.person?.navn}
          <small>{mig.person?.rolle}</small>
        </span>
        <Tekstknap onClick={() => logUd.mutate()}>Log ud</Tekstknap>
      </div>
    </header>
  )
}
