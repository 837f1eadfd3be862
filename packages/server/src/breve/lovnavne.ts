import { type LovKode, opregn } from '@fodfaeste/grund'
import type { HjemmelVisning } from '@fodfaeste/lov'

type Sted = HjemmelVisning['sted']

const LOVNAVN: { readonly [K in Exclude<LovKode, 'BEK' | 'LOV'>]: string } = {
  LAB: 'lov om en aktiv beskæftigelsesindsats',
  LAS: 'lov om aktiv socialpolitik',
  LOB: 'lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.',
  LSP: 'lov om social pension',
  RSL: 'lov om retssikkerhed og administration på det sociale område',
  FVL: 'forvaltningsloven',
  OFFL: 'lov om offentlighed i forvaltningen',
}

/** Reglerne skrevet til en borger, en lov ad gangen: «§ 112, stk. 1 (nr. 1 og 2) og stk. 2 i den tidligere gældende lov om …». */
export function skrivRegler(hjemler: readonly HjemmelVisning[]): readonly string[] {
  const love = Map.groupBy(hjemler, ({ sted, udgave, tidligere }) => `${sted.lov}|${udgave}|${tidligere}`)
  return [...love.values()].flatMap((steder) => {
    const [foerste] = steder
    return foerste === undefined ? [] : [`${skrivSteder(steder)} i ${skrivLov(foerste)}`]
  })
}

/** Paragraf, stykker og numre. Punktummet siger borgeren intet og står kun i forklaringen. */
function skrivSteder(hjemler: readonly HjemmelVisning[]): string {
  const paragraffer = Map.groupBy(hjemler.map(({ sted }) => sted).toSorted(efterPlads), ({ paragraf }) => paragraf)
  return opregn(
    [...paragraffer].map(([paragraf, steder]) => {
      const stykker = Map.groupBy(steder, ({ stk }) => stk)
      const dele = [...stykker].flatMap(([stk, iStk]) => (stk === undefined ? [] : [`stk. ${stk}${skrivNumre(iStk)}`]))
      return dele.length === 0 ? `§ ${paragraf}` : `§ ${paragraf}, ${opregn(dele)}`
    }),
  )
}

function skrivNumre(steder: readonly Sted[]): string {
  const numre = [...new Set(steder.flatMap(({ nr }) => (nr === undefined ? [] : [String(nr)])))]
  return numre.length === 0 ? '' : ` (nr. ${opregn(numre)})`
}

function skrivLov({ sted: { lov }, udgave, tidligere }: HjemmelVisning): string {
  const [art, nr, aar] = /^(LBK|BEK|lov) (\d+)\/(\d{4})$/.exec(udgave)?.slice(1) ?? []
  const nummer = nr === undefined ? udgave : `nr. ${nr} af ${aar}`
  if (lov === 'BEK') return `bekendtgørelse ${nummer}`
  if (lov === 'LOV') return `lov ${nummer}`
  const navn = LOVNAVN[lov]
  const kilde = art === 'LBK' ? `lovbekendtgørelse ${nummer}` : art === 'lov' ? `lov ${nummer}` : udgave
  // Forvaltningsloven har et navn; de andre hedder «lov om …», og «den tidligere gældende» står foran.
  const foran = tidligere ? (navn.startsWith('lov om') ? 'den tidligere gældende ' : 'den tidligere ') : ''
  return `${foran}${navn} (${kilde})`
}

function efterPlads(a: Sted, b: Sted): number {
  return (
    a.paragraf.localeCompare(b.paragraf, 'da', { numeric: true }) ||
    (a.stk ?? 0) - (b.stk ?? 0) ||
    (a.nr ?? 0) - (b.nr ?? 0)
  )
}
