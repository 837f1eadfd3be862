import { Link } from '@tanstack/react-router'
import { useMig } from '../../api/mig.ts'
import { useTitel } from '../../ramme/use-titel.ts'

/** Hertil kommer man, når man logger ind igen i en ny fane. */
export function LoggetIndSide() {
  useTitel('Logget ind')
  const person = useMig().data?.person
  return (
    <>
      <h1>Du er logget ind som {person?.navn}</h1>
      <p>Var du i gang i en anden fane, så luk denne og gå tilbage til den. Det, du skrev, står der endnu.</p>
      <p>
        <Link to="/">Begynd forfra her</Link>
      </p>
    </>
  )
}
