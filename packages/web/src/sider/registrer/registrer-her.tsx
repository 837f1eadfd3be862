import { FORMULARER, type Formular, type Registrering, type SagVisning } from '@fodfaeste/kontrakt'
import type { Kommando } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { useRegistrering } from '../../api/registrering-data.ts'
import { Tekstknap } from '../../fds/knap.tsx'
import { Beslutningsformular } from '../../formular/beslutningsformular.tsx'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { oplysForhold, skoenForhold } from './forholdsformular.ts'
import { SAGSSKOEN } from './registreringer.ts'

interface Egenskaber {
  /** Beslutningen, og de felter, der ligger fast. */
  readonly kommando: { readonly beslutning: Kommando['beslutning']; readonly [felt: string]: unknown }
  readonly luk: () => void
  readonly efter?: (sag: SagVisning) => void
}

/** Formularen til en beslutning, som sagen er nu; eller hvorfor den ikke kan tages endnu. */
export function RegistrerHer({ kommando, luk, efter }: Egenskaber) {
  const { sag } = useSagKontekst()
  const svar = useRegistrering(sag.id, sag.nyesteVersion)
  if (svar.isError) return <Nej tekst={somProblem(svar.error).detail} luk={luk} />
  if (svar.data === undefined) return <p className="daempet">Henter …</p>
  const fundet = find(svar.data, kommando)
  if (typeof fundet === 'string') return <Nej tekst={fundet} luk={luk} />
  return (
    <Beslutningsformular
      sagId={sag.id}
      version={sag.nyesteVersion}
      kommando={kommando}
      medarbejdere={svar.data.medarbejdere}
      luk={luk}
      {...fundet}
      {...(efter !== undefined && { efter })}
    />
  )
}

type Fundet = Pick<Parameters<typeof Beslutningsformular>[0], 'formular' | 'peger' | 'udgangspunkt'>

function find({ muligheder, forhold, skoen }: Registrering, kommando: Egenskaber['kommando']): Fundet | string {
  const { beslutning, id } = kommando
  if (beslutning === 'oplys-forhold' || beslutning === 'traef-forholdsskoen') {
    const et = (beslutning === 'oplys-forhold' ? forhold : skoen).find((en) => en.id === id)
    if (et === undefined) return 'Det hører til noget, der ikke er i sagen, eller din rolle kan ikke registrere det.'
    const formular = beslutning === 'oplys-forhold' ? oplysForhold(et) : skoenForhold(et)
    return { formular, peger: { vedroerer: et.vedroerer ?? [] } }
  }
  const mulighed = muligheder.find((en) => en.beslutning === beslutning)
  const formular: Formular | undefined = FORMULARER[beslutning]
  if (mulighed === undefined || formular === undefined)
    return 'Din rolle kan ikke registrere det i sagen. Spørg den, der har sagen.'
  if (mulighed.nej !== undefined) return mulighed.nej
  const skoennet = beslutning === 'traef-sagsskoen' && typeof id === 'string' ? SAGSSKOEN[id] : undefined
  const navngivet = skoennet === undefined ? formular : { ...formular, navn: skoennet }
  return { formular: navngivet, peger: mulighed.peger, udgangspunkt: mulighed.udgangspunkt }
}

function Nej({ tekst, luk }: { tekst: string; luk: () => void }) {
  return (
    <div className="besked" role="alert">
      <p>{tekst}</p>
      <Tekstknap onClick={luk}>Luk</Tekstknap>
    </div>
  )
}
