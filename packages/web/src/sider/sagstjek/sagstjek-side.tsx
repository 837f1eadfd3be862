import type { Sagstjek } from '@fodfaeste/kontrakt'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { somProblem } from '../../api/problem-fejl.ts'
import { useSagstjek } from '../../api/sagstjek-data.ts'
import { Valgliste } from '../../fds/felt.tsx'
import { Segment } from '../../fds/segment.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { ART_NAVN, type Afgoerelsesart, type Sagstjekvalg, afFasen } from './sagstjekvalg.ts'
import { Tjekket } from './tjekket.tsx'
import './sagstjek.css'

/** Det, Ankestyrelsen ville spørge om, før afgørelsen er truffet, eller om en, der er. */
export function SagstjekSide() {
  const { sag, laesekun } = useSagKontekst()
  const valgt = useSearch({ from: '/sager/$sagId/sagstjek' })
  const naviger = useNavigate()
  useTitel(`${sag.borger.navn} · Sagstjek`)
  const valg: Sagstjekvalg = valgt.afgoerelse === undefined ? { art: valgt.art ?? afFasen(sag.fase) } : valgt
  const svar = useSagstjek(sag.id, sag.nyesteVersion, valg)
  const vaelg = (ny: Sagstjekvalg): void =>
    void naviger({ to: '/sager/$sagId/sagstjek', params: { sagId: sag.id }, search: ny })
  if (laesekun) return <p className="besked">Du ser sagen, som den var. Gå tilbage til i dag for at tjekke den.</p>
  if (svar.isError) return <FejlSide problem={somProblem(svar.error)} proevIgen={() => void svar.refetch()} />
  return (
    <section aria-labelledby="sagstjek-overskrift">
      <div className="afsnit-hoved">
        <h2 id="sagstjek-overskrift">Sagstjek</h2>
      </div>
      <Segment
        navn="Hvad er på vej til at blive afgjort?"
        valgt={valg.art ?? ('ingen' as Afgoerelsesart)}
        muligheder={(Object.keys(ART_NAVN) as Afgoerelsesart[]).map((art) => ({ vaerdi: art, tekst: ART_NAVN[art] }))}
        vedValg={(art) => vaelg({ art })}
      />
      {svar.data === undefined ? (
        <p className="daempet">Tjekker …</p>
      ) : (
        <>
          <Eftersyn tjek={svar.data} valg={valg} vaelg={vaelg} />
          <Tjekket tjek={svar.data} eftersyn={valg.afgoerelse !== undefined} />
        </>
      )}
    </section>
  )
}

interface Eftersynegenskaber {
  readonly tjek: Sagstjek
  readonly valg: Sagstjekvalg
  readonly vaelg: (ny: Sagstjekvalg) => void
}

/** En afgørelse, der er truffet, kan efterses, som den blev truffet. */
function Eftersyn({ tjek: { afgoerelser, art }, valg, vaelg }: Eftersynegenskaber) {
  if (afgoerelser.length === 0) return null
  return (
    <div className="tjek-eftersyn">
      <Valgliste
        id="sagstjek-eftersyn"
        navn="Eller efterse en truffet afgørelse"
        muligheder={[
          { vaerdi: '', tekst: 'Ingen' },
          ...afgoerelser.map(({ version, tekst }) => ({ vaerdi: String(version), tekst })),
        ]}
        vaerdi={String(valg.afgoerelse ?? '')}
        vedAendring={(version) => vaelg(version === '' ? { art } : { afgoerelse: Number(version) })}
      />
    </div>
  )
}
