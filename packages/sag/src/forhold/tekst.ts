import type { Tekster } from '../del.ts'
import { skrivDag } from '../skriv-dag.ts'
import { FORHOLD, type ForholdId } from './forhold-katalog.ts'
import { FORHOLDSSKOEN } from './forholdsskoen-katalog.ts'
import type { ForholdHaendelser } from './haendelser.ts'

export const FORHOLD_TEKST: Tekster<ForholdHaendelser> = {
  ForholdOplyst: ({ id, vaerdi, kilde, vedroerer }, om) =>
    `${FORHOLD[id].navn}: ${skrivVaerdi(id, vaerdi)}${vedroerer === undefined ? '' : `, om ${om(vedroerer)}`}. Kilde: ${kilde}.`,
  ForholdSkoennet: ({ id, svar, begrundelse, vedroerer }, om) =>
    `Skøn truffet om «${FORHOLDSSKOEN[id]}»${vedroerer === undefined ? '' : `, ${om(vedroerer)}`}: ${svar}. ${begrundelse}`,
  AnsoegningModtaget: ({ om, den }) => `Ansøgning om ${om} modtaget ${skrivDag(den)}.`,
  IndhentningBegyndt: ({ navn, den }) => `Kommunen vil indhente «${navn}», fra ${skrivDag(den)}.`,
  HenvendelseModtaget: ({ navn, skriftlig, den }) =>
    `Henvendelsen «${navn}» modtaget ${skriftlig ? 'på skrift' : 'mundtligt'} ${skrivDag(den)}.`,
  UdsaettelseForlangt: ({ ord, den }) =>
    `Borgeren forlangte ${skrivDag(den)}, at afgørelsen venter på en udtalelse: «${ord}»`,
  AktindsigtAnmodet: ({ navn, den }) => `${navn} bad om aktindsigt ${skrivDag(den)}.`,
}

function skrivVaerdi(id: ForholdId, vaerdi: boolean | string): string {
  if (typeof vaerdi === 'boolean') return vaerdi ? 'ja' : 'nej'
  const { art } = FORHOLD[id]
  return typeof art === 'string' ? skrivDag(vaerdi) : (art[vaerdi] ?? vaerdi)
}
