import type { SkrivBeslutning } from '@fodfaeste/kontrakt'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstfelt, Valgliste } from '../../fds/felt.tsx'
import { Fejlopsummering, type Feltfejl, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { Konfliktboks } from '../maalgruppe/konfliktboks.tsx'
import { useGem } from '../maalgruppe/use-gem.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { ART_NAVN, skrivStoerrelse, udenEndelse } from './dokumentord.ts'
import type { Sendt } from './laeg-dokument.tsx'

const ROD = 'dokument-ny'
const NY = ''

/** Filen er sendt; her siges, hvad den er. Først så er den i sagen. */
export function DokumentForm({ sendt, luk }: { sendt: Sendt; luk: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const felter = useFelter(sendt)
  const { gem, fejl, konflikt, vedFejl, optaget } = useGem('skrivBeslutning', ROD, felter.krop.navn, { efter: luk })
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), [])

  const send = (haendelse: FormEvent): void => {
    haendelse.preventDefault()
    if (optaget) return
    if (!felter.dag.ok) return vedFejl([{ felt: 'dateret', besked: felter.dag.afvist }])
    gem({ kommando: { ...felter.krop, dateret: felter.dag.vaerdi, den: felter.idag } })
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
        <b>{sendt.filnavn}</b> er sendt: {sendt.modtaget.typenavn}, {skrivStoerrelse(sendt.modtaget.stoerrelse)}. Det er
        ikke i sagen, før du gemmer.
      </p>
      <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
      <Konfliktboks
        problem={konflikt}
        iSagen="Der er skrevet i sagen imens. Gem igen, så lægges dokumentet efter det."
      />
      <Felter {...felter} fejl={fejl} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Læg i sagen
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}

type Krop = Omit<Extract<SkrivBeslutning['kommando'], { beslutning: 'registrer-dokument' }>, 'dateret' | 'den'>

function useFelter({ modtaget, filnavn }: Sendt) {
  const idag = useMig().data?.idag ?? ''
  const [krop, saet] = useState<Krop>(() => ({
    beslutning: 'registrer-dokument',
    kvittering: modtaget.kvittering,
    navn: udenEndelse(filnavn),
    art: 'modtaget',
    kilde: '',
  }))
  const [dateret, saetDateret] = useState(() => (idag === '' ? '' : dagTilFelt(idag)))
  return { krop, saet, dateret, saetDateret, dag: laesDag(dateret), idag }
}

type Egenskaber = ReturnType<typeof useFelter> & { readonly fejl: readonly Feltfejl[] }

function Felter({ krop, saet, dateret, saetDateret, dag, fejl }: Egenskaber) {
  const tekstfelt = (felt: 'navn' | 'kilde') => ({
    id: `${ROD}-${felt}`,
    vaerdi: krop[felt],
    vedAendring: (vaerdi: string) => saet({ ...krop, [felt]: vaerdi }),
    fejl: fejlVed(fejl, `${ROD}-${felt}`),
  })
  return (
    <>
      <Tekstfelt navn="Dokumentets navn" {...tekstfelt('navn')} />
      <Valgliste
        id={`${ROD}-art`}
        navn="Art"
        muligheder={Object.entries(ART_NAVN).map(([art, tekst]) => ({ vaerdi: art as Krop['art'], tekst }))}
        vaerdi={krop.art}
        vedAendring={(art) => saet({ ...krop, art })}
      />
      <Tekstfelt
        navn="Kilde"
        hjaelp="Hvem det kommer fra, fx egen læge, borgeren eller jobcenteret."
        {...tekstfelt('kilde')}
      />
      <Dagfelt
        id={`${ROD}-dateret`}
        navn="Modtaget, afsendt eller færdigt den"
        vaerdi={dateret}
        vedAendring={saetDateret}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${ROD}-dateret`)}
      />
      <Udgave krop={krop} saet={saet} />
    </>
  )
}

function Udgave({ krop: { erstatter, ...krop }, saet }: Pick<Egenskaber, 'krop' | 'saet'>) {
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
      vaerdi={erstatter === undefined ? NY : String(erstatter)}
      vedAendring={(valgt) => saet(valgt === NY ? krop : { ...krop, erstatter: Number(valgt) })}
    />
  )
}
