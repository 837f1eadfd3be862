import { skrivDag } from '../skriv-dag.ts'
import type { Tekster } from '../del.ts'
import type { IndsatsHaendelser } from './haendelser.ts'

export const INDSATS_TEKST: Tekster<IndsatsHaendelser> = {
  IndsatsIndstillet: ({ navn, formaal }) => `Indsatsen «${navn}» indstillet. Formål: ${formaal}`,
  IndsatsPlanlagt: ({ navn, formaal, iIndsatsdel }) =>
    `Indsatsen «${navn}» planlagt${iIndsatsdel ? ' i indsatsdelen' : ''}. Formål: ${formaal}`,
  IndsatsAftalt: ({ indsats, begynder, slutter, hvor }, om) =>
    `Indsatsen ${om(indsats)} aftalt: begynder ${skrivDag(begynder)}${slutter === undefined ? '' : `, slutter ${skrivDag(slutter)}`}${hvor === undefined ? '' : `, ${hvor}`}.`,
  IndsatsBegyndt: ({ indsats, den }, om) => `Indsatsen ${om(indsats)} begyndt ${skrivDag(den)}.`,
  IndsatsJusteret: ({ indsats, hvad }, om) => `Indsatsen ${om(indsats)} justeret: ${hvad}`,
  IndsatsAfbrudt: ({ indsats, aarsag, den }, om) => `Indsatsen ${om(indsats)} afbrudt ${skrivDag(den)}: ${aarsag}`,
  IndsatsAfsluttet: ({ indsats, udbytte, den }, om) =>
    `Indsatsen ${om(indsats)} afsluttet ${skrivDag(den)}. Udbytte: ${udbytte}`,
  IndsatsTabt: ({ indsats, aarsag }, om) => `Indsatsen ${om(indsats)} gik tabt: ${aarsag}`,
}
