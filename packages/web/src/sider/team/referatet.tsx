import { type FormEvent, useState } from 'react'
import { type Teambehandlingen, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstomraade } from '../../fds/felt.tsx'
import { type Feltfejl, Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Begges, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'

interface Egenskaber {
  readonly behandling: Teambehandlingen
  readonly maaSkrive: boolean
}

/** Referatet af mødet og dets tidligere udgaver. */
export function Referatet({ behandling, maaSkrive }: Egenskaber) {
  const [aaben, saetAaben] = useState(false)
  const [gaelder, ...foer] = behandling.referater
  const luk = (): void => saetAaben(false)
  return (
    <section aria-labelledby="team-referat">
      <h3 id="team-referat">Referat</h3>
      {gaelder === undefined ? (
        <p className="daempet">Der er ikke skrevet et referat.</p>
      ) : (
        <>
          <p className="team-tekst">{gaelder.tekst}</p>
          <p className="mellem daempet">
            {gaelder.af}, {visDag(gaelder.den)}
            {gaelder.grund !== undefined && `. Ændret: ${gaelder.grund}`}
          </p>
        </>
      )}
      {foer.length > 0 && (
        <ul className="team-tidligere">
          {foer.map(({ version, den, af, tekst }) => (
            <li key={version}>
              <span className="daempet">
                Som det stod {visDag(den)}, {af}:
              </span>{' '}
              {tekst}
            </li>
          ))}
        </ul>
      )}
      {maaSkrive && !aaben && (
        <div className="knapper">
          <Knap onClick={() => saetAaben(true)}>{gaelder === undefined ? 'Skriv referat …' : 'Ændr referatet …'}</Knap>
        </div>
      )}
      {aaben && <Referatform behandling={behandling} luk={luk} />}
    </section>
  )
}

type Felter = Readonly<{ tekst: string; grund: string }>

/** Referatet, mens det skrives, og det, der skal til for at gemme det. */
function useReferat({ version, referater }: Teambehandlingen, luk: () => void) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const [gaelder] = referater
  const beslutning = gaelder === undefined ? 'skriv-referat' : 'aendr-referat'
  const kladde = useKladde<Felter>(kladdested({ beslutning, behandling: version }), {
    tekst: gaelder?.tekst ?? '',
    grund: '',
  })
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp('Referatet er gemt.')
    luk()
  })
  const { tekst, grund } = kladde.felter
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (beslut.isPending) return
    const mangler = [
      ...ubesete(kladde.siden),
      ...(tekst.trim() === '' ? [{ felt: TEKST, besked: 'Skriv, hvad der blev sagt på mødet.' }] : []),
      ...(gaelder !== undefined && grund.trim() === ''
        ? [{ felt: GRUND, besked: 'Skriv, hvorfor referatet ændres.' }]
        : []),
    ]
    saetFejl(mangler)
    if (mangler.length > 0) return
    const aendring = gaelder === undefined ? {} : { aendrer: gaelder.version, grund: grund.trim() }
    beslut.mutate({ beslutning, behandling: version, ...aendring, tekst: tekst.trim(), den: idag } as Kommando, {
      onError: (svar) => {
        saetFejl([{ besked: somProblem(svar).detail }])
        if (somProblem(svar).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  return { kladde, fejl, send, optaget: beslut.isPending }
}

function Referatform({ behandling, luk }: { behandling: Teambehandlingen; luk: () => void }) {
  const { kladde, fejl, send, optaget } = useReferat(behandling, luk)
  const { tekst, grund } = kladde.felter
  return (
    <form className="formular team-form" noValidate aria-label="Referat af mødet" onSubmit={send}>
      <Fejlopsummering fejl={fejl} overskrift="Referatet er ikke gemt" />
      <Begges kladde={kladde} luk={luk} />
      <Tekstomraade
        id={TEKST}
        navn="Hvad blev sagt, og af hvem?"
        vaerdi={tekst}
        vedAendring={(ny) => kladde.skriv({ tekst: ny })}
        fejl={fejlVed(fejl, TEKST)}
        linjer={6}
      />
      {behandling.referater.length > 0 && (
        <Tekstomraade
          id={GRUND}
          navn="Hvorfor ændres referatet?"
          vaerdi={grund}
          vedAendring={(ny) => kladde.skriv({ grund: ny })}
          fejl={fejlVed(fejl, GRUND)}
          linjer={2}
        />
      )}
      <Kladdelinje kladde={kladde} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={optaget}>
          Gem referatet
        </Knap>
        <Tekstknap onClick={luk}>Fortryd</Tekstknap>
      </div>
    </form>
  )
}

const TEKST = 'team-referat-tekst'
const GRUND = 'team-referat-grund'
