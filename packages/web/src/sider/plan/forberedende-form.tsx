import { type FormEvent, useEffect, useState } from 'react'
import { type Planvisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { useBeslutning } from '../../api/opgave-data.ts'
import { useProevetPlan } from '../../api/plan-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Afkrydsning } from '../../fds/afkrydsning.tsx'
import { Dagfelt, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Begges, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Afsnitsraekke } from './afsnitsraekke.tsx'
import { Planmangler } from './planmangler.tsx'
import { type Felter, begyndUdkast, feltId, tilBeslutning, tilProeve } from './planudkast.ts'
import { raekker } from './raekker.ts'

const STED = kladdested({ beslutning: 'skriv-forberedende-udgave' })
/** Så længe efter sidste tast spørges loven. Hver gang er en læsning af sagen og står i adgangsloggen. */
const VENT_MS = 1500

/** Den forberedende del, mens den skrives: kommunens beskrivelse og borgerens ord side om side, og det, der mangler. */
export function ForberedendeForm({ plan }: { plan: Planvisning }) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const kladde = useKladde<Felter>(STED, begyndUdkast(plan.udgaver[0], idag))
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const { stand, spoergNu } = useStand(plan, kladde.felter)
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
  const skriv = (felt: string) => (tekst: string) => kladde.skriv({ [felt]: tekst })
  const dag = laesDag(kladde.felter['den'] ?? '')
  return (
    <>
      <Planmangler mangler={stand.mangler} skrevne={stand.krav} />
      <form className="plan-form" noValidate aria-label="Skriv den forberedende del" onSubmit={send} onBlur={spoergNu}>
        <Fejlopsummering fejl={fejl} overskrift="Udgaven er ikke gemt" />
        <Begges kladde={kladde} luk={() => undefined} />
        <div className="plan-raekker">
          {raekker(stand.krav).map((raekke) => (
            <Afsnitsraekke key={raekke.krav.id} raekke={raekke} kladde={kladde} ord={stand.ord} fejl={fejl} />
          ))}
        </div>
        <div className="formular plan-om">
          <Valg
            id={feltId('medBorgeren')}
            navn="Er den lavet sammen med borgeren?"
            muligheder={[
              { vaerdi: 'ja', tekst: 'Ja' },
              { vaerdi: 'nej', tekst: 'Nej' },
            ]}
            vaerdi={kladde.felter['medBorgeren'] ?? ''}
            vedAendring={skriv('medBorgeren')}
            fejl={fejlVed(fejl, feltId('medBorgeren'))}
          />
          <Valg
            id={feltId('sagstype')}
            navn="Hvad slags sag får teamet?"
            muligheder={SAGSTYPER}
            vaerdi={kladde.felter['sagstype'] ?? ''}
            vedAendring={skriv('sagstype')}
            fejl={fejlVed(fejl, feltId('sagstype'))}
          />
          {plan.dokumenter.length > 0 && (
            <Afkrydsning
              id={feltId('dokumenter')}
              navn="Dokumenter, den bygger på"
              hjaelp="De følger med udgaven til borgeren og teamet."
              muligheder={plan.dokumenter.map(({ version, navn }) => ({ vaerdi: String(version), tekst: navn }))}
              valgte={(kladde.felter['dokumenter'] ?? '').split(' ').filter((en) => en !== '')}
              vedAendring={(valgte) => kladde.skriv({ dokumenter: valgte.join(' ') })}
            />
          )}
          <Dagfelt
            id={feltId('den')}
            navn="Dagen, den er skrevet"
            vaerdi={kladde.felter['den'] ?? ''}
            vedAendring={skriv('den')}
            laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
            fejl={fejlVed(fejl, feltId('den'))}
          />
        </div>
        <Kladdelinje kladde={kladde} />
        <div className="knapper">
          <Knap type="submit" primaer optaget={beslut.isPending}>
            {plan.udgaver.length === 0 ? 'Gem som udgave 1' : `Gem som udgave ${(plan.udgaver[0]?.nr ?? 0) + 1}`}
          </Knap>
        </div>
      </form>
    </>
  )
}

const SAGSTYPER = [
  { vaerdi: 'arbejdsevne', tekst: 'Arbejdsevne' },
  { vaerdi: 'jobafklaring', tekst: 'Jobafklaring' },
  { vaerdi: 'sygedagpenge', tekst: 'Sygedagpenge' },
] as const

/** Lovens svar på det, der står i felterne: når man holder en pause, og når man forlader et felt. */
function useStand({ version, krav, mangler }: Planvisning, felter: Felter) {
  const { sag } = useSagKontekst()
  const [spurgt, saetSpurgt] = useState(() => JSON.stringify(tilProeve(felter)))
  const nu = JSON.stringify(tilProeve(felter))
  useEffect(() => {
    const ventende = setTimeout(() => saetSpurgt(nu), VENT_MS)
    return () => clearTimeout(ventende)
  }, [nu])
  const { data } = useProevetPlan(sag.id, version, JSON.parse(spurgt) as ReturnType<typeof tilProeve>)
  return { stand: data ?? { krav, mangler, ord: [] }, spoergNu: () => saetSpurgt(nu) }
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
