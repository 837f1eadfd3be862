import type { FormEvent } from 'react'
import { type OenskeVisning, kladdested } from '@fodfaeste/kontrakt'
import { useMig } from '../../api/mig.ts'
import { Dagfelt, Tekstomraade, Valg } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap, Tekstknap } from '../../fds/knap.tsx'
import { HjemmelMedUdgave } from '../../forklaring/hjemmel-med-udgave.tsx'
import { OrdlydKnap } from '../../forklaring/ordlyd-knap.tsx'
import { Begges, kunVedKonflikt, ubesete } from '../../kladde/begges.tsx'
import { Kladdelinje } from '../../kladde/kladdelinje.tsx'
import { useKladde } from '../../kladde/use-kladde.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import { Konfliktboks } from './konfliktboks.tsx'
import { useGem } from './use-gem.ts'

type Svar = 'ja' | 'nej' | 'trukket-tilbage'

/** Spørgsmålet, borgeren skal have, at det er stillet, og hvad borgeren svarede. Ja og nej vejer det samme. */
export function OenskeForm({ oenske }: { oenske: OenskeVisning }) {
  const form = useOenskeForm(oenske)
  const { navn, spoergsmaal, hjemmel } = oenske
  return (
    <form className="formular giv" onSubmit={form.send} noValidate aria-label={navn}>
      <Fejlopsummering fejl={form.fejl} overskrift="Ikke gemt" />
      <Konfliktboks
        problem={kunVedKonflikt(form.kladde, form.konflikt)}
        iSagen={`${navn}: ${oenske.svar ?? 'ikke besvaret'}`}
      />
      <Begges kladde={form.kladde} luk={form.luk} />
      <div>
        <p className="felt-navn">Spørgsmålet til borgeren</p>
        <blockquote className="spoergsmaal">{spoergsmaal}</blockquote>
        {hjemmel !== undefined && (
          <p className="lille daempet">
            <HjemmelMedUdgave hjemmel={hjemmel} />{' '}
            <OrdlydKnap hjemmel={hjemmel} className="tekstknap">
              Læs ordlyden
            </OrdlydKnap>
          </p>
        )}
      </div>
      <OenskeFelter oenske={oenske} form={form} />
      <div className="knapper">
        <Knap type="submit" primaer optaget={form.gemmerSvar}>
          Gem svaret
        </Knap>
        <Knap optaget={form.gemmerSpurgt} onClick={form.kunSpurgt}>
          Notér kun, at borgeren er spurgt
        </Knap>
        <Tekstknap onClick={form.luk}>Luk</Tekstknap>
      </div>
      <Kladdelinje kladde={form.kladde} />
    </form>
  )
}

/** Det, der er skrevet, og de to veje til at gemme: spurgt, eller spurgt og besvaret. */
function useOenskeForm({ emne, navn, spoergsmaal }: OenskeVisning) {
  const rod = felt('oenske', emne)
  const bord = useBord()
  const idag = useMig().data?.idag ?? ''
  const kladde = useKladde(kladdested({ beslutning: 'besvar-oenske', emne }), {
    den: dagTilFelt(idag),
    svar: '',
    ord: '',
  })
  const { den, ord } = kladde.felter
  const svar = kladde.felter.svar as Svar | ''
  const luk = (): void => bord.luk('oenske', emne)
  const gemt = (): void => {
    kladde.ryd()
    luk()
  }
  const spoerg = useGem('spoergOmOenske', rod, navn, { efter: luk, vedKonflikt: kladde.seIgen })
  const besvar = useGem('besvarOenske', rod, navn, { efter: gemt, vedKonflikt: kladde.seIgen })
  const dag = laesDag(den)
  const dagFejl = dag.ok ? [] : [{ felt: 'den', besked: dag.afvist }]
  return {
    rod,
    kladde,
    dag,
    luk,
    fejl: [...spoerg.fejl, ...besvar.fejl],
    konflikt: spoerg.konflikt ?? besvar.konflikt,
    gemmerSvar: besvar.optaget,
    gemmerSpurgt: spoerg.optaget,
    send: (h: FormEvent): void => {
      h.preventDefault()
      if (besvar.optaget) return
      const nej = [
        ...ubesete(kladde.siden),
        ...(svar === '' ? [{ felt: 'svar', besked: 'Vælg borgerens svar.' }] : []),
        ...(ord.trim() === '' ? [{ felt: 'ord', besked: 'Skriv borgerens egne ord.' }] : []),
        ...dagFejl,
      ]
      if (nej.length > 0 || svar === '' || !dag.ok) return besvar.vedFejl(nej)
      besvar.gem({ emne, svar, ord, den: dag.vaerdi })
    },
    kunSpurgt: (): void => {
      if (dag.ok) spoerg.gem({ emne, spoergsmaal, den: dag.vaerdi })
      else spoerg.vedFejl(dagFejl)
    },
  }
}

interface Felter {
  readonly oenske: OenskeVisning
  readonly form: ReturnType<typeof useOenskeForm>
}

function OenskeFelter({ oenske, form }: Felter) {
  const { rod, fejl, dag, kladde } = form
  return (
    <>
      <Dagfelt
        id={`${rod}-den`}
        navn="Dag"
        vaerdi={kladde.felter.den}
        vedAendring={(den) => kladde.skriv({ den })}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(fejl, `${rod}-den`)}
      />
      <Valg
        id={`${rod}-svar`}
        navn="Borgerens svar"
        muligheder={svarmuligheder(oenske)}
        vaerdi={kladde.felter.svar as Svar | ''}
        vedAendring={(svar) => kladde.skriv({ svar })}
        fejl={fejlVed(fejl, `${rod}-svar`)}
      />
      <Tekstomraade
        id={`${rod}-ord`}
        navn="Borgerens egne ord"
        vaerdi={kladde.felter.ord}
        vedAendring={(ord) => kladde.skriv({ ord })}
        fejl={fejlVed(fejl, `${rod}-ord`)}
        linjer={3}
      />
    </>
  )
}

function svarmuligheder({ svar }: OenskeVisning): readonly { readonly vaerdi: Svar; readonly tekst: string }[] {
  const jaNej = [
    { vaerdi: 'ja', tekst: 'Ja' },
    { vaerdi: 'nej', tekst: 'Nej' },
  ] as const
  return svar === undefined ? jaNej : [...jaNej, { vaerdi: 'trukket-tilbage', tekst: 'Trækker svaret tilbage' }]
}
