import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { REGLER } from '../regler.ts'
import { sideSomTekst } from './proeve-side-som-tekst.ts'
import { visRegel, visRegelIListe } from './vis-regel.ts'

describe('Regelbogen, som den læses', () => {
  it('er, side for side, som i regelbogen.txt', async () => {
    const sider = REGLER.map((regel) => sideSomTekst(regel.id, visRegel(regel, dato('2024-06-01'))))
    await expect(sider.join('\n')).toMatchFileSnapshot('regelbogen.txt')
  })

  it('er som liste, før ordningen, midt i den og efter lukningen, som i regellisten.txt', async () => {
    const lister = ['2012-12-31', '2024-06-01', '2026-11-23'].map((paa) =>
      sideSomTekst(
        paa,
        REGLER.map((regel) => {
          const { versioner: _, ...raekke } = visRegelIListe(regel, dato(paa))
          return raekke
        }),
      ),
    )
    await expect(lister.join('\n')).toMatchFileSnapshot('regellisten.txt')
  })
})
