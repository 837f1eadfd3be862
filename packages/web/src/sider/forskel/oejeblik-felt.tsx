import { Dagfelt, Tekstfelt } from '../../fds/felt.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { dagTilFelt, laesDag } from '../../tekst/laes-dag.ts'
import { laesKlokken } from './forskelvalg.ts'

/** Et øjeblik, som det står i felterne. */
export interface OejeblikTekst {
  readonly dag: string
  readonly klokken: string
}

export function tilOejeblikTekst(oejeblik: string | undefined): OejeblikTekst {
  const [dag = '', klokken = ''] = (oejeblik ?? '').split('T')
  return { dag: dag === '' ? '' : dagTilFelt(dag), klokken: klokken.replace(':', '.') }
}

/** Øjeblikket, eller fejlene ved felterne. Et tomt felt er `undefined`: nu. */
export function fraOejeblikTekst(
  id: string,
  { dag, klokken }: OejeblikTekst,
): {
  readonly oejeblik: string | undefined
  readonly fejl: readonly { readonly felt: string; readonly besked: string }[]
} {
  if (dag.trim() === '' && klokken.trim() === '') return { oejeblik: undefined, fejl: [] }
  const [laestDag, laestKlokken] = [laesDag(dag), laesKlokken(klokken)]
  const fejl = [
    ...(laestDag.ok ? [] : [{ felt: id, besked: laestDag.afvist }]),
    ...(laestKlokken.ok ? [] : [{ felt: `${id}-klokken`, besked: laestKlokken.afvist }]),
  ]
  if (!laestDag.ok || !laestKlokken.ok) return { oejeblik: undefined, fejl }
  const { vaerdi: kl } = laestKlokken
  return { oejeblik: kl === undefined ? laestDag.vaerdi : `${laestDag.vaerdi}T${kl}`, fejl }
}

interface Egenskaber {
  readonly id: string
  readonly navn: string
  readonly hjaelp: string
  readonly vaerdi: OejeblikTekst
  readonly vedAendring: (vaerdi: OejeblikTekst) => void
  readonly fejlVed: (id: string) => string | undefined
}

/** En dag, og et klokkeslæt, når dagen skal deles. */
export function OejeblikFelt({ id, navn, hjaelp, vaerdi, vedAendring, fejlVed }: Egenskaber) {
  const dag = laesDag(vaerdi.dag)
  return (
    <fieldset className="oejeblik">
      <legend className="kun-oplaesning">{navn}</legend>
      <Dagfelt
        id={id}
        navn={navn}
        hjaelp={hjaelp}
        vaerdi={vaerdi.dag}
        vedAendring={(ny) => vedAendring({ ...vaerdi, dag: ny })}
        laest={dag.ok ? visDagMedUgedag(dag.vaerdi) : undefined}
        fejl={fejlVed(id)}
      />
      <Tekstfelt
        id={`${id}-klokken`}
        navn="Klokken (kan udelades)"
        vaerdi={vaerdi.klokken}
        vedAendring={(ny) => vedAendring({ ...vaerdi, klokken: ny })}
        fejl={fejlVed(`${id}-klokken`)}
      />
    </fieldset>
  )
}
