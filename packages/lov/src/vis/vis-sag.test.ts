import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { enHelSag } from '../vurdering/proeve-sag.ts'
import { vurderSag } from '../vurdering/vurder-sag.ts'
import { sideSomTekst } from './proeve-side-som-tekst.ts'
import { visFrister } from './vis-sag.ts'

describe('Pligter, frister og dage fremme, som de vises', () => {
  it.each([
    { sag: 'midt i forløbet', start: '2023-03-01', paa: '2023-09-01', fil: 'frister-midt.txt' },
    { sag: 'et forløb fra før 2022', start: '2021-10-01', paa: '2022-08-01', fil: 'frister-foer-2022.txt' },
    { sag: 'efter lukningen', start: '2025-03-01', paa: '2026-03-01', fil: 'frister-lukket.txt' },
  ])('$sag: som i $fil', async ({ sag, start, paa, fil }) => {
    const vist = visFrister(vurderSag(enHelSag(dato(start)), dato(paa)))
    await expect(sideSomTekst(`Dorte, ${sag}, ${paa}`, vist)).toMatchFileSnapshot(fil)
  })
})
