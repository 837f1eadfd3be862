import type { RegelListe } from '@fodfaeste/kontrakt'

export type Regelraekke = RegelListe['regler'][number]

/** Lovene i den orden, en jurist går igennem dem, med de navne, folk bruger. */
const LOVE: { readonly [L in Regelraekke['lov']]: string } = {
  LAB: 'Lov om en aktiv beskæftigelsesindsats',
  LOB: 'Lov om organisering og understøttelse af beskæftigelsesindsatsen',
  BEK: 'Bekendtgørelser',
  LOV: 'Ændringslove og overgange',
  LAS: 'Lov om aktiv socialpolitik',
  LSP: 'Lov om social pension',
  RSL: 'Retssikkerhedsloven',
  FVL: 'Forvaltningsloven',
  OFFL: 'Offentlighedsloven',
  PRAKSIS: 'Praksis uden for lovteksten',
}

/** Reglerne i en lov, i lovens orden. */
export interface Lovgruppe {
  readonly lov: Regelraekke['lov']
  readonly navn: string
  readonly regler: readonly Regelraekke[]
}

export function grupper(regler: readonly Regelraekke[]): readonly Lovgruppe[] {
  return (Object.keys(LOVE) as Regelraekke['lov'][]).flatMap((lov) => {
    const fundne = regler.filter((regel) => regel.lov === lov)
    return fundne.length === 0 ? [] : [{ lov, navn: LOVE[lov], regler: fundne }]
  })
}

/**
 * Reglerne, der har alle ordene. Et tal skal være et helt tal i paragraffen eller id'et, så «§ 11» ikke finder § 113;
 * andre ord må stå hvor som helst, også i reglens egne spørgsmål.
 */
export function soegRegler(regler: readonly Regelraekke[], soeg: string | undefined): readonly Regelraekke[] {
  const ord = ordene(soeg ?? '')
  if (ord.length === 0) return regler
  return regler.filter(({ id, navn, hjemmel, lov, ord: spoergsmaal }) => {
    const sted = new Set(ordene(`${id} ${hjemmel?.tekst ?? ''}`))
    const alt = `${id} ${navn} ${hjemmel?.tekst ?? ''} ${LOVE[lov]} ${spoergsmaal}`.toLowerCase()
    return ord.every((et) => (/^\d/.test(et) ? sted.has(et) : alt.includes(et)))
  })
}

/** Tegnene mellem ordene, og forkortelserne for et sted, siger intet selv. */
const UDEN = new Set(['stk', 'nr', 'pkt', 'litra'])

function ordene(tekst: string): readonly string[] {
  return tekst
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((et) => et !== '' && !UDEN.has(et))
}
