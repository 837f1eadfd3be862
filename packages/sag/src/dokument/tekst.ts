import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { DokumentHaendelser } from './haendelser.ts'

export const DOKUMENT_TEKST: Tekster<DokumentHaendelser> = {
  DokumentRegistreret: ({ navn, art, kilde, dateret, erstatter }, om) =>
    `Dokumentet «${navn}» registreret (${ART[art]} ${skrivDag(dateret)}). Kilde: ${kilde}.${erstatter === undefined ? '' : ` Ny udgave af ${om(erstatter)}.`}`,
}

const ART = {
  modtaget: 'modtaget',
  afsendt: 'afsendt',
  'internt-endeligt': 'internt, færdigt',
  'internt-udkast': 'internt udkast',
} as const
