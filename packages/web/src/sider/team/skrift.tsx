import type { ReactNode } from 'react'
import { DELTAGERE_ORD, INDSTILLINGEN_ORD, type Indstillingsskriften } from '@fodfaeste/kontrakt'

/** En indstilling, som teamet skrev den. */
export function Skrift({ skrift }: { skrift: Indstillingsskriften }) {
  const { ord = {}, indsatser = [], saerstandpunkter = [] } = skrift
  const linjer: readonly (readonly [string, ReactNode])[] = [
    ...(skrift.maalgruppe === undefined ? [] : [['Målgruppen', skrift.maalgruppe] as const]),
    ...(Object.keys(INDSTILLINGEN_ORD) as (keyof typeof INDSTILLINGEN_ORD)[]).flatMap((id) => {
      const tekst = (ord as Readonly<Record<string, string | undefined>>)[id]
      return tekst === undefined ? [] : [[INDSTILLINGEN_ORD[id], tekst] as const]
    }),
    ...(indsatser.length === 0 ? [] : [['Indsatserne', <Indsatserne key="liste" indsatser={indsatser} />] as const]),
    ...(skrift.opfoelgning === undefined ? [] : [['Opfølgning', skrift.opfoelgning] as const]),
    ...jaNej('Er der brug for en mentor?', skrift.mentor),
    ...jaNej('Vil teamet se sagen igen?', skrift.vilSeSagenIgen),
    ...jaNej('Er arbejdsevnen nu meget begrænset?', skrift.megetBegraensetArbejdsevne),
    ...jaNej('Tager indstillingen stilling til ordningen?', skrift.tagerStillingTilOrdningen),
    ...saerstandpunkter.map(({ omraade, tekst }) => [`Særstandpunkt: ${DELTAGERE_ORD[omraade]}`, tekst] as const),
  ]
  return (
    <dl className="team-skrift">
      {linjer.map(([navn, indhold]) => (
        <div key={`${navn}`}>
          <dt>{navn}</dt>
          <dd>{indhold}</dd>
        </div>
      ))}
    </dl>
  )
}

const jaNej = (navn: string, ja: boolean | undefined): readonly (readonly [string, string])[] =>
  ja === undefined ? [] : [[navn, ja ? 'Ja' : 'Nej']]

function Indsatserne({ indsatser }: { indsatser: NonNullable<Indstillingsskriften['indsatser']> }) {
  return (
    <ol>
      {indsatser.map(({ hvad, hvorfor, raekkefoelge }) => (
        <li key={`${hvad} ${hvorfor}`}>
          <b>{hvad}</b>
          {raekkefoelge === 'samtidig' && <span className="daempet"> samtidig med den forrige</span>}
          {raekkefoelge === 'efter-den-forrige' && <span className="daempet"> efter den forrige</span>}
          <br />
          {hvorfor}
        </li>
      ))}
    </ol>
  )
}
