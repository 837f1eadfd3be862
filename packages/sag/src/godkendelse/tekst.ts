import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { GodkendelseHaendelser, Udkast } from './haendelser.ts'
import { RETURGRUND_NAVN } from './returgrunde.ts'

const OM: { readonly [N in Udkast['beslutning']]: string } = {
  'traef-afgoerelse': 'Afgørelsen',
  'traef-slutbeslutning': 'Beslutningen om, hvad der følger efter forløbet,',
  'ophoer-forloeb': 'Ophøret af forløbet',
  'aendr-efter-klage': 'Ændringen efter klagen',
}

export const GODKENDELSE_TEKST: Tekster<GodkendelseHaendelser> = {
  AfgoerelseForelagt: ({ udkast, bemaerkning, den }) =>
    `${OM[udkast.beslutning]} forelagt en kollega ${skrivDag(den)}.${bemaerkning === undefined ? '' : ` ${bemaerkning}`}`,
  AfgoerelseReturneret: ({ aarsag, besked, den }) =>
    `Udkastet til afgørelse returneret ${skrivDag(den)}: ${RETURGRUND_NAVN[aarsag]}. ${besked}`,
  AfgoerelseGodkendt: ({ den }) => `Udkastet til afgørelse godkendt ${skrivDag(den)}.`,
  GodkendelseUndladt: ({ begrundelse, den }) =>
    `Afgøres uden en andens godkendelse, besluttet ${skrivDag(den)}. ${begrundelse}`,
}
