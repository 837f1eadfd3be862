import { useState } from 'react'
import { Segment } from '../../fds/segment.tsx'
import { visDag } from '../../tekst/dage.ts'
import { laesDag } from '../../tekst/laes-dag.ts'
import type { Indgang } from './betingelser.ts'
import { useBord } from './bord.ts'
import { felt } from './felt-id.ts'
import type { Forsoeg, HvisStyring } from './hvis.ts'

const SOM_I_SAGEN = { vaerdi: '', tekst: 'Som i sagen' } as const

interface Mulighed {
  readonly vaerdi: string
  readonly tekst: string
  readonly som: unknown
}

const JA_NEJ: readonly Mulighed[] = [
  { vaerdi: 'ja', tekst: 'Ja', som: 'ja' },
  { vaerdi: 'nej', tekst: 'Nej', som: 'nej' },
]
const UOPLYST: Mulighed = { vaerdi: 'uoplyst', tekst: 'Uoplyst', som: null }
const FAKTUM_JA_NEJ: readonly Mulighed[] = [
  { vaerdi: 'ja', tekst: 'Ja', som: true },
  { vaerdi: 'nej', tekst: 'Nej', som: false },
  UOPLYST,
]
const LISTE: readonly Mulighed[] = [{ vaerdi: 'ingen', tekst: 'Ingen', som: [] }, UOPLYST]
const LAESNINGER: readonly Mulighed[] = [
  { vaerdi: 'A', tekst: 'A', som: 'A' },
  { vaerdi: 'B', tekst: 'B', som: 'B' },
]

/** Prøv noget andet end det, der står i sagen. */
export function HvisValg({ indgang }: { indgang: Indgang }) {
  const { hvis } = useBord()
  if (hvis === undefined) return null
  const navn = navnPaa(indgang)
  if (indgang.art !== 'faktum') {
    const muligheder = indgang.art === 'tvivl' ? LAESNINGER : JA_NEJ
    return <HvisSegment indgang={indgang} navn={navn} hvis={hvis} muligheder={muligheder} />
  }
  switch (indgang.oplysning.art) {
    case 'ja-nej':
      return <HvisSegment indgang={indgang} navn={navn} hvis={hvis} muligheder={FAKTUM_JA_NEJ} />
    case 'orlov':
    case 'tidligere-forloeb':
      return <HvisSegment indgang={indgang} navn={navn} hvis={hvis} muligheder={LISTE} />
    default:
      return <HvisTekst indgang={indgang} navn={navn} hvis={hvis} erDag={indgang.oplysning.art !== 'varighed'} />
  }
}

function navnPaa(indgang: Indgang): string {
  switch (indgang.art) {
    case 'faktum':
      return indgang.oplysning.navn
    case 'skoen':
      return indgang.skoen.navn
    case 'oenske':
      return indgang.oenske.navn
    case 'tvivl':
      return indgang.tvivl.titel
    default:
      return indgang
  }
}

interface Egenskaber {
  readonly indgang: Indgang
  readonly navn: string
  readonly hvis: HvisStyring
}

function forsoegI({ forsoeg }: HvisStyring, { art, id }: Indgang): Forsoeg | undefined {
  return forsoeg.find((f) => f.art === art && f.id === id)
}

function HvisSegment({ indgang, navn, hvis, muligheder }: Egenskaber & { muligheder: readonly Mulighed[] }) {
  const { art, id } = indgang
  const nu = forsoegI(hvis, indgang)
  const valgt = muligheder.find(({ som }) => nu !== undefined && JSON.stringify(som) === JSON.stringify(nu.vaerdi))
  return (
    <Segment
      navn={`Hvad nu hvis: ${navn}`}
      valgt={valgt?.vaerdi ?? ''}
      muligheder={[SOM_I_SAGEN, ...muligheder]}
      vedValg={(vaerdi) => {
        const ny = muligheder.find((m) => m.vaerdi === vaerdi)
        if (ny === undefined) hvis.fjern(art, id)
        else hvis.proev({ art, id, navn, vaerdi: ny.som, tekst: ny.tekst.toLowerCase() })
      }}
    />
  )
}

/** En dag eller et antal måneder. Tomt felt: som i sagen. */
function HvisTekst({ indgang, navn, hvis, erDag }: Egenskaber & { erDag: boolean }) {
  const { art, id } = indgang
  const [tekst, saetTekst] = useState('')
  const nu = forsoegI(hvis, indgang)
  const proev = (ny: string): void => {
    saetTekst(ny)
    const dag = laesDag(ny)
    const maaneder = Number(ny)
    if (erDag && dag.ok) hvis.proev({ art, id, navn, vaerdi: dag.vaerdi, tekst: visDag(dag.vaerdi) })
    else if (!erDag && Number.isInteger(maaneder) && maaneder > 0) {
      hvis.proev({ art, id, navn, vaerdi: maaneder, tekst: `${maaneder} måneder` })
    } else hvis.fjern(art, id)
  }
  const felt_ = `${felt(art, id)}-hvis`
  return (
    <span className="hvis-tekst">
      <input
        id={felt_}
        type="text"
        className="felt-indhold"
        aria-label={`Hvad nu hvis: ${navn}${erDag ? ' (dag)' : ' (hele måneder)'}`}
        placeholder={erDag ? 'anden dag, d-m-åååå' : 'andet antal måneder'}
        value={nu === undefined && forladt(tekst, erDag) ? '' : tekst}
        autoComplete="off"
        onChange={(h) => proev(h.target.value)}
      />
      {nu !== undefined && <span className="mellem ubrudt">{nu.tekst}</span>}
    </span>
  )
}

/** Nulstilles alle forsøg et andet sted fra, skal et felt med en hel dag i ikke blive stående. */
function forladt(tekst: string, erDag: boolean): boolean {
  return erDag ? laesDag(tekst).ok : /^\d+$/.test(tekst)
}
