import { skrivAntal } from '@fodfaeste/grund'
import type { ForskelArt, Sagssammenligning } from '@fodfaeste/kontrakt'
import { visDagMedUgedag, visTidspunkt } from '../../tekst/dage.ts'
import { ForskelTabel } from './forskel-tabel.tsx'

interface Gruppe {
  readonly navn: string
  readonly hjaelp: string
  readonly tom: string
  readonly arter: readonly ForskelArt[]
}

const GRUPPER: readonly Gruppe[] = [
  {
    navn: 'Det, der blev registreret',
    hjaelp: 'Skrevet af mennesker',
    tom: 'Intet er registreret anderledes.',
    arter: ['sagen', 'oplysning', 'skoen', 'oenske', 'laesning', 'indsats'],
  },
  {
    navn: 'Det, loven svarer',
    hjaelp: 'Regnet af reglerne på hver sin dag',
    tom: 'Loven svarer det samme.',
    arter: ['konklusion', 'betingelse', 'pligt', 'dag'],
  },
]

/** Svaret: de to øjeblikke, det registrerede, lovens svar og hændelserne imellem. */
export function ForskelSvar({ sammenligning, sammeLov }: { sammenligning: Sagssammenligning; sammeLov: boolean }) {
  const { foer, efter, forskelle, haendelser } = sammenligning
  return (
    <>
      <div className="forskel-to">
        <Oejeblik navn="Fra" oejeblik={foer} />
        <Oejeblik navn="Til" oejeblik={efter} />
      </div>
      <output className="forskel-optalt">
        {forskelle.length === 0
          ? 'Sagen er den samme i de to øjeblikke.'
          : `${skrivAntal(forskelle.length, 'ting er anderledes', 'ting er anderledes')}, og ${skrivAntal(haendelser.length, 'hændelse', 'hændelser')} kom imellem.`}{' '}
        {sammeLov && `Begge er vurderet efter loven ${visDagMedUgedag(efter.paa)}.`}
      </output>
      {GRUPPER.map(({ navn, hjaelp, tom, arter }) => (
        <section key={navn} aria-label={navn}>
          <div className="afsnit-hoved">
            <h3>{navn}</h3>
            <span className="daempet">{hjaelp}</span>
          </div>
          <ForskelTabel
            navn={navn}
            tom={tom}
            forskelle={forskelle.filter(({ art }) => arter.includes(art))}
            haendelser={haendelser}
          />
        </section>
      ))}
      <Imellem haendelser={haendelser} />
    </>
  )
}

function Oejeblik({ navn, oejeblik }: { navn: string; oejeblik: Sagssammenligning['foer'] }) {
  const { registreretTil, version, paa, udgave, konklusion, gemtVurdering } = oejeblik
  return (
    <section aria-label={navn}>
      <h3>
        {navn} {registreretTil === undefined ? 'nu' : visOejeblik(registreretTil)}
      </h3>
      <dl>
        <dt>Registreret</dt>
        <dd>De første {skrivAntal(version, 'hændelse', 'hændelser')}</dd>
        <dt>Loven</dt>
        <dd>
          {visDagMedUgedag(paa)}, {udgave}
        </dd>
        <dt>Svaret</dt>
        <dd>{konklusion.tekst}</dd>
        {gemtVurdering !== undefined && (
          <>
            <dt>Gemt vurdering</dt>
            <dd>
              {gemtVurdering.tekst}{' '}
              <span className="daempet">
                {gemtVurdering.af}, {visDagMedUgedag(gemtVurdering.paa)}
              </span>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

function visOejeblik(oejeblik: string): string {
  const [dag = '', klokken] = oejeblik.split('T')
  return klokken === undefined ? visDagMedUgedag(dag) : `${visDagMedUgedag(dag)} kl. ${klokken.replace(':', '.')}`
}

/** Alt, der blev registreret imellem, så også det, der ikke ændrede noget, kan ses. */
function Imellem({ haendelser }: Pick<Sagssammenligning, 'haendelser'>) {
  return (
    <section aria-labelledby="imellem-overskrift">
      <div className="afsnit-hoved">
        <h3 id="imellem-overskrift">Hændelserne imellem</h3>
        <span className="daempet">{haendelser.length}</span>
      </div>
      {haendelser.length === 0 ? (
        <p className="daempet">Ingen. Er noget anderledes, er det dagen eller kommunens egen frist, der er en anden.</p>
      ) : (
        <ol className="forskel-haendelser">
          {haendelser.map((h) => (
            <li key={h.version} id={`haendelse-${h.version}`} tabIndex={-1}>
              <span className="daempet ubrudt">
                {h.version} · {visTidspunkt(h.registreretTidspunkt)}
              </span>
              <span>
                {h.tekst} <span className="daempet">{h.af}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
