import type { Opgave } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { useReservation } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Tekstknap } from '../../fds/knap.tsx'
import { visDag } from '../../tekst/dage.ts'

/** «Jeg tager den»: så to ikke gør det samme. Var en kollega først, står det, hvem. */
export function Taget({ opgave, maaTage = true }: { opgave: Opgave; maaTage?: boolean }) {
  const mig = useMig().data?.person?.id
  const reservation = useReservation(opgave)
  const { taget, ansvarlig, hvad, borger } = opgave
  const om = <span className="kun-oplaesning">{` ${hvad}, ${borger}`}</span>
  const goer = (rute: 'tagOpgave' | 'slipOpgave'): void => {
    if (reservation.isPending) return
    reservation.mutate(rute, {
      onSuccess: () => laesOp(rute === 'tagOpgave' ? `Du har taget: ${hvad}` : `Du har sluppet: ${hvad}`),
    })
  }
  return (
    <>
      {taget?.mig === true ? (
        <p className="opgave-taget">
          Taget af dig til og med {visDag(taget.til)}.{' '}
          <Tekstknap onClick={() => goer('slipOpgave')}>Slip den{om}</Tekstknap>
        </p>
      ) : taget !== undefined ? (
        <p className="opgave-taget">
          {taget.navn} har taget den til og med {visDag(taget.til)}.
        </p>
      ) : (
        ansvarlig.id !== mig &&
        maaTage && (
          <p className="opgave-taget">
            {ansvarlig.navn} har den. <Tekstknap onClick={() => goer('tagOpgave')}>Jeg tager den{om}</Tekstknap>
          </p>
        )
      )}
      {reservation.error !== null && (
        <p className="opgave-taget opgave-nej" role="alert">
          {somProblem(reservation.error).detail}
        </p>
      )}
    </>
  )
}
