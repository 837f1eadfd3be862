import type { TvivlVisning, VurderingVisning } from '@fodfaeste/kontrakt'
import { HvorforKnap, HvorforPanel, useHvorfor } from '../../forklaring/hvorfor.tsx'
import { Laesninger } from '../../forklaring/laesninger.tsx'
import { Maerke } from '../../forklaring/maerke.tsx'
import { visDagMedUgedag } from '../../tekst/dage.ts'

/** Lovens udgave, den dag reglen gælder for, og den dag der afgøres: tre datoer er aldrig én. */
export function TreDatoer({ vurdering: { lov, tvivl } }: { vurdering: VurderingVisning }) {
  const udgave = useHvorfor()
  const laesninger = useHvorfor()
  const foerst = tvivl.toSorted((a, b) => Number(b.harBetydning) - Number(a.harBetydning))
  const grund = {
    hvorfor: lov.overgang.map(({ tekst }) => tekst).join(' ') || 'Loven, som den er den dag, der afgøres.',
    hjemmel: lov.overgang.find(({ hjemmel }) => hjemmel !== undefined)?.hjemmel,
  }
  return (
    <div className="tre-ramme">
      <div className="tre">
        <dl>
          <div>
            <dt>Lovens udgave</dt>
            <dd>
              <HvorforKnap styring={udgave}>{lov.udgave}</HvorforKnap>
            </dd>
          </div>
          <div>
            <dt>Reglen gælder for</dt>
            <dd>{visDagMedUgedag(lov.lovensDag)}</dd>
          </div>
          <div>
            <dt>Der afgøres</dt>
            <dd>{visDagMedUgedag(lov.afgoeresDen)}</dd>
          </div>
        </dl>
        {foerst.length > 0 && (
          <p className="tre-tvivl">
            <Maerke tilstand="tvivl" />
            <span>
              <b>Tvivl i loven.</b> {resume(foerst)} <HvorforKnap styring={laesninger}>Læs begge læsninger</HvorforKnap>
            </span>
          </p>
        )}
      </div>
      {udgave.aaben && (
        <HvorforPanel id={udgave.id} grund={grund}>
          {lov.eli !== undefined && (
            <div>
              <p className="panel-navn">Teksten</p>
              <a href={lov.eli} target="_blank" rel="noreferrer">
                {lov.udgave} på retsinformation.dk<span className="kun-oplaesning"> (nyt vindue)</span>
              </a>
            </div>
          )}
        </HvorforPanel>
      )}
      {laesninger.aaben && <AlleLaesninger id={laesninger.id} alle={foerst} />}
    </div>
  )
}

function AlleLaesninger({ id, alle }: { id: string; alle: readonly TvivlVisning[] }) {
  return (
    <div className="hvorfor-panel" id={id}>
      {alle.map((en) => (
        <div key={en.id} className="tvivl-en">
          <p>
            <b>{en.titel}</b>
          </p>
          <Laesninger tvivl={en} />
        </div>
      ))}
    </div>
  )
}

function resume(alle: readonly TvivlVisning[]): string {
  const [foerste] = alle
  if (foerste === undefined) return ''
  const resten = alle.length - 1
  const flere = resten === 0 ? '' : ` Og ${resten} mere.`
  if (!foerste.harBetydning) return `${foerste.titel} Uden betydning for svaret her.${flere}`
  const hvem =
    foerste.valgt === undefined
      ? `Besluttes af ${foerste.hvemBeslutter}.`
      : `Læsning ${foerste.valgt.laesning} er valgt af ${foerste.valgt.af}.`
  return `${foerste.titel} ${hvem}${flere}`
}
