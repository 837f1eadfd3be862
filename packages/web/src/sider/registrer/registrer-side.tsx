import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Kommando } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { useRegistrering } from '../../api/registrering-data.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { FindRegistrering } from './find-registrering.tsx'
import { RegistrerHer } from './registrer-her.tsx'
import { RetHaendelse } from './ret-haendelse.tsx'
import { grupper } from './registreringer.ts'
import './registrer.css'

/** Alt, der kan registreres i sagen: find det, og skriv det. */
export function RegistrerSide() {
  const { sag, laesekun } = useSagKontekst()
  const { hvad, id, ret } = useSearch({ from: '/sager/$sagId/registrer' })
  useTitel(`${sag.borger.navn} · Registrér`)
  const [gemt, saetGemt] = useState<string>()
  if (laesekun) {
    return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at registrere.</p>
  }
  if (ret !== undefined) return <RetHaendelse key={ret} version={ret} />
  if (hvad === undefined) return <Liste gemt={gemt} />
  return <Skriv key={`${hvad} ${id}`} hvad={hvad} id={id} vedGemt={saetGemt} />
}

function Liste({ gemt }: { gemt: string | undefined }) {
  const { sag } = useSagKontekst()
  const svar = useRegistrering(sag.id, sag.nyesteVersion)
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <section aria-labelledby="registrer-overskrift">
      <div className="afsnit-hoved">
        <h2 id="registrer-overskrift">Registrér</h2>
      </div>
      {gemt !== undefined && (
        <output className="besked registrer-gemt">
          Gemt: {gemt}.{' '}
          <Link to="/sager/$sagId/journal" params={{ sagId: sag.id }} search={{}}>
            Se det i journalen
          </Link>
        </output>
      )}
      {svar.data === undefined ? <p className="daempet">Henter …</p> : <FindRegistrering alle={grupper(svar.data)} />}
    </section>
  )
}

interface Skriveegenskaber {
  readonly hvad: string
  readonly id: string | undefined
  readonly vedGemt: (navn: string) => void
}

function Skriv({ hvad, id, vedGemt }: Skriveegenskaber) {
  const { sag } = useSagKontekst()
  const naviger = useNavigate()
  const svar = useRegistrering(sag.id, sag.nyesteVersion)
  const linje = grupper(svar.data ?? INTET)
    .flatMap(({ linjer }) => linjer)
    .find((en) => en.hvad === hvad && en.id === id)
  const navn = linje?.navn ?? 'Registrér'
  const tilListen = (): void => void naviger({ to: '/sager/$sagId/registrer', params: { sagId: sag.id }, search: {} })
  return (
    <section aria-labelledby="registrer-overskrift">
      <p className="sti">
        <Link to="/sager/$sagId/registrer" params={{ sagId: sag.id }} search={{}}>
          Registrér noget andet
        </Link>
      </p>
      <div className="afsnit-hoved">
        <h2 id="registrer-overskrift">{navn}</h2>
      </div>
      <div className="registrer-skriv">
        <RegistrerHer
          kommando={{ beslutning: hvad as Kommando['beslutning'], ...(id !== undefined && { id }) }}
          luk={tilListen}
          efter={() => {
            vedGemt(navn)
            tilListen()
          }}
        />
      </div>
    </section>
  )
}

const INTET = { idag: '', version: 0, muligheder: [], forhold: [], skoen: [], medarbejdere: [] }
