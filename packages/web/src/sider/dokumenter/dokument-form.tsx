import type { SkrivBeslutning } from '@fodfaeste/kontrakt'
import { type FormEvent, useEffect, useRef } from 'react'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import type { Kladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { Konfliktboks } from '../maalgruppe/konfliktboks.tsx'
import { useGem } from '../maalgruppe/use-gem.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import type { Dokumentfelter } from './dokumentkladde.ts'
import { ART_NAVN, skrivStoerrelse } from './dokumentord.ts'

const ROD = 'dokument-ny'
const NY = ''

type Krop = Extract<SkrivBeslutning['kommando'], { beslutning: 'registrer-dokument' }>

/** Filen er sendt; her siges, hvad den er. Først så er den i sagen. Det skrevne gemmes som kladde, mens der skrives. */
export function DokumentForm({ kladde }: { kladde: Kladde<Dokumentfelter> }) {
  const form = useRef<HTMLFormElement>(null)
  const idag = useMig().data?.idag ?? ''
  const { felter } = kladde
  const { gem, fejl, konflikt, vedFejl, optaget } = useGem('skrivBeslutning', ROD, felter.navn, {
    efter: kladde.ryd,
    vedKonflikt: kladde.seIgen,
  })
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), [])

  const send = (haendelse: FormEvent): void => {
    haendelse.preventDefault()
    if (optaget) return
    const dag = laesDag(felter.dateret)
    if (!dag.ok) return vedFejl([{ felt: 'dateret', besked: dag.afvist }])
    gem({ kommando: { ...kommandoen(felter), dateret: dag.vaerdi, den: idag } })
  }
  return (
    <form
      className="formular giv dokument-form"
      aria-label="Læg dokumentet i sagen"
      noValidate
      ref={form}
      onSubmit={send}
    >
      <p className="mellem">
        <b>{felter.filnavn}</b> er sendt: {felter.typenavn}, {skrivStoerrelse(Number(felter.stoerrelse))}. Det er ikke i
        sagen, før du gemmer.
      </p>
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks
        problem={konflikt}
        iSagen="Der er skrevet i sagen imens. Gem igen, så lægges dokumentet efter det."
      />
      <AndetVindue kladde={kladde} />
      <Felter kladde={kladde} fejl={fejl} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Læg i sagen
        </Knap>
        <Tekstknap id={`${ROD}-kvittering`} onClick={() => kladde.skriv({ kvittering: '' })}>
          Vælg en anden fil
        </Tekstknap>
      </div>
      <Kladdelinje kladde={kladde} />
    </form>
  )
}

function kommandoen({ kvittering, navn, art, kilde, erstatter }: Dokumentfelter): Omit<Krop, 'dateret' | 'den'> {
  return {
    beslutning: 'registrer-dokument',
    kvittering,
    navn,
    art: art as Krop['art'],
    kilde,
    ...(erstatter !== NY && { erstatter: Number(erstatter) }),
  }
}

interface Egenskaber {
  readonly kladde: Kladde<Dokumentfelter>
  readonly fejl: readonly Feltfejl[]
}

function Felter({ kladde: { felter, skriv }, fejl }: Egenskaber) {
  const dag = laesDag(felter.dateret)
  const felt = (navn: 'navn' | 'kilde' | 'dateret') => ({
    id: `${ROD}-${navn}`,
    vaerdi: felter[navn],
    vedAendring: (vaerdi: string) => skriv({ [navn]: vaerdi }),
    fejl: fejlVed(fejl, `${ROD}-${navn}`),
  })
  return (
    <>
      <Tekstfelt navn="Dokumentets navn" {...felt('navn')} />
      <Valgliste
        id={`${ROD}-art`}
        navn="Art"
        muligheder={Object.entries(ART_NAVN).map(([art, tekst]) => ({ vaerdi: art, tekst }))}
        vaerdi={felter.art}
        vedAendring={(art) => skriv({ art })}
      />
      <Tekstfelt
        navn="Kilde"
        hjaelp="Hvem det kommer fra, fx egen læge, borgeren eller jobcenteret."
        {...felt('kilde')}
      />
      <Dagfelt
        navn="Modtaget, afsendt eller færdigt den"
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        {...felt('dateret')}
      />
      <Udgave erstatter={felter.erstatter} vaelg={(erstatter) => skriv({ erstatter })} />
    </>
  )
}

function Udgave({ erstatter, vaelg }: { erstatter: string; vaelg: (version: string) => void }) {
  const { dokumenter } = useSagKontekst().sag
  if (dokumenter.length === 0) return null
  return (
    <Valgliste
      id={`${ROD}-erstatter`}
      navn="Ny udgave af"
      muligheder={[
        { vaerdi: NY, tekst: 'Nej, det er et nyt dokument' },
        ...dokumenter.map(({ version, navn }) => ({ vaerdi: String(version), tekst: `Dokument ${version}: ${navn}` })),
      ]}
      vaerdi={erstatter}
      vedAendring={vaelg}
    />
  )
}
