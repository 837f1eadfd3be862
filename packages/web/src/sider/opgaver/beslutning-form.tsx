import { type FormEvent, useState } from 'react'
import { kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstfelt, Tekstomraade } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Begges } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'

/** Et felt i en beslutning: en tekst, en enkelt linje eller en dag. `idag`: dagen i dag står der fra begyndelsen. */
export interface Beslutningsfelt {
  readonly felt: string
  readonly navn: string
  readonly art: 'tekst' | 'linje' | 'dag' | 'idag'
  readonly hjaelp?: string
  /** Det, der står, når feltet mangler. */
  readonly skriv: string
  /** Feltet må være tomt; så sendes det ikke. */
  readonly valgfri?: true
}

interface Egenskaber {
  readonly sagId: string
  readonly version: number
  readonly navn: string
  readonly knap: string
  readonly felter: readonly Beslutningsfelt[]
  /** Det, der ligger fast; felterne lægges til. */
  readonly kommando: { readonly beslutning: Kommando['beslutning']; readonly [felt: string]: unknown }
  readonly luk: () => void
}

/** En lille beslutning i sagen: få felter, fejl ved felterne, og intet skrevet går tabt. */
export function BeslutningForm({ sagId, version, navn, knap, felter, kommando, luk }: Egenskaber) {
  const rod = `beslutning-${kommando.beslutning}`
  const kladde = useFelter(kommando, felter)
  const { felter: vaerdier } = kladde
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sagId, version, () => {
    kladde.ryd()
    laesOp(`${navn}: gemt.`)
    luk()
  })
  const konflikt = beslut.error !== null && somProblem(beslut.error).kode === 'VERSIONSKONFLIKT'
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    const laest = felter.map((felt) => ({ felt, svar: laesFelt(felt, vaerdier[felt.felt] ?? '') }))
    const nej = laest.flatMap(({ felt, svar }) =>
      svar.ok ? [] : [{ felt: `${rod}-${felt.felt}`, besked: svar.besked }],
    )
    saetFejl(nej)
    if (nej.length > 0) return
    const skrevet = Object.fromEntries(
      laest.flatMap(({ felt, svar }) => (svar.ok && svar.vaerdi !== '' ? [[felt.felt, svar.vaerdi]] : [])),
    )
    beslut.mutate({ ...kommando, ...skrevet } as unknown as Kommando, {
      onError: (svar) => saetFejl(tilFelter(svar, rod)),
    })
  }
  return (
    <form className="formular" noValidate aria-label={navn} onSubmit={send}>
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      {konflikt && (
        <p className="besked besked-fejl" role="alert">
          En kollega har skrevet i sagen imens, og den er hentet igen. Det, du skrev, står her stadig. Se efter, og gem
          igen.
        </p>
      )}
      <Begges kladde={kladde} luk={luk} />
      {felter.map(({ felt, navn: feltnavn, art, hjaelp }) => {
        const faelles = {
          id: `${rod}-${felt}`,
          navn: feltnavn,
          hjaelp,
          vaerdi: vaerdier[felt] ?? '',
          vedAendring: (ny: string) => kladde.skriv({ [felt]: ny }),
          fejl: fejlVed(fejl, `${rod}-${felt}`),
        }
        if (art === 'linje') return <Tekstfelt key={felt} {...faelles} />
        if (art === 'tekst') return <Tekstomraade key={felt} {...faelles} linjer={2} />
        const laest = laesDag(faelles.vaerdi)
        return <Dagfelt key={felt} {...faelles} laest={laest.ok ? visDagMedUgedag(laest.vaerdi) : undefined} />
      })}
      <Kladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={beslut.isPending}>
          {knap}
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}

/** Det skrevne er en kladde i sagen, til beslutningen er taget. */
function useFelter(kommando: Egenskaber['kommando'], felter: readonly Beslutningsfelt[]) {
  const idag = useMig().data?.idag ?? ''
  const tom = felter.map(({ felt, art }) => [felt, art === 'idag' && idag !== '' ? dagTilFelt(idag) : ''])
  return useKladde<Record<string, string>>(kladdested(kommando), Object.fromEntries(tom) as Record<string, string>)
}

type Laest = { readonly ok: true; readonly vaerdi: string } | { readonly ok: false; readonly besked: string }

function laesFelt({ art, skriv, valgfri }: Beslutningsfelt, vaerdi: string): Laest {
  if (valgfri === true && vaerdi.trim() === '') return { ok: true, vaerdi: '' }
  if (art === 'tekst' || art === 'linje')
    return vaerdi.trim() === '' ? { ok: false, besked: skriv } : { ok: true, vaerdi }
  if (vaerdi.trim() === '') return { ok: false, besked: skriv }
  const dag = laesDag(vaerdi)
  return dag.ok ? dag : { ok: false, besked: dag.afvist }
}

function tilFelter(svar: unknown, rod: string): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT') return []
  if (fejl === undefined) return [{ besked: detail }]
  return fejl.map(({ felt, besked }) => {
    const id = `${rod}-${felt.replace(/^kommando\./, '')}`
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
