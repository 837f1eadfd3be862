import type { FormEvent } from 'react'
import { type Moment, type SkoenVisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { HjemmelMedUdgave } from '../../forklaring/hjemmel-med-udgave.tsx'
import { OrdlydKnap } from '../../forklaring/ordlyd-knap.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import { Begges, kunVedKonflikt, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'

type JaNej = 'ja' | 'nej'

const JA_NEJ = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
] as const

/** Her træffes skønnet: momenter for og imod, begrundelsen, og hvem der træffer det. Systemet regner det ikke ud. */
export function SkoenBoks({ skoen }: { skoen: SkoenVisning }) {
  const form = useSkoenForm(skoen)
  const { navn, spoergsmaal, hjemmel, momenter } = skoen
  return (
    <form className="skoen-boks" onSubmit={form.send} noValidate aria-label={`Skøn: ${navn}`}>
      <div className="skoen-hoved">
        <Maerke tilstand="kraever-skoen" />
        <h3>{spoergsmaal}</h3>
        <p className="daempet">
          Et skøn. Systemet regner det ikke ud. Det skal være truffet og begrundet af dig.{' '}
          {hjemmel !== undefined && (
            <>
              <HjemmelMedUdgave hjemmel={hjemmel} />{' '}
              <OrdlydKnap hjemmel={hjemmel} className="tekstknap">
                Læs ordlyden
              </OrdlydKnap>
            </>
          )}
        </p>
      </div>
      <Fejlopsummering fejl={form.fejl} overskrift="Skønnet er ikke truffet" />
      <Konfliktboks problem={kunVedKonflikt(form.kladde, form.konflikt)} iSagen={iSagen(skoen)} />
      <Begges kladde={form.kladde} luk={form.luk} />
      <div className="momenter">
        <Momenter overskrift="Taler for" momenter={momenter.filter((m) => m.retning === 'for')} />
        <Momenter overskrift="Taler imod" momenter={momenter.filter((m) => m.retning === 'imod')} />
      </div>
      <SkoenFelter form={form} />
      <div className="skoen-fod">
        <Kladdelinje kladde={form.kladde} />
        <span className="knapper">
          <Tekstknap onClick={form.luk}>Luk</Tekstknap>
          <Knap type="submit" primaer optaget={form.optaget}>
            Træf skønnet som {form.navn}
          </Knap>
        </span>
      </div>
    </form>
  )
}

function iSagen({ navn, truffet }: SkoenVisning): string {
  return truffet === undefined
    ? `${navn}: ikke truffet`
    : `${navn}: ${truffet.svar}, af ${truffet.af}: «${truffet.begrundelse}»`
}

/** Det, der er skrevet i boksen, og vejen til at gemme det. Begrundelsen er en kladde, til skønnet er truffet. */
function useSkoenForm({ id, navn: skoennavn }: SkoenVisning) {
  const rod = felt('skoen', id)
  const bord = useBord()
  const mig = useMig().data
  const kladde = useKladde(kladdested({ beslutning: 'traef-skoen', id }), {
    svar: '',
    begrundelse: '',
    den: dagTilFelt(mig?.idag ?? ''),
  })
  const { svar, begrundelse, den } = kladde.felter
  const luk = (): void => bord.luk('skoen', id)
  const gemt = (): void => {
    kladde.ryd()
    luk()
  }
  const { gem, vedFejl, ...resten } = useGem('traefSkoen', rod, skoennavn, {
    efter: gemt,
    vedKonflikt: kladde.seIgen,
  })
  const dag = laesDag(den)
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (resten.optaget) return
    const nej = [
      ...ubesete(kladde.siden),
      ...(svar !== 'ja' && svar !== 'nej' ? [{ felt: 'svar', besked: 'Svar ja eller nej.' }] : []),
      ...(begrundelse.trim() === '' ? [{ felt: 'begrundelse', besked: UDEN_BEGRUNDELSE }] : []),
      ...(dag.ok ? [] : [{ felt: 'den', besked: dag.afvist }]),
    ]
    if (nej.length > 0 || (svar !== 'ja' && svar !== 'nej') || !dag.ok) return vedFejl(nej)
    gem({ id, svar, begrundelse, den: dag.vaerdi })
  }
  return { rod, kladde, dag, luk, send, navn: mig?.person?.navn, ...resten }
}

const UDEN_BEGRUNDELSE = 'Skriv din begrundelse. Et skøn uden begrundelse gælder ikke.'

function SkoenFelter({ form }: { form: ReturnType<typeof useSkoenForm> }) {
  const { rod, fejl, dag, kladde } = form
  const { svar, begrundelse, den } = kladde.felter
  return (
    <>
      <Valg
        id={`${rod}-svar`}
        navn="Dit svar"
        muligheder={JA_NEJ}
        vaerdi={svar as JaNej | ''}
        vedAendring={(nyt) => kladde.skriv({ svar: nyt })}
        fejl={fejlVed(fejl, `${rod}-svar`)}
      />
      <Tekstomraade
        id={`${rod}-begrundelse`}
        navn="Din begrundelse"
        hjaelp="Hvilke oplysninger taler for og imod, og hvorfor vejer de sådan? Nævn borgerens eget syn."
        vaerdi={begrundelse}
        vedAendring={(ny) => kladde.skriv({ begrundelse: ny })}
        fejl={fejlVed(fejl, `${rod}-begrundelse`)}
        linjer={5}
      />
      <Dagfelt
        id={`${rod}-den`}
        navn="Truffet den"
        vaerdi={den}
        vedAendring={(ny) => kladde.skriv({ den: ny })}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${rod}-den`)}
      />
    </>
  )
}

function Momenter({ overskrift, momenter }: { overskrift: string; momenter: readonly Moment[] }) {
  return (
    <div>
      <p className="panel-navn">{overskrift}</p>
      {momenter.length === 0 ? (
        <p className="daempet">Ingen momenter i praksis.</p>
      ) : (
        <ul>
          {momenter.map(({ id, tekst, kilde }) => (
            <li key={id}>
              {tekst} <span className="lille daempet">{kilde}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
