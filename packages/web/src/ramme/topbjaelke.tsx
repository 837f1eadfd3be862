import type { Mig } from '@fodfaeste/kontrakt'
import { Link } from '@tanstack/react-router'
import { useLogUd } from '../api/mig.ts'
import { Tekstknap } from '../fds/knap.tsx'
import { visDagMedUgedag } from '../tekst/dage.ts'
import { Soegefelt } from './soegefelt.tsx'

export function Topbjaelke({ mig }: { mig: Mig }) {
  const { person } = mig
  return (
    <header className="ramme-top">
      <p className="ramme-navn">
        Fodfæste<small>{person === undefined ? 'Uden login' : mig.kommune}</small>
      </p>
      {mig.maa?.seSager === true ? <Soegefelt /> : <span className="ramme-soeg" />}
      <div className="ramme-hvem">
        <span className="ramme-dato ubrudt">{visDagMedUgedag(mig.idag)}</span>
        {person === undefined ? (
          <Link to="/sager">Log ind</Link>
        ) : (
          <Hvem person={person} erklaere={mig.maa?.erklaere === true} />
        )}
      </div>
    </header>
  )
}

function Hvem({ person: { navn, rolle }, erklaere }: { person: NonNullable<Mig['person']>; erklaere: boolean }) {
  const logUd = useLogUd()
  return (
    <>
      <span className="ubrudt">
        <span className="kun-oplaesning">Logget ind som </span>
        {navn}
        <small>{rolle}</small>
      </span>
      {erklaere && (
        <Link className="ubrudt" to="/adgang/erklaeringer">
          Mine erklæringer
        </Link>
      )}
      <Tekstknap onClick={() => logUd.mutate()}>Log ud</Tekstknap>
    </>
  )
}
