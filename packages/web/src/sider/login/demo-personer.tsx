import { useDemoPersoner, useLogInd } from '../../api/mig.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'

/** Demoens login: man vælger, hvem man er. */
export function DemoPersoner({ kommune }: { kommune: string }) {
  const personer = useDemoPersoner()
  const logInd = useLogInd()
  if (personer.isError)
    return <FejlSide problem={somProblem(personer.error)} proevIgen={() => void personer.refetch()} />
  return (
    <>
      <p>
        {kommune}. Dette er en demo på denne maskine: menneskene og sagerne er opdigtede, og der er ingen adgangskode.
        Vælg, hvem du vil være.
      </p>
      {logInd.isError && (
        <Fejlopsummering overskrift="Du er ikke logget ind" fejl={[{ besked: somProblem(logInd.error).detail }]} />
      )}
      <ul className="login-personer" aria-busy={personer.isPending}>
        {personer.data?.personer.map(({ id, navn, rolle, beskrivelse }) => (
          <li key={id}>
            <div>
              <h2>{navn}</h2>
              <p className="daempet">{rolle}</p>
            </div>
            <p>{beskrivelse}</p>
            <Knap optaget={logInd.isPending} onClick={() => logInd.mutate(id)}>
              Fortsæt<span className="kun-oplaesning"> som {navn}</span>
            </Knap>
          </li>
        ))}
      </ul>
    </>
  )
}
