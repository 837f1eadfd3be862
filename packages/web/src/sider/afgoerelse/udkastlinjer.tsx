import { type Afgoerelsen, FORMULARER, type Felt, type Formular } from '@fodfaeste/kontrakt'
import type { Udkast } from '../../api/afgoerelse-data.ts'
import { visDag } from '../../tekst/dage.ts'

interface Egenskaber {
  readonly udkast: Udkast
  readonly aendringer: NonNullable<Afgoerelsen['forelagt']>['aendringer']
}

/** Udkastets felter i de ord, de blev skrevet med; det, der er ændret siden sidst, med det gamle ved siden af. */
export function Udkastlinjer({ udkast, aendringer }: Egenskaber) {
  const { felter }: Formular = FORMULARER[udkast.beslutning]
  const vaerdier = udkast.felter as Readonly<Record<string, unknown>>
  const foer = new Map(aendringer.map((en) => [en.felt, en.foer]))
  const linjer = Object.entries(felter).filter(([id, felt]) => felt.art !== 'peger' && (id in vaerdier || foer.has(id)))
  return (
    <dl className="afgoerelse-linjer">
      {linjer.map(([id, felt]) => (
        <div key={id}>
          <dt>{felt.navn}</dt>
          <dd>
            {visVaerdi(felt, vaerdier[id])}
            {foer.has(id) && (
              <span className="daempet">
                {' '}
                (før: <del>{visVaerdi(felt, foer.get(id))}</del>)
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Et svar, som et menneske ville sige det. */
function visVaerdi(felt: Felt, vaerdi: unknown): string {
  if (vaerdi === undefined || vaerdi === null) return 'ikke skrevet'
  switch (felt.art) {
    case 'ja-nej':
      return vaerdi === true ? 'Ja' : 'Nej'
    case 'dag':
      return visDag(String(vaerdi))
    case 'valg':
      return felt.ord[String(vaerdi)] ?? String(vaerdi)
    case 'gruppe':
      return Object.entries(felt.felter)
        .map(([id, del]) => `${del.navn}: ${visVaerdi(del, (vaerdi as Readonly<Record<string, unknown>>)[id])}`)
        .join(' · ')
    default:
      return String(vaerdi)
  }
}
