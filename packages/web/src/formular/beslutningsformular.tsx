import { type FormEvent, useState } from 'react'
import { type Formular, type Registrering, type SagVisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../api/mig.ts'
import { type Kommando, useBeslutning } from '../api/opgave-data.ts'
import { somProblem } from '../api/problem-fejl.ts'
import { type Feltfejl, Fejlopsummering } from '../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../fds/knap.tsx'
import { laesOp } from '../fds/oplaesning.tsx'
import { Begges } from '../kladde/begges.tsx'
import { Kladdelinje } from '../kladde/kladdelinje.tsx'
import { useKladde } from '../kladde/use-kladde.ts'
import { dagTilFelt } from '../tekst/laes-dag.ts'
import { Formularfelt, feltId } from './formularfelt.tsx'
import { laesFormular } from './laes-formular.ts'
import { type Vaerdier, begynd } from './vaerdier.ts'

interface Egenskaber {
  readonly sagId: string
  /** Den version, beslutningen tages på. */
  readonly version: number
  readonly formular: Formular
  /** Beslutningen, og de felter, der ligger fast; de andre står i formularen. */
  readonly kommando: { readonly beslutning: Kommando['beslutning']; readonly [felt: string]: unknown }
  /** Det, felterne kan pege på. */
  readonly peger?: Registrering['muligheder'][number]['peger']
  readonly udgangspunkt?: Readonly<Record<string, unknown>> | undefined
  readonly medarbejdere?: Registrering['medarbejdere']
  readonly luk: () => void
  /** Udeladt: formularen lukkes. */
  readonly efter?: (sag: SagVisning) => void
}

const INTET: Registrering['muligheder'][number]['peger'] = {}
const DEN = { den: { art: 'dag', navn: 'Dagen, det skete', mangler: 'Skriv, hvilken dag det skete.' } } as const

/** En beslutning i sagen som formular: fejl ved felterne, kladde, mens der skrives, og intet skrevet går tabt. */
export function Beslutningsformular({ sagId, version, kommando, luk, efter, ...givet }: Egenskaber) {
  const { peger = INTET, medarbejdere = [] } = givet
  const { navn, knap, valgfrie } = givet.formular
  const rod = `beslutning-${kommando.beslutning}`
  const formular = udfyldes(givet.formular, kommando)
  const kladde = useKladde<Vaerdier>(kladdested(kommando), useBegyndelse(formular, { ...givet, peger }))
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sagId, version, (sag) => {
    kladde.ryd()
    laesOp(`${navn}: gemt.`)
    if (efter === undefined) luk()
    else efter(sag)
  })
  const konflikt = beslut.error !== null && somProblem(beslut.error).kode === 'VERSIONSKONFLIKT'
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    const laest = laesFormular(formular, kladde.felter, medarbejdere)
    if (!laest.ok) return saetFejl(laest.afvist.map(({ felt, besked }) => ({ felt: feltId(rod, felt), besked })))
    saetFejl([])
    beslut.mutate({ ...kommando, ...laest.vaerdi } as unknown as Kommando, {
      onError: (svar) => {
        saetFejl(tilFelter(svar, rod))
        if (somProblem(svar).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
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
      {Object.entries(formular.felter).map(([sti, felt]) => (
        <Formularfelt
          key={sti}
          sti={sti}
          felt={felt}
          valgfrit={valgfrie.includes(sti)}
          stand={{ rod, skrevet: kladde.felter, skriv: kladde.skriv, fejl, peger, medarbejdere }}
        />
      ))}
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

/** Det, der ikke ligger fast, og til sidst dagen, det skete. */
function udfyldes(formular: Formular, fast: Egenskaber['kommando']): Formular {
  const felter = Object.entries({ ...formular.felter, ...DEN }).filter(([felt]) => !(felt in fast))
  return { ...formular, felter: Object.fromEntries(felter) }
}

/** Dagen i dag, det, der bygges videre på, og det eneste, der kan peges på, står der fra begyndelsen. */
function useBegyndelse(
  formular: Formular,
  {
    udgangspunkt,
    peger,
  }: Pick<Egenskaber, 'udgangspunkt'> & { readonly peger: Registrering['muligheder'][number]['peger'] },
): Vaerdier {
  const idag = useMig().data?.idag ?? ''
  const eneste = Object.keys(formular.felter).flatMap((felt) => {
    const [ting, ...flere] = peger[felt] ?? []
    const givet = ting !== undefined && flere.length === 0 && !formular.valgfrie.includes(felt)
    return givet ? [[felt, ting.nummer] as const] : []
  })
  const begyndt = begynd(formular, { ...Object.fromEntries(eneste), ...udgangspunkt })
  return idag === '' ? begyndt : { ...begyndt, den: dagTilFelt(idag) }
}

/** Serverens fejl ved formularens felter. Det, der ikke er et felt på skærmen, gælder det hele. */
function tilFelter(svar: unknown, rod: string): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT') return []
  if (fejl === undefined) return [{ besked: detail }]
  return fejl.map(({ felt, besked }) => {
    const id = feltId(rod, felt.replace(/^kommando\./, ''))
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
