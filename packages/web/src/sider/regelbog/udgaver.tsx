import { skrivAntal } from '@fodfaeste/grund'
import type { RegelSide } from '@fodfaeste/kontrakt'
import { Tekstknap } from '../../fds/knap.tsx'
import { TILSTAND_ORD } from '../../forklaring/tilstand.ts'
import { saetning } from '../../tekst/saetning.ts'
import { Forskelle } from './forskelle.tsx'
import { skrivTid, skrivTilstand } from './tilstand-paa.ts'

type Version = RegelSide['versioner'][number]

interface Egenskaber {
  readonly regel: RegelSide
  /** Reglen skal ses, som den er den dag. */
  readonly vedValg: (dag: string) => void
}

/** Reglens udgaver én for én, den nyeste først, og hvad der skiftede fra den forrige. */
export function Udgaver({ regel: { versioner, vist, skift }, vedValg }: Egenskaber) {
  return (
    <section aria-labelledby="regel-udgaver" className="regel-udgaver">
      <div className="afsnit-hoved">
        <h2 id="regel-udgaver">Udgaver, og hvad der skiftede</h2>
        <span className="daempet">{skrivAntal(versioner.filter(erIKraft).length, 'udgave', 'udgaver')}</span>
      </div>
      <ol className="regel-versioner">
        {versioner.toReversed().map((version) => (
          <Udgave
            key={version.fra}
            version={version}
            skift={skift.find(({ dag }) => dag === version.fra)}
            vises={version.fra === vist.fra}
            vedValg={vedValg}
          />
        ))}
      </ol>
    </section>
  )
}

const erIKraft = ({ fravaer }: Version): boolean => fravaer === undefined

interface Udgaveegenskaber {
  readonly version: Version
  readonly skift: RegelSide['skift'][number] | undefined
  readonly vises: boolean
  readonly vedValg: (dag: string) => void
}

function Udgave({ version, skift, vises, vedValg }: Udgaveegenskaber) {
  const tid = skrivTid(version)
  return (
    <li className={vises ? 'regel-version-vist' : ''}>
      <div className="regel-version-tid">
        <span>{tid}</span>
        {vises && <b className="mellem">Vises ovenfor</b>}
        {!vises && erIKraft(version) && (
          <Tekstknap onClick={() => vedValg(version.fra)}>
            Vis reglen i den<span className="kun-oplaesning"> udgave: {tid}</span>
          </Tekstknap>
        )}
      </div>
      <div>
        <h3>
          {skrivTilstand(version)}
          {erIKraft(version) && <span className="daempet"> {indfoertVed(version)}</span>}
        </h3>
        {skift !== undefined && <Forskelle forskelle={skift.forskelle} />}
        {skift !== undefined && skift.eksempler.length > 0 && <AndetSvar eksempler={skift.eksempler} />}
      </div>
    </li>
  )
}

function indfoertVed({ udgave, kilde }: Version): string {
  return udgave === kilde ? '' : `indført ved ${kilde}`
}

/** De eksempler, skiftet giver et andet svar, regnet nu. */
function AndetSvar({ eksempler }: { eksempler: RegelSide['skift'][number]['eksempler'] }) {
  return (
    <ul className="regel-forskelle">
      {eksempler.map(({ sag, foer, efter }) => (
        <li key={sag}>
          Et eksempel får et andet svar: {saetning(sag)}{' '}
          <span className="daempet">
            Før: {foer === undefined ? 'intet' : TILSTAND_ORD[foer].toLowerCase()}. Nu:{' '}
            {efter === undefined ? 'intet' : TILSTAND_ORD[efter].toLowerCase()}.
          </span>
        </li>
      ))}
    </ul>
  )
}
