import { Link } from '@tanstack/react-router'
import type { Opgave } from '@fodfaeste/kontrakt'
import { HvorforKnap, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { visKortDagMedUgedag } from '../../tekst/dage.ts'
import { HentetHvorfor } from '../opgaver/opgave-hvorfor.tsx'
import { OpgaveMaerke } from '../opgaver/opgave-maerke.tsx'
import { Taget } from '../opgaver/taget.tsx'
import { GaaTil } from './gaa-til.tsx'
import { hvorLangt } from './udvalg.ts'

interface Egenskaber {
  readonly opgave: Opgave
  readonly idag: string
  readonly overskredet: boolean
  /** Den skal gøres nu. */
  readonly haster: boolean
}

/** Dag, borger, pligt, paragraf og én knap. Datoen svarer på hvorfor. */
export function OpgaveRaekke({ opgave, idag, overskredet, haster }: Egenskaber) {
  const styring = useHvorfor()
  const { sagId, borger, hvad, hvorfor, frist, art } = opgave
  return (
    <li className={`opgave ${overskredet ? 'opgave-over' : ''}`} data-opgave={opgave.noegle}>
      <div className="opgave-dag">
        <b className="ubrudt">
          <HvorforKnap styring={styring}>{frist === undefined ? uden(opgave) : visKortDagMedUgedag(frist)}</HvorforKnap>
        </b>
        {frist !== undefined && (
          <span>{art === 'lov' ? hvorLangt(frist, idag) : `egen dag, ${hvorLangt(frist, idag)}`}</span>
        )}
      </div>
      <div className="opgave-hvad">
        <Link to="/sager/$sagId" params={{ sagId }} search={{}} className="opgave-borger">
          {borger}
        </Link>
        <p className="opgave-navn">{hvad}</p>
        <p className="daempet">{hvorfor}</p>
        <Taget opgave={opgave} />
      </div>
      <div className="opgave-hjemmel">
        <OpgaveMaerke opgave={opgave} />
      </div>
      <div className="opgave-knap">
        <GaaTil opgave={opgave} haster={haster} />
      </div>
      {styring.aaben && (
        <div className="opgave-hvorfor">
          <HentetHvorfor id={styring.id} opgave={opgave} />
        </div>
      )}
    </li>
  )
}

/** Loven siger «snarest», eller der er slet ingen dag at gå efter endnu. */
function uden({ art, tilstand }: Opgave): string {
  if (art !== 'lov') return 'Ingen dag sat'
  return tilstand === 'aktiv' ? 'Snarest' : 'Uden dag'
}
