import type { Registrering } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { foerste, grupper, soeg } from './registreringer.ts'

const REGISTRERING: Registrering = {
  idag: '2026-11-23',
  version: 4,
  muligheder: [
    { beslutning: 'genvurder-klage', nej: 'Sagen har ingen klage endnu.', peger: { klage: [] } },
    { beslutning: 'modtag-klage', peger: { afgoerelse: [] } },
    { beslutning: 'skriv-notat', peger: {} },
    // Har sin egen skærm og står ikke på listen.
    { beslutning: 'registrer-dokument', peger: {} },
  ],
  forhold: [{ id: 'nabo.egenAnmodning', navn: 'Borgeren har selv anmodet', art: 'ja-nej' }],
  skoen: [],
  medarbejdere: [],
}
const navne = (fundne: ReturnType<typeof grupper>) => fundne.flatMap(({ linjer }) => linjer.map(({ navn }) => navn))

describe('Listen over det, der kan registreres', () => {
  it('har det, rollen må, i grupper; det, der ikke kan tages nu, sidst i sin og med grunden', () => {
    expect(grupper(REGISTRERING)).toEqual([
      { emne: 'Notater, beskeder og henvendelser', linjer: [{ hvad: 'skriv-notat', navn: 'Skriv et notat' }] },
      {
        emne: 'Klage',
        linjer: [
          { hvad: 'modtag-klage', navn: 'Klage modtaget' },
          { hvad: 'genvurder-klage', navn: 'Genvurder klagen', nej: 'Sagen har ingen klage endnu.' },
        ],
      },
      {
        emne: 'Andet, loven spørger om',
        linjer: [{ hvad: 'oplys-forhold', id: 'nabo.egenAnmodning', navn: 'Borgeren har selv anmodet' }],
      },
    ])
  })

  it.each([
    ['kl mod', ['Klage modtaget']],
    ['NOTAT', ['Skriv et notat']],
    ['klage', ['Klage modtaget', 'Genvurder klagen']],
    ['findes ikke', []],
    ['', ['Skriv et notat', 'Klage modtaget', 'Genvurder klagen', 'Borgeren har selv anmodet']],
  ])('«%s» finder %j', (tekst, fundet) => expect(navne(soeg(grupper(REGISTRERING), tekst))).toEqual(fundet))

  it('Enter åbner den første, der kan tages', () => {
    expect(foerste(soeg(grupper(REGISTRERING), 'genvurder'))).toBeUndefined()
    expect(foerste(soeg(grupper(REGISTRERING), 'klage'))?.hvad).toBe('modtag-klage')
  })
})
