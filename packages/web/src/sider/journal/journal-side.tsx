import { skrivAntal } from '@fodfaeste/grund'
import { STIER, type Journal, type JournalLinje } from '@fodfaeste/kontrakt'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { useKladdePaa } from '../../api/kladde-data.ts'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { NotatForm } from '../notat/notat-form.tsx'
import { Journalfiltre } from './journalfiltre.tsx'
import { INGEN_VALG, dageI, medValg } from './journalvalg.ts'
import { Journallinje } from './journallinje.tsx'
import './journal.css'

/** Alt, der er sket i sagen, i orden, og hvem der har åbnet den og hvorfor. */
export function JournalSide() {
  const { sag } = useSagKontekst()
  useTitel(`${sag.borger.navn} · Journal`)
  const journal = useQuery({
    queryKey: noegler.journal(sag.id, sag.nyesteVersion),
    queryFn: ({ signal }) => hent('hentJournal', { sti: { sagId: sag.id } }, signal),
  })
  if (journal.isError) {
    return <FejlSide problem={somProblem(journal.error)} proevIgen={() => void journal.refetch()} />
  }
  if (journal.data === undefined) return <p className="daempet">Henter journalen …</p>
  const sidste = sag.haendelser.at(-1)
  const til = sag.version < sag.nyesteVersion ? sidste?.registreretTidspunkt : undefined
  return <Indhold journal={journal.data} til={til} />
}

/** `til`: sagen ses, som den var, og det, der kom siden, er ikke med. */
function Indhold({ journal: { linjer, brud }, til }: { journal: Journal; til: string | undefined }) {
  const { sag } = useSagKontekst()
  const [valg, vaelg] = useState(INGEN_VALG)
  const alle = til === undefined ? linjer : linjer.filter(({ tidspunkt }) => tidspunkt <= til)
  const viste = medValg(alle, valg)
  return (
    <section aria-labelledby="journal-overskrift">
      <div className="afsnit-hoved">
        <h2 id="journal-overskrift">Journal</h2>
        <a href={STIER.hentJournalSomRegneark.sti.replace(':sagId', sag.id)} download>
          Hent som regneark
        </a>
      </div>
      <SkrivNotat />
      <Kaede brud={brud} antal={alle.filter(({ art }) => art === 'haendelse').length} />
      <Journalfiltre linjer={alle} valg={valg} vaelg={vaelg} />
      <output className="daempet mellem journal-antal">
        {viste.length === alle.length
          ? skrivAntal(alle.length, 'linje', 'linjer')
          : `${viste.length} af ${skrivAntal(alle.length, 'linje', 'linjer')}`}
      </output>
      {viste.length === 0 ? (
        <p className="journal-tom">
          Ingen linjer passer. <Tekstknap onClick={() => vaelg(INGEN_VALG)}>Vis alle</Tekstknap>
        </p>
      ) : (
        dageI(viste).map(({ dag, linjer: paaDagen }) => <Dag key={dag} dag={dag} linjer={paaDagen} />)
      )}
    </section>
  )
}

/** Knappen til et notat, og formularen, når man skriver. Ligger der en kladde, skrives der videre på den. */
function SkrivNotat() {
  const { sag, laesekun } = useSagKontekst()
  const kladde = useKladdePaa(sag.id, 'skriv-notat')
  const [aaben, saetAaben] = useState(kladde !== undefined)
  if (laesekun || !sag.maa.journalisere) return null
  if (aaben) return <NotatForm luk={() => saetAaben(false)} />
  return (
    <p className="journal-skriv">
      <Knap onClick={() => saetAaben(true)}>{kladde === undefined ? 'Skriv notat' : 'Fortsæt notatet'}</Knap>
    </p>
  )
}

function Dag({ dag, linjer }: { dag: string; linjer: readonly JournalLinje[] }) {
  const id = `journal-${dag}`
  return (
    <section className="journal-dag" aria-labelledby={id}>
      <h3 id={id}>{visDagMedUgedag(dag)}</h3>
      <ul>
        {linjer.map((linje) => (
          <Journallinje
            key={linje.art === 'haendelse' ? linje.version : `${linje.tidspunkt} ${linje.hvem} ${linje.hvad}`}
            linje={linje}
          />
        ))}
      </ul>
    </section>
  )
}

/** Er sagen, som den blev skrevet? */
function Kaede({ brud, antal }: { brud: Journal['brud']; antal: number }) {
  if (brud.length === 0) {
    return (
      <p className="journal-kaede daempet mellem">
        Efterset nu: {antal === 1 ? 'hændelsen' : `alle ${antal} hændelser`} er, som de blev skrevet. Hver er låst til
        den foregående, så en ændring ville kunne ses.
      </p>
    )
  }
  return (
    <div className="besked besked-fejl journal-kaede" role="alert">
      <h3>Journalen er ikke, som den blev skrevet</h3>
      <ul>
        {brud.map(({ version, tekst }) => (
          <li key={`${version} ${tekst}`}>
            Hændelse {version}: {tekst}
          </li>
        ))}
      </ul>
      <p>Sig det til driften, før der bygges videre på sagen.</p>
    </div>
  )
}
