import type { BREV_OM, BrevHaendelser } from '../brev/haendelser.ts'

export interface BrevkopiHaendelser {
  /** En kopi af et brev, der er sendt, er lagt i printkøen til repræsentanten. Dokumentet er netop det, der går ud. */
  readonly BrevkopiSendt: {
    /** Brevet, den er en kopi af. */
    readonly brevet: number
    readonly repraesentant: number
    /** Repræsentantens navn, som det stod på kopien. */
    readonly til: string
    readonly dokument: number
    /** Forsendelsens nøgle: den samme for alle forsøg på at sende netop denne kopi. */
    readonly noegle: string
    readonly den: string
  }
  /** Et menneske har lagt kopien i posten, eller den kunne ikke sendes. */
  readonly BrevkopiKvitteret: {
    readonly kopi: number
    readonly svar: BrevHaendelser['BrevKvitteret']['svar']
    readonly grund?: string
    readonly den: string
  }
  /** Et navngivet menneske har begrundet, at repræsentanten ikke får en kopi af netop det brev. */
  readonly BrevkopiUndladt: {
    readonly brev: (typeof BREV_OM)[number]
    readonly handlerOm: number
    readonly repraesentant: number
    readonly begrundelse: string
    readonly den: string
  }
}
