import { readFile } from 'node:fs/promises'
import { dato } from '@fodfaeste/grund'
import { filerI } from './filer-i.ts'
import type { Terminal } from './terminal.ts'

/** En terminal, der husker, hvad der blev skrevet. Til prøver. */
export function proeveTerminal(valg: Partial<Terminal> = {}): {
  terminal: Terminal
  ud: () => string
  fejl: () => string
} {
  const ud: string[] = []
  const fejl: string[] = []
  const terminal: Terminal = {
    skriv: (tekst) => ud.push(tekst),
    skrivFejl: (tekst) => fejl.push(tekst),
    bredde: 100,
    farver: false,
    idag: dato('2026-11-23'),
    filerI,
    laes: (sti) => readFile(sti, 'utf8'),
    ...valg,
  }
  return { terminal, ud: () => ud.join(''), fejl: () => fejl.join('') }
}
