import type { Problem } from '@fodfaeste/kontrakt'
import { Knap, Tekstknap } from '../fds/knap.tsx'
import { visTidspunkt } from '../tekst/dage.ts'
import type { Felter } from './gemmer.ts'
import type { Feltfejl } from '../fds/fejlopsummering.tsx'
import type { Kladde } from './use-kladde.ts'

/** Fejlen, når en kollega har skrevet her, og ingen har taget stilling til det endnu. */
export function ubesete(siden: Kladde<Felter>['siden']): readonly Feltfejl[] {
  return siden.length === 0 ? [] : [{ besked: 'Tag først stilling til det, kollegaen har skrevet her.' }]
}

/** Konflikten, når kollegaen skrev et andet sted; skrev hun her, siger {@link Begges} det hele. */
export function kunVedKonflikt(
  { siden }: Pick<Kladde<Felter>, 'siden'>,
  problem: Problem | undefined,
): Problem | undefined {
  return siden.length === 0 ? problem : undefined
}

/** Når to har skrevet det samme sted: begge står der, og mennesket vælger. Intet er skrevet over. */
export function Begges<F extends Felter>({ kladde, luk }: { kladde: Kladde<F>; luk: () => void }) {
  return (
    <>
      <Kollegas kladde={kladde} luk={luk} />
      <AndetVindue kladde={kladde} />
    </>
  )
}

function Kollegas<F extends Felter>({
  kladde: { siden, fortsaetMin, ryd },
  luk,
}: {
  kladde: Kladde<F>
  luk: () => void
}) {
  if (siden.length === 0) return null
  return (
    <div className="besked besked-fejl begges" role="alert">
      <h3>Der er skrevet her, siden du begyndte</h3>
      <ul>
        {siden.map(({ version, tekst, af, registreretTidspunkt }) => (
          <li key={version}>
            <span className="daempet">
              {af}, {visTidspunkt(registreretTidspunkt)}:
            </span>{' '}
            {tekst}
          </li>
        ))}
      </ul>
      <p>
        Det, du har skrevet, står stadig her. Gemmer du det, bliver kollegaens stående i journalen som det, der gjaldt
        før.
      </p>
      <div className="knapper">
        <Knap onClick={fortsaetMin}>Jeg har læst det, fortsæt med mit</Knap>
        <Tekstknap
          onClick={() => {
            ryd()
            luk()
          }}
        >
          Behold kollegaens, og slet min kladde
        </Tekstknap>
      </div>
    </div>
  )
}

/** Felter, der ikke er ord: perioder, dokumentets fil og kvitteringen for den. */
const ER_DATA: ReadonlySet<string> = new Set([
  'perioder',
  'kvittering',
  'typenavn',
  'stoerrelse',
  'art',
  'erstatter',
  'fastholdt',
  'dokumenter',
  'indsatser',
  'saerstandpunkter',
])

/** Ens eget i et andet vindue. */
export function AndetVindue<F extends Felter>({ kladde: { tilstand, beholdMin, tagAnden } }: { kladde: Kladde<F> }) {
  if (tilstand.er !== 'andet-vindue') return null
  const { indhold, gemt } = tilstand.anden
  // Det, der står som data, ses, når kladden hentes.
  const skrevet = Object.entries(indhold).flatMap(([navn, felt]) =>
    ER_DATA.has(navn) || felt.trim() === '' ? [] : [felt],
  )
  return (
    <div className="besked besked-fejl begges" role="alert">
      <h3>Du skriver også på det i et andet vindue</h3>
      <p>
        Der stod {visTidspunkt(gemt)}: <q>{skrevet.join(' · ')}</q>
      </p>
      <p>Her står det, du har skrevet i dette vindue. Intet er skrevet over.</p>
      <div className="knapper">
        <Knap onClick={beholdMin}>Behold det, der står her</Knap>
        <Knap onClick={tagAnden}>Hent det andet vindues</Knap>
      </div>
    </div>
  )
}
