import { useState } from 'react'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'

interface Egenskaber {
  readonly id: string
  readonly optaget: boolean
  /** Hvorfor svaret ikke blev gemt; `null`, når intet er gået galt. */
  readonly fejl: Error | null
  /** Udeladt: det kan ikke være lagt i posten endnu. */
  readonly leveret?: () => void
  readonly afvist: (grund: string) => void
  readonly hjaelp: string
}

/** Det, et menneske ved om noget, der er sendt: det er lagt i posten, eller det kunne ikke sendes, og hvorfor. */
export function Ikkesendt({ id, optaget, fejl, leveret, afvist, hjaelp }: Egenskaber) {
  const [aaben, saetAaben] = useState(false)
  const [grund, saetGrund] = useState('')
  const [mangler, saetMangler] = useState<string>()
  const skriv = (): void => {
    if (grund.trim() === '') return saetMangler('Skriv, hvorfor brevet ikke kunne sendes.')
    saetMangler(undefined)
    afvist(grund)
  }
  return (
    <div>
      <div className="knapper">
        {leveret !== undefined && (
          <Knap primaer optaget={optaget} onClick={leveret}>
            Det er lagt i posten
          </Knap>
        )}
        {!aaben && <Tekstknap onClick={() => saetAaben(true)}>Det kunne ikke sendes</Tekstknap>}
      </div>
      {aaben && (
        <>
          <Tekstomraade
            id={id}
            navn="Hvorfor kunne det ikke sendes?"
            hjaelp={hjaelp}
            vaerdi={grund}
            vedAendring={saetGrund}
            fejl={mangler}
            linjer={2}
          />
          <div className="knapper">
            <Knap optaget={optaget} onClick={skriv}>
              Skriv, at det ikke kunne sendes
            </Knap>
            <Tekstknap onClick={() => saetAaben(false)}>Fortryd</Tekstknap>
          </div>
        </>
      )}
      {fejl !== null && (
        <p className="felt-fejl" role="alert">
          {somProblem(fejl).detail}
        </p>
      )}
    </div>
  )
}
