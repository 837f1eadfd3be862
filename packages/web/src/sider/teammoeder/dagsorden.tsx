import { Link } from '@tanstack/react-router'
import { skrivAntal } from '@fodfaeste/grund'
import type { Moedesindkaldelser, TeammoedeVisning } from '@fodfaeste/kontrakt'
import { useState } from 'react'
import { useMoedesindkaldelser } from '../../api/indkaldelse-data.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { Indkaldelsesmaerker } from '../indkaldelse/maerker.tsx'
import { Flytning } from './flytning.tsx'
import { tidsrum } from './moedeord.ts'
import { SaetPaa } from './saet-paa.tsx'
import { TagAf } from './tag-af.tsx'

type Punkt = TeammoedeVisning['punkter'][number]

/** Sagerne i tidens orden. Borgeren nævnes først, når sagen åbnes. */
export function Dagsorden({ moede }: { moede: TeammoedeVisning }) {
  const { punkter, aflyst, maaSaettePaa } = moede
  const indkaldelser = useMoedesindkaldelser(moede.id, moede.udgave).data?.sager ?? []
  return (
    <section aria-labelledby="dagsorden">
      <div className="afsnit-hoved">
        <h2 id="dagsorden">Dagsorden</h2>
        <span className="daempet">{skrivAntal(punkter.length, 'sag', 'sager')}</span>
      </div>
      {punkter.length === 0 && <p>{aflyst === undefined ? 'Der er ingen sager på endnu.' : 'Sagerne er taget af.'}</p>}
      <ol className="dagsorden">
        {punkter.map((punkt) => (
          <Linje
            key={punkt.sagId}
            moede={moede}
            punkt={punkt}
            blik={indkaldelser.find((en) => en.sagId === punkt.sagId)}
          />
        ))}
      </ol>
      {maaSaettePaa && aflyst === undefined && <SaetPaa moede={moede} />}
    </section>
  )
}

interface Linjeegenskaber {
  readonly moede: TeammoedeVisning
  readonly punkt: Punkt
  /** Mangler, når man ikke må se sagen. */
  readonly blik: Moedesindkaldelser['sager'][number] | undefined
}

function Linje({ moede, punkt, blik }: Linjeegenskaber) {
  const [goer, saetGoer] = useState<'flyt' | 'tag-af'>()
  const luk = (): void => saetGoer(undefined)
  return (
    <li>
      <span className="ubrudt">{tidsrum(punkt)}</span>
      <Link to="/teammoeder/$moedeId" params={{ moedeId: moede.id }} search={{ sag: punkt.sagId }}>
        Sag {punkt.sagsnummer}
      </Link>
      {blik !== undefined && <Indkaldelsesmaerker blik={blik} />}
      <span className="knapper">
        {moede.maaLede && (
          <Tekstknap onClick={() => saetGoer('flyt')}>
            Flyt
            <Om punkt={punkt} />
          </Tekstknap>
        )}
        {moede.maaSaettePaa && (
          <Tekstknap onClick={() => saetGoer('tag-af')}>
            Tag af
            <Om punkt={punkt} />
          </Tekstknap>
        )}
      </span>
      {goer === 'flyt' && <Flytning moede={moede} punkt={punkt} luk={luk} />}
      {goer === 'tag-af' && <TagAf moede={moede} punkt={punkt} luk={luk} />}
    </li>
  )
}

const Om = ({ punkt }: { punkt: Punkt }) => <span className="kun-oplaesning">{` sag ${punkt.sagsnummer}`}</span>
