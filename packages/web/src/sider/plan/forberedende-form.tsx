import { type FormEvent, useState } from 'react'
import { type Planvisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { type Feltfejl, Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Begges, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Afsnitsraekke } from './afsnitsraekke.tsx'
import { OmUdgaven } from './om-udgaven.tsx'
import { Planmangler } from './planmangler.tsx'
import { type Felter, begyndUdkast, feltId, tilBeslutning } from './planudkast.ts'
import { raekker } from './raekker.ts'
import { useStand } from './use-stand.ts'

const STED = kladdested({ beslutning: 'skriv-forberedende-udgave' })

/** Den forberedende del, mens den skrives: kommunens beskrivelse og borgerens ord side om side, og det, der mangler. */
export function ForberedendeForm({ plan }: { plan: Planvisning }) {
  const idag = useMig().data?.idag ?? ''
  const kladde = useKladde<Felter>(STED, begyndUdkast(plan.udgaver[0], idag))
  const { stand, spoergNu } = useStand(plan, kladde.felter)
  const { send, fejl, optaget } = useGemUdgave(kladde)
  return (
    <>
      <Planmangler mangler={stand.mangler} skrevne={stand.krav} />
      <form className="plan-form" noValidate aria-label="Skriv den forberedende del" onSubmit={send}>
        <Fejlopsummering fejl={fejl} overskrift="Udgaven er ikke gemt" />
        <Begges kladde={kladde} luk={() => undefined} />
        <div className="plan-raekker" onBlur={spoergNu}>
          {raekker(stand.krav).map((raekke) => (
            <Afsnitsraekke key={raekke.krav.id} raekke={raekke} kladde={kladde} ord={stand.ord} fejl={fejl} />
          ))}
        </div>
        <OmUdgaven kladde={kladde} fejl={fejl} dokumenter={plan.dokumenter} />
        <Kladdelinje kladde={kladde} />
        <div className="knapper">
          <Knap type="submit" primaer optaget={optaget}>
            Gem som udgave {plan.udgaver.length + 1}
          </Knap>
        </div>
      </form>
    </>
  )
}

/** Gemmer det skrevne som en ny udgave. Går det ikke, står alt der stadig. */
function useGemUdgave(kladde: Kladde<Felter>) {
  const { sag } = useSagKontekst()
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp('Udgaven er gemt.')
  })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    if (kladde.siden.length > 0) return saetFejl(ubesete(kladde.siden))
    const laest = tilBeslutning(kladde.felter)
    if ('fejl' in laest) return saetFejl(laest.fejl)
    saetFejl([])
    beslut.mutate(laest.kommando, {
      onError: (svar) => {
        saetFejl(tilFelter(svar))
        if (somProblem(svar).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  return { send, fejl, optaget: beslut.isPending }
}

/** Serverens fejl ved felterne. Det, der ikke er et felt her, gælder det hele. */
function tilFelter(svar: unknown): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT') {
    return [{ besked: 'En kollega har skrevet i sagen imens, og den er hentet igen. Se efter, og gem igen.' }]
  }
  return (fejl ?? [{ felt: '', besked: detail }]).map(({ felt, besked }) => {
    const id = feltId(felt.replace(/^kommando\./, ''))
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
