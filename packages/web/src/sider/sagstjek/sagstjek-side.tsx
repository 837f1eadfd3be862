import { opregn } from '@fodfaeste/grund'
import type { Sagstjek } from '@fodfaeste/kontrakt'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { somProblem } from '../../api/problem-fejl.ts'
import { useSagstjek } from '../../api/sagstjek-data.ts'
import { Valgliste } from '../../fds/felt.tsx'
import { Segment } from '../../fds/segment.tsx'
import { FejlSide } from '../../ramme/fejl-side.tsx'
import { useTitel } from '../../ramme/use-titel.ts'
import { visDagMedUgedag } from '../../tekst/dage.ts'
import { useSagKontekst } from '../sag/sag-kontekst.ts'
import { Punkt } from './punkt.tsx'
import { punktgrupper } from './punktgrupper.ts'
import { ART_NAVN, type Afgoerelsesart, type Sagstjekvalg, afFasen } from './sagstjekvalg.ts'
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

function Tjekket({ tjek, eftersyn }: { tjek: Sagstjek; eftersyn: boolean }) {
  const grupper = punktgrupper(tjek.punkter)
  const antal = opregn(grupper.map(({ navn, punkter }) => `${punkter.length} ${navn.toLocaleLowerCase('da')}`))
  return (
    <>
      <div className={`tjek-svar ${tjek.kanAfgoeres ? '' : 'tjek-stopper'}`} aria-live="polite">
        <h3>{overskrift(tjek.kanAfgoeres, eftersyn)}</h3>
        <p>
          {antal}. Efter loven {visDagMedUgedag(tjek.paa)}. Tjekket spørger om det, Ankestyrelsen ville spørge om. Det
          gætter ikke på udfaldet.
        </p>
      </div>
      {grupper.map(({ navn, punkter }) => (
        <section key={navn} aria-label={navn} className="tjek-gruppe">
          <div className="afsnit-hoved">
            <h3>{navn}</h3>
            <span className="daempet">{punkter.length}</span>
          </div>
          <ul>
            {punkter.map((punkt) => (
              <Punkt key={punkt.id} punkt={punkt} maaFravige={tjek.maaFravige} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function overskrift(kanAfgoeres: boolean, eftersyn: boolean): string {
  if (eftersyn) return kanAfgoeres ? 'Intet, der stopper, stod åbent' : 'Noget, der stopper, stod åbent'
  return kanAfgoeres ? 'Intet stopper afgørelsen' : 'Afgørelsen kan ikke gøres færdig endnu'
}
