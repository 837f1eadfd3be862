import { Link } from '@tanstack/react-router'
import type { Hoering } from '@fodfaeste/kontrakt'
import { visDag, visDagMedUgedag } from '../../tekst/dage.ts'
import { SkrivHer } from '../oplysninger/skriv-her.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

type Sendt = Hoering['hoeringer'][number]

/** En høring: hvor længe der ventes, og borgerens ord, når de er kommet. */
export function SendtHoering({ hoering, maa }: { hoering: Sendt; maa: boolean }) {
  const { sag } = useSagKontekst()
  const { version, navn, den, svar, brevSendt } = hoering
  return (
    <li className="indhentning">
      <p>
        <b>{navn}</b> <span className="daempet ubrudt">sendt {visDag(den)}</span>
      </p>
      <p>{standen(hoering)}</p>
      {svar !== undefined && (
        <blockquote className="begrundelse">
          {svar.ord} <span className="indgang-kilde">Borgeren, {visDag(svar.den)}</span>
        </blockquote>
      )}
      <div className="knapper">
        {maa && svar === undefined && (
          <SkrivHer
            her={{ knap: 'Skriv borgerens svar', kommando: { beslutning: 'besvar-partshoering', hoering: version } }}
            om={navn}
            naeste
          />
        )}
        {sag.maa.journalisere && (
          <Link to="/sager/$sagId/breve" params={{ sagId: sag.id }} search={{ brev: 'partshoering', om: version }}>
            {brevSendt ? 'Se brevet' : 'Skriv brevet'} <span className="kun-oplaesning">om {navn}</span>
          </Link>
        )}
      </div>
    </li>
  )
}

function standen({ stand, svarfrist = '', standser }: Sendt): string {
  switch (stand) {
    case 'besvaret':
      return 'Borgeren har svaret.'
    case 'venter':
      return standser
        ? `Afgørelsen venter: borgeren kan svare til og med ${visDagMedUgedag(svarfrist)}.`
        : `Borgeren kan svare til og med ${visDagMedUgedag(svarfrist)}. En undtagelse er begrundet, så afgørelsen venter ikke.`
    case 'uden-svar':
      return `Intet svar til og med ${visDagMedUgedag(svarfrist)}. Der kan afgøres på det, sagen har.`
    case 'uden-frist':
      return 'Ingen har sat en svarfrist. Skriv svaret, når det kommer, eller ret høringen i journalen, så den har en.'
  }
}
