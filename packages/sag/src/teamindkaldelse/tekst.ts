import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import { minutterAf, skrivKlokken } from '../teammoede/tidsrum.ts'
import type { Moedt, TeamindkaldelseHaendelser } from './haendelser.ts'
import { MED_PAA_NAVN, MOEDEROLLENAVN, SVARNAVN, VED_NAVN } from './navne.ts'

const klokken = (tid: string): string => skrivKlokken(minutterAf(tid) ?? 0)
const naar = (dag: string, fra: string): string => `${skrivDag(dag)} kl. ${klokken(fra)}`
const en = ({ navn, rolle }: Moedt): string => `${navn} (${MOEDEROLLENAVN[rolle]})`

export const TEAMINDKALDELSE_TEKST: Tekster<TeamindkaldelseHaendelser> = {
  BorgerIndkaldtTilTeam: ({ ved, dag, fra, sted, foregaar }) =>
    `Borgeren indkaldt ${VED_NAVN[ved]} til rehabiliteringsteamet ${naar(dag, fra)}, ${MED_PAA_NAVN[foregaar]}: ${sted}.`,
  TeamindkaldelseBesvaret: ({ svar, medPaa, bisidder, tolkesprog, ord }) =>
    [
      `Borgerens svar på indkaldelsen til teamet: ${SVARNAVN[svar]}${medPaa === undefined ? '' : `, ${MED_PAA_NAVN[medPaa]}`}.`,
      ...(bisidder === undefined ? [] : [`Bisidder: ${bisidder.navn} (${bisidder.relation}).`]),
      ...(tolkesprog === undefined ? [] : [`Tolk: ${tolkesprog}.`]),
      ...(ord === undefined ? [] : [ord]),
    ].join(' '),
  TolkBestilt: ({ sprog, dag, fra, hos }) =>
    `Tolk bestilt til mødet i teamet ${naar(dag, fra)}: ${sprog}${hos === undefined ? '' : `, hos ${hos}`}.`,
  MoededeltagerTilfoejet: ({ medPaa, ...hvem }) => `Med på mødet i teamet: ${en(hvem)}, ${MED_PAA_NAVN[medPaa]}.`,
  OevrigtFremmoedeRegistreret: ({ moedte = [] }) =>
    moedte.length === 0
      ? 'Ud over teamet, borgeren og sagsbehandleren var ingen med på mødet.'
      : `Med på mødet ud over teamet: ${moedte.map(en).join(', ')}.`,
}
