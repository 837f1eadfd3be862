import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { TekstListe, Tekstnoegle } from '@fodfaeste/kontrakt'
import { hent } from '../../api/hent.ts'
import { noegler } from '../../api/noegler.ts'
import { somProblem } from '../../api/problem-fejl.ts'
import { Tekstomraade } from '../../fds/felt.tsx'
import { Fejlopsummering, fejlVed } from '../../fds/fejlopsummering.tsx'
import { Knap } from '../../fds/knap.tsx'
import { laesOp } from '../../fds/oplaesning.tsx'
import { Browserkladdelinje } from '../../kladde/browserkladdelinje.tsx'
import { useBrowserkladde } from '../../kladde/use-browserkladde.ts'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visTidspunkt } from '../../tekst/dage.ts'
import { feltfejl } from './felt-fejl.ts'

/** Det andet er et valg med et kryds, under Kommunens valg. */
type Fritekst = Exclude<Tekstnoegle, 'lovens-ord'>

const OM: { readonly [N in Fritekst]: { readonly navn: string; readonly hjaelp: string } } = {
  brevhoved: {
    navn: 'Kommunens adresse øverst i breve',
    hjaelp:
      'Én linje for hver: vej, postnummer og by, telefon, hjemmeside. Navnet står der i forvejen. Tomt: brevet mangler afsender.',
  },
  cvr: {
    navn: 'Kommunens CVR-nummer',
    hjaelp: 'Otte cifre. Afsenderen i Digital Post. Tomt: breve kan kun sendes som fysisk post.',
  },
  kontakt: {
    navn: 'Hvor henvender borgeren sig?',
    hjaelp: 'Står på forsiden af en aktindsigt og sidst i breve: telefon, adresse, tider. Skriv hele sætninger.',
  },
}

/** De tekster, kommunen selv skriver, og hvor de bruges. */
export function TeksterSide() {
  useTitel('Tekster')
  const svar = useQuery({ queryKey: noegler.tekster, queryFn: ({ signal }) => hent('hentTekster', {}, signal) })
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <>
      <h1>Tekster</h1>
      <p className="daempet administration-indledning">
        Kommunens egne ord, der hvor systemet skriver til borgeren. De ældre udgaver bliver stående i databasen.
      </p>
      {svar.data?.tekster.map(
        ({ noegle, ...tekst }) => noegle !== 'lovens-ord' && <Tekstform key={noegle} tekst={{ ...tekst, noegle }} />,
      )}
    </>
  )
}

type Tekst = TekstListe['tekster'][number] & { readonly noegle: Fritekst }

function Tekstform({ tekst: { noegle, tekst, satAf, sat } }: { tekst: Tekst }) {
  const klient = useQueryClient()
  const kladde = useBrowserkladde(`tekst-${noegle}`, { tekst }, sat)
  const skrevet = kladde.felter.tekst
  const id = `tekst-${noegle}`
  const gem = useMutation({
    mutationFn: () => hent('saetTekst', { krop: { noegle, tekst: skrevet } }),
    onSuccess: (liste) => {
      kladde.ryd()
      klient.setQueryData(noegler.tekster, liste)
      laesOp('Teksten er gemt.')
    },
  })
  const fejl = feltfejl(gem.error, { tekst: id })
  const send = (h: FormEvent): void => {
    h.preventDefault()
    if (!gem.isPending) gem.mutate()
  }
  return (
    <form className="administration-form" noValidate onSubmit={send}>
      <Fejlopsummering overskrift="Teksten er ikke gemt" fejl={fejl} />
      {kladde.findes && kladde.paa !== (sat ?? '') && (
        <div className="besked besked-fejl" role="alert">
          <p>
            {satAf} har skrevet teksten om, siden du begyndte: <q>{tekst}</q>
          </p>
          <p>
            Det, du har skrevet, står herunder. Gemmer du det, afløser det {satAf}s, som bliver stående i historikken.
          </p>
        </div>
      )}
      <Tekstomraade
        id={id}
        {...OM[noegle]}
        vaerdi={skrevet}
        vedAendring={(ny) => kladde.skriv({ tekst: ny })}
        fejl={fejlVed(fejl, id)}
      />
      <div className="knapper">
        <Knap type="submit" primaer optaget={gem.isPending}>
          Gem teksten<span className="kun-oplaesning">: {OM[noegle].navn}</span>
        </Knap>
        {sat !== undefined && (
          <span className="daempet">
            Sidst skrevet af {satAf}, {visTidspunkt(sat)}
          </span>
        )}
      </div>
      <Browserkladdelinje kladde={kladde} />
    </form>
  )
}
