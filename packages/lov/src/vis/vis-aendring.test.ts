import { describe, expect, it } from 'vitest'
import type { Aendring } from '../aendring/aendring.ts'
import { TVIVL } from '../tvivl.ts'
import { visAendring, visHvorforIkke } from './vis-aendring.ts'

const [, TVIVLEN] = Object.values(TVIVL)

const TABEL: readonly (readonly [Aendring, string, string])[] = [
  [{ art: 'faktum', id: 'ikke-loest-gennem-anden-indsats', vaerdi: true }, 'Ikke løst gennem anden indsats', 'ja'],
  [{ art: 'faktum', id: 'ikke-loest-gennem-anden-indsats', vaerdi: false }, 'Ikke løst gennem anden indsats', 'nej'],
  [{ art: 'skoen', id: 'udviklingsperspektiv', svar: 'nej' }, 'Udviklingsperspektiv', 'nej'],
  [{ art: 'oenske', id: 'endnu-et-forloeb', svar: 'ja' }, 'Ønsker endnu et forløb', 'ja'],
  [{ art: 'tvivl', id: TVIVLEN?.id ?? '', laesning: 'B' }, TVIVLEN?.titel ?? '', 'læsning B'],
  [{ art: 'foerste-forloeb', id: 'tidligere-forloeb' }, 'Tidligere ressourceforløb', 'ingen'],
]

describe('En tænkt ændring, som den vises', () => {
  it.each(TABEL)('%j: %s %s', (aendring, navn, vaerdi) => {
    const art = aendring.art === 'foerste-forloeb' ? 'faktum' : aendring.art
    expect(visAendring(aendring)).toEqual({ art, id: aendring.id, navn, vaerdi })
  })

  it('en tvivl, regelbogen ikke kender, står ved sit id', () => {
    expect(visAendring({ art: 'tvivl', id: 'TVIVL-UKENDT', laesning: 'A' }).navn).toBe('TVIVL-UKENDT')
  })

  it('står i sit sæt med det, svaret så ville være', () => {
    const [[ja, navn, vaerdi]] = TABEL as [(typeof TABEL)[number]]
    const vist = visHvorforIkke({
      kode: 'kraever-skoen',
      vender: [{ aendringer: [ja], kode: 'kan-henvises' }],
      venderIkke: [ja],
    })
    const en = { art: 'faktum', id: 'ikke-loest-gennem-anden-indsats', navn, vaerdi }
    const svar = 'Kommunen kan henvise borgeren til et ressourceforløb.'
    expect(vist).toEqual({ kode: 'kraever-skoen', vender: [{ aendringer: [en], svar }], venderIkke: [en] })
  })
})
