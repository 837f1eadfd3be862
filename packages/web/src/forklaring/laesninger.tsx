import type { TvivlVisning } from '@fodfaeste/kontrakt'
import { visDag } from '../tekst/dage.ts'
import { Tilstandsmaerke } from './maerke.tsx'

/** Begge læsninger, hvad hver giver, hvem der beslutter, og om der er valgt. */
export function Laesninger({ tvivl }: { tvivl: TvivlVisning }) {
  const { laesninger, valgt } = tvivl
  return (
    <div className="laesninger">
      <p className="panel-navn">Begge læsninger</p>
      <dl>
        {laesninger.map(({ id, tekst, svar }) => (
          <div key={id}>
            <dt>
              {id}
              {valgt?.laesning === id && <span className="daempet"> (valgt)</span>}
            </dt>
            <dd>
              {tekst} <Tilstandsmaerke tilstand={svar} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="daempet">{beslutning(tvivl)}</p>
      {valgt !== undefined && <blockquote>{valgt.begrundelse}</blockquote>}
    </div>
  )
}

function beslutning({ valgt, hvemBeslutter, harBetydning }: TvivlVisning): string {
  const betydning = harBetydning ? '' : ' Læsningerne giver samme svar her.'
  if (valgt === undefined) return `Besluttes af ${hvemBeslutter}.${betydning}`
  const den = valgt.den === undefined ? '' : ` ${visDag(valgt.den)}`
  return `Læsning ${valgt.laesning} er valgt af ${valgt.af}${den}.${betydning}`
}
