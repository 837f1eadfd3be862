import { Link } from '@tanstack/react-router'
import { Tekstomraade, Valg } from '../../fds/felt.tsx'

/** Svaret på, hvordan oplysningen er givet, og notatet. Uden svar gælder det, kilden ligner. */
export interface Notatfelter {
  readonly mundtlig: string
  readonly notat: string
}

export const INTET_NOTAT: Notatfelter = { mundtlig: '', notat: '' }

const HVORDAN = [
  { vaerdi: 'ja', tekst: 'Mundtligt' },
  { vaerdi: 'nej', tekst: 'På skrift' },
] as const

interface Egenskaber {
  readonly id: string
  readonly mundtlig: boolean
  /** Notatet, som det gemmes: ens eget, eller forslaget. */
  readonly tekst: string
  readonly vedAendring: (felter: Partial<Notatfelter>) => void
  readonly fejl: string | undefined
}

/** Er oplysningen givet mundtligt, skrives notatet i samme tag. Forslaget kan rettes. */
export function Notatpligt({ id, mundtlig, tekst, vedAendring, fejl }: Egenskaber) {
  return (
    <>
      <Valg
        id={`${id}-mundtlig`}
        navn="Oplysningen er givet"
        muligheder={HVORDAN}
        vaerdi={mundtlig ? 'ja' : 'nej'}
        vedAendring={(svar) => vedAendring({ mundtlig: svar })}
      />
      {mundtlig && (
        <div className="besked notatpligt">
          <p>
            Har den betydning for afgørelsen, og står den ikke allerede i sagens dokumenter, skal den noteres.{' '}
            <Link to="/regelbog/$id" params={{ id: 'OFFL-13-1' }}>
              Offentlighedsloven § 13, stk. 1
            </Link>
          </p>
          <Tekstomraade
            id={`${id}-notat.tekst`}
            navn="Notat"
            hjaelp="Gemmes sammen med oplysningen. Skriv, hvem der sagde hvad."
            vaerdi={tekst}
            vedAendring={(notat) => vedAendring({ notat })}
            fejl={fejl}
            linjer={3}
          />
        </div>
      )}
    </>
  )
}
