import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import type { HoeringsbehovHaendelser } from './haendelser.ts'

type Vurderet = HoeringsbehovHaendelser['HoeringsbehovVurderet']

const jaNej = (svar: boolean): string => (svar ? 'ja' : 'nej')

export const HOERINGSBEHOV_TEKST: Tekster<HoeringsbehovHaendelser> = {
  HoeringsbehovVurderet: (data, om) =>
    `Høring om ${om(data.papir)} vurderet ${skrivDag(data.den)}. ${[...svarene(data), ...hoert(data, om)].join(' ')}${
      data.begrundelse === undefined ? '' : ` Begrundelse: ${data.begrundelse}`
    }`,
}

function svarene({ omGrundlaget, tilUgunst, bekendt, vaesentlig, undtagelse }: Vurderet): readonly string[] {
  return [
    ...(omGrundlaget === undefined ? [] : [`Om sagens grundlag: ${jaNej(omGrundlaget)}.`]),
    ...(tilUgunst === undefined ? [] : [`Til ugunst: ${jaNej(tilUgunst)}.`]),
    ...(bekendt === undefined ? [] : [`Borgeren må antages at kende den: ${bekendt}.`]),
    ...(vaesentlig === undefined ? [] : [`Væsentlig: ${vaesentlig}.`]),
    ...(undtagelse === undefined ? [] : [`Undtagelse: FVL § 19, stk. 2, nr. ${undtagelse}.`]),
  ]
}

const hoert = ({ hoering }: Vurderet, om: (version: number | undefined) => string): readonly string[] =>
  hoering === undefined ? [] : [`Borgeren er hørt: ${om(hoering)}.`]
