/** Korte navne på de love, sagen hviler på. Bekendtgørelser har `BEK`. */
export type LovKode = 'LAB' | 'LAS' | 'LOB' | 'LSP' | 'RSL' | 'FVL' | 'OFFL' | 'BEK' | 'LOV'

/**
 * Et sted i loven, i én udgave. Altid en struktur, aldrig en tekst: {@link skrivHjemmel} er det eneste sted,
 * hvor «§», «stk.» og «nr.» mødes.
 */
export interface Hjemmel {
  readonly lov: LovKode
  /** «112», «68 a», «1 a» */
  readonly paragraf: string
  readonly stk?: number
  readonly nr?: number
  readonly litra?: string
  /** Punktum i stykket, 1 er det første. */
  readonly pkt?: number
  /** Udgaven, fx «LBK 280/2024», «lov 548/2019». */
  readonly udgave: string
}

/** Sådan skrives en hjemmel. */
export interface HjemmelSkrift {
  /** Teksten gælder ikke længere for nye sager: «tidl.» foran. */
  readonly tidligere?: boolean
  /** Udgaven i parentes efter. */
  readonly medUdgave?: boolean
}

/** «tidl. LAB § 112, stk. 1, nr. 2, 1. pkt. (LBK 280/2024)» */
export function skrivHjemmel(h: Hjemmel, { tidligere = false, medUdgave = false }: HjemmelSkrift = {}): string {
  // Bekendtgørelser og ændringslove kendes på deres nummer, ikke på en kortform.
  const egetNavn = h.lov === 'BEK' || h.lov === 'LOV'
  const navn = egetNavn ? h.udgave : h.lov
  const led = [
    `${navn} § ${h.paragraf}`,
    h.stk === undefined ? undefined : `stk. ${h.stk}`,
    h.nr === undefined ? undefined : `nr. ${h.nr}`,
    h.litra === undefined ? undefined : `litra ${h.litra}`,
    h.pkt === undefined ? undefined : `${h.pkt}. pkt.`,
  ]
  const sted = led.filter((x) => x !== undefined).join(', ')
  return `${tidligere ? 'tidl. ' : ''}${sted}${medUdgave && !egetNavn ? ` (${h.udgave})` : ''}`
}
