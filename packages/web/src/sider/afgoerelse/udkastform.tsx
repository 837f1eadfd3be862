import { useState } from 'react'
import { kladdested } from '@fodfaeste/kontrakt'
import { type Udkast, useProevetUdkast } from '../../api/afgoerelse-data.ts'
import { useMig } from '../../api/mig.ts'
import { type Kommando, useBeslutning } from '../../api/opgave-data.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { type Feltfejl, Fejlopsummering } from '../../fds/fejlopsummering.tsx'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Formularfelt, feltId } from '../../formular/formularfelt.tsx'
import { laesFormular } from '../../formular/laes-formular.ts'
import { type Vaerdier, begynd } from '../../formular/vaerdier.ts'
import { Begges } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Graenser } from './graenser.tsx'
import { Tjekket } from '../sagstjek/tjekket.tsx'
import { type Udfaldsform, udfaldsform } from './udfald.ts'
import type { Udfald } from './udfaldsvalg.ts'
import { Vej } from './vej.tsx'

interface Egenskaber {
  readonly udfald: Udfald
  /** Den indloggede må afgøre. */
  readonly maa: boolean
  /** Felterne i det udkast, der bygges videre på. */
  readonly udgangspunkt?: Readonly<Record<string, unknown>>
  readonly forelagtNu: () => void
}

const ROD = 'udkast'
const BEMAERKNING = 'bemaerkning'

/** Udfaldet skrives, prøves, hver gang et felt forlades, og forelægges eller træffes, når intet står i vejen. */
export function Udkastform({ udfald, maa, udgangspunkt, forelagtNu }: Egenskaber) {
  const { sag } = useSagKontekst()
  const idag = useMig().data?.idag ?? ''
  const form = udfaldsform(udfald)
  const kladde = useKladde<Vaerdier>(kladdested({ beslutning: 'forelaeg-afgoerelse', id: udfald }), {
    [BEMAERKNING]: '',
    ...begynd(form.formular, udgangspunkt),
  })
  const [udkast, saetUdkast] = useState(() => laes(form, kladde.felter))
  const [starter, saetStarter] = useState(() => foersteDag(kladde.felter))
  const proevet = useProevetUdkast(sag.id, sag.nyesteVersion, udkast)
  const [fejl, saetFejl] = useState<readonly Feltfejl[]>([])
  const beslut = useBeslutning(sag.id, sag.nyesteVersion, () => {
    kladde.ryd()
    laesOp('Gemt.')
    forelagtNu()
  })
  const svar = udkast === undefined ? undefined : proevet.data
  const send = (goer: 'forelaeg' | 'traef'): void => {
    if (beslut.isPending) return
    const laest = laesFormular(form.formular, kladde.felter)
    if (!laest.ok) return saetFejl(laest.afvist.map(({ felt, besked }) => ({ felt: feltId(ROD, felt), besked })))
    const nyt: Udkast = { beslutning: form.beslutning, felter: { ...form.fast, ...laest.vaerdi } } as Udkast
    saetUdkast(nyt)
    saetFejl([])
    const kommando = goer === 'traef' ? somAfgoerelse(nyt, idag) : somForelagt(nyt, kladde.felter[BEMAERKNING], idag)
    beslut.mutate(kommando, {
      onError: (problem) => {
        saetFejl([{ besked: somProblem(problem).detail }])
        if (somProblem(problem).kode === 'VERSIONSKONFLIKT') kladde.seIgen()
      },
    })
  }
  const imod = svar?.imod
  return (
    <>
      <Vej proevet={svar} skrevet={Object.entries(kladde.felter).some(([id, ord]) => ER_GRUND.has(id) && ord !== '')} />
      <div className="afgoerelse-spalter">
        <form
          className="formular"
          id="afgoerelse-udfald"
          aria-label="Udkast til afgørelse"
          noValidate
          onSubmit={(h) => h.preventDefault()}
          onBlur={() => {
            saetUdkast(laes(form, kladde.felter))
            saetStarter(foersteDag(kladde.felter))
          }}
        >
          <Fejlopsummering fejl={fejl} overskrift="Ikke gemt" />
          <Begges kladde={kladde} luk={kladde.ryd} />
          {Object.entries(form.formular.felter).map(([sti, felt]) => (
            <Formularfelt
              key={sti}
              sti={sti}
              felt={felt}
              valgfrit={form.formular.valgfrie.includes(sti)}
              stand={{ rod: ROD, skrevet: kladde.felter, skriv: kladde.skriv, fejl, peger: {}, medarbejdere: [] }}
            />
          ))}
          {imod !== undefined && (
            <p className="besked besked-fejl" role="status">
              {imod.felt === undefined ? imod.besked : <a href={`#${feltId(ROD, imod.felt)}`}>{imod.besked}</a>}
            </p>
          )}
          {svar?.kraeverGodkendelse === true && (
            <Tekstomraade
              id={`${ROD}-${BEMAERKNING}`}
              navn="Til den, der ser på udkastet (kan udelades)"
              vaerdi={kladde.felter[BEMAERKNING] ?? ''}
              vedAendring={(ny) => kladde.skriv({ [BEMAERKNING]: ny })}
            />
          )}
          <Kladdelinje kladde={kladde} />
          {maa && (
            <div className="knapper" id="afgoerelse-godkendelse">
              {svar?.kraeverGodkendelse === true && (
                <Knap primaer optaget={beslut.isPending} onClick={() => send('forelaeg')}>
                  Forelæg for en kollega
                </Knap>
              )}
              {svar?.kraeverGodkendelse !== true && (
                <Knap
                  primaer
                  optaget={beslut.isPending}
                  disabled={svar?.kanAfgoeres !== true}
                  onClick={() => send('traef')}
                >
                  Træf afgørelsen
                </Knap>
              )}
              <span className="daempet">{vejled(svar)}</span>
            </div>
          )}
        </form>
        {udfald === 'bevilling' && <Graenser starter={starter} />}
      </div>
      <div id="afgoerelse-tjek">
        {svar?.sagstjek !== undefined && <Tjekket tjek={svar.sagstjek} eftersyn={false} />}
        {udkast === undefined && <p className="daempet">Udfyld udkastet, så tjekkes sagen mod det.</p>}
      </div>
    </>
  )
}

const ER_GRUND: ReadonlySet<string> = new Set(['begrundelse', 'aarsag'])

/** Udkastet, når alle felter kan læses. */
function laes({ beslutning, fast, formular }: Udfaldsform, skrevet: Vaerdier): Udkast | undefined {
  const laest = laesFormular(formular, skrevet)
  return laest.ok ? ({ beslutning, felter: { ...fast, ...laest.vaerdi } } as Udkast) : undefined
}

function foersteDag(skrevet: Vaerdier): string | undefined {
  const laest = laesDag(skrevet['forloeb.starter'] ?? '')
  return laest.ok ? laest.vaerdi : undefined
}

/** Hvad der skal til, før der kan trykkes. */
function vejled(svar: ReturnType<typeof useProevetUdkast>['data']): string {
  if (svar === undefined) return 'Skriv udkastet færdigt.'
  if (svar.kraeverGodkendelse) return 'Kommunen lader to personer om denne afgørelse.'
  return svar.kanAfgoeres ? '' : 'Noget stopper: se Sagstjek herunder.'
}

/** Udkastet som den afgørelse, det er. */
export const somAfgoerelse = ({ beslutning, felter }: Udkast, den: string): Kommando =>
  ({ beslutning, ...felter, den }) as unknown as Kommando

const somForelagt = (udkast: Udkast, bemaerkning = '', den: string): Kommando => ({
  beslutning: 'forelaeg-afgoerelse',
  udkast,
  ...(bemaerkning.trim() !== '' && { bemaerkning: bemaerkning.trim() }),
  den,
})
