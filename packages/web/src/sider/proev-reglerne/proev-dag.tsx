import { Dagfelt } from '../../fds/felt.tsx'
import { type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { felt } from './proev-svar.ts'

interface Dagegenskaber {
  readonly id: string
  readonly navn: string
  readonly vaerdi: string
  readonly hjaelp?: string
  readonly ret: (tekst: string) => void
  readonly fejl: readonly Feltfejl[]
}

/** Et felt til en dag; ved siden af står, hvordan den blev læst. */
export function Dag({ id, navn, vaerdi, hjaelp, ret, fejl }: Dagegenskaber) {
  const laest = laesDag(vaerdi)
  return (
    <Dagfelt
      id={felt(id)}
      navn={navn}
      hjaelp={hjaelp}
      vaerdi={vaerdi}
      vedAendring={ret}
      fejl={fejlVed(fejl, felt(id))}
      laest={laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined}
    />
  )
}
