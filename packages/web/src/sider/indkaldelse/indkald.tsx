import { type FormEvent, useState } from 'react'
import { MED_PAA_ORD, type Teambehandlingen, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Dagfelt, Tekstfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { AndetVindue } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { type Kladde, useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { muligheder } from '../teammoeder/moedeord.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Indkaldelsesbrev } from './indkaldelsesbrev.tsx'
import { Indkaldelsestekst } from './indkaldelsestekst.tsx'
import { type Indkaldelseskrop, begyndIndkaldelse, feltId, laesIndkaldelse, skiftForm } from './indkaldelsesfelter.ts'

type Ord = Record<string, string>

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly luk: () => void
}

/** At indkalde borgeren: tiden og stedet, og så brevet, teksten eller det sagte. At hun er indkaldt, sker i samme greb. */
export function Indkald({ behandling, luk }: Egenskaber) {
  const { sag } = useSagKontekst()
  const { kladde, fejl, optaget, registrer, gjort } = useIndkald(behandling, luk)
  // Brevet og teksten hentes, når man forlader et felt: hver hentning er en læsning af sagen og står i adgangsloggen.
  const [set, saetSet] = useState(kladde.felter)
  const ved = kladde.felter['ved'] ?? ''
  const krop = kroppen(behandling, set)
  return (
    <div className="indkaldelse-valg" onBlur={() => saetSet(kladde.felter)}>
      <form className="formular" noValidate onSubmit={registrer} aria-label="Indkald borgeren">
        <Fejlopsummering fejl={fejl} overskrift="Borgeren er ikke indkaldt" />
        <AndetVindue kladde={kladde} />
        <OgsaaTil hvem={behandling.indkaldelse.partsrepraesentanter} />
        <Felterne behandling={behandling} kladde={kladde} fejl={fejl} maaSende={sag.maa.journalisere} />
        {ved === 'email' && krop !== undefined && <Indkaldelsestekst sagId={sag.id} krop={krop} />}
        <Kladdelinje kladde={kladde} />
        {ved !== 'brev' && (
          <div className="knapper">
            <Knap type="submit" primaer optaget={optaget}>
              {REGISTRER[ved] ?? 'Indkald borgeren'}
            </Knap>
            <Tekstknap onClick={luk}>Fortryd</Tekstknap>
          </div>
        )}
      </form>
      {ved === 'brev' && (
        <>
          <Indkaldelsesbrev
            krop={krop}
            nu={kroppen(behandling, kladde.felter)}
            set={set}
            kladde={kladde}
            gjort={gjort}
          />
          <Tekstknap onClick={luk}>Fortryd</Tekstknap>
        </>
      )}
    </div>
  )
}

/** Indkaldelsen, når den kan skrives. */
function kroppen({ version }: Teambehandlingen, felter: Ord): Indkaldelseskrop | undefined {
  const laest = laesIndkaldelse(version, felter)
  return 'krop' in laest ? laest.krop : undefined
}

function useIndkald({ version, indkaldelse }: Teambehandlingen, luk: () => void) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const sted = kladdested({ beslutning: 'indkald-til-team', behandling: version })
  const kladde = useKladde<Ord>(sted, begyndIndkaldelse(indkaldelse))
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const gjort = (): void => {
    kladde.ryd()
    laesOp('Borgeren er indkaldt.')
    luk()
  }
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, gjort)
  const registrer = (h: FormEvent): void => {
    h.preventDefault()
    const ved = kladde.felter['ved'] ?? ''
    if (beslut.isPending || ved === 'brev') return
    const laest = laesIndkaldelse(version, kladde.felter)
    const uvalgt = ved === '' ? [{ felt: feltId('ved'), besked: 'Vælg, hvordan borgeren indkaldes.' }] : []
    if ('fejl' in laest) return saetFejl([...laest.fejl, ...uvalgt])
    saetFejl(uvalgt)
    if (uvalgt.length > 0) return
    beslut.mutate({ beslutning: 'indkald-til-team', ...laest.krop, ved, den: idag } as Kommando, {
      onError: (nej) => saetFejl(tilFelter(nej)),
    })
  }
  // Er der valgt, er der ikke længere noget at vælge.
  const staar = kladde.felter['ved'] === '' ? fejl : fejl.filter(({ felt }) => felt !== feltId('ved'))
  return { kladde, fejl: staar, optaget: beslut.isPending, registrer, gjort }
}

/** Den, der taler for borgeren, skal også have indkaldelsen. Kopien af et brev følger fuldmagten. */
function OgsaaTil({ hvem }: { hvem: readonly string[] }) {
  if (hvem.length === 0) return null
  return (
    <p className="besked">
      Partsrepræsentant i sagen: {hvem.join(', ')}. Indkaldelsen skal også nå dertil. Sendes den som brev, går kopien
      med, som fuldmagten siger; ved e-mail og mundtligt sørger du selv for det.
    </p>
  )
}

const REGISTRER: Readonly<Record<string, string>> = {
  email: 'E-mailen er sendt: borgeren er indkaldt',
  mundtligt: 'Borgeren har fået det at vide',
}
const STEDETS_NAVN: Readonly<Record<string, string>> = {
  video: 'Hvordan kommer borgeren på video?',
  telefon: 'Hvem ringer til hvilket nummer?',
}

interface Feltegenskaber {
  readonly behandling: Teambehandlingen
  readonly kladde: Kladde<Ord>
  readonly fejl: readonly Feltfejl[]
  readonly maaSende: boolean
}

function Felterne({ behandling: { indkaldelse }, kladde: { felter, skriv }, fejl, maaSende }: Feltegenskaber) {
  const dag = laesDag(felter['dag'] ?? '')
  const felt = (navn: string) => ({
    id: feltId(navn),
    vaerdi: felter[navn] ?? '',
    vedAendring: (nyt: string) => skriv({ [navn]: nyt }),
    fejl: fejlVed(fejl, feltId(navn)),
  })
  return (
    <>
      <div className="indkaldelse-tider">
        <Dagfelt {...felt('dag')} navn="Dag" laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined} />
        <Tekstfelt {...felt('fra')} navn="Fra kl." />
        <Tekstfelt {...felt('til')} navn="Til kl. (kan udelades)" />
      </div>
      <Valg
        {...felt('foregaar')}
        navn="Hvordan er borgeren med?"
        muligheder={muligheder(MED_PAA_ORD)}
        vedAendring={(ny) => skriv(skiftForm(felter, ny, indkaldelse.forslag.sted))}
      />
      <Tekstfelt {...felt('sted')} navn={STEDETS_NAVN[felter['foregaar'] ?? ''] ?? 'Sted'} />
      <Tekstomraade
        {...felt('deltagere')}
        navn="Hvem er med? (kan udelades)"
        hjaelp="Én på hver linje, som borgeren skal læse det. Borgeren og sagsbehandleren står der ikke."
        linjer={4}
      />
      <Valg
        {...felt('ved')}
        navn="Hvordan indkaldes borgeren?"
        muligheder={[
          ...(maaSende ? [{ vaerdi: 'brev', tekst: 'Brev herfra' }] : []),
          { vaerdi: 'email', tekst: 'E-mail, jeg selv sender' },
          { vaerdi: 'mundtligt', tekst: 'Mundtligt' },
        ]}
      />
    </>
  )
}

/** Serverens fejl ved felterne. Det, der ikke er et felt her, gælder det hele. */
function tilFelter(svar: unknown): readonly Feltfejl[] {
  const { kode, detail, fejl } = somProblem(svar)
  if (kode === 'VERSIONSKONFLIKT')
    return [{ besked: 'En kollega har skrevet i sagen imens, og den er hentet igen. Se efter, og gem igen.' }]
  return (fejl ?? [{ felt: '', besked: detail }]).map(({ felt, besked }) => {
    const id = feltId(felt.replace(/^(kommando|indkaldelse)\./, ''))
    return { besked, felt: document.getElementById(id) === null ? undefined : id }
  })
}
