import type { Mig } from '@fodfaeste/kontrakt'
import { useMig } from '../api/mig.ts'
import { Knap } from '../fds/knap.tsx'

/** Sessionen er slut, mens siden er åben. Siden bliver stående, så intet skrevet går tabt. */
export function Udloebet({ mig }: { mig: Mig }) {
  const igen = useMig()
  const indgang = mig.udbyder === undefined ? '/login' : '/api/login/udbyder?retur=/login'
  return (
    <section className="ramme-udloebet" role="alert" aria-label="Din session er udløbet">
      <div>
        <h2>Din session er udløbet</h2>
        <p>
          Har du skrevet noget her på siden, står det her endnu, men det er ikke sendt. Log ind igen i en ny fane, kom
          tilbage hertil, og send det igen.
        </p>
      </div>
      <div className="knapper">
        <a className="knap knap-primaer" href={indgang} target="_blank" rel="noopener">
          Log ind i en ny fane
        </a>
        <Knap optaget={igen.isFetching} onClick={() => void igen.refetch()}>
          Jeg er logget ind igen
        </Knap>
      </div>
    </section>
  )
}
