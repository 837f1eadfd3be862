import { dato } from '@fodfaeste/grund'
import { type Skridt, enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import type { Livskommando } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'
import { afgoerelsesbrev } from './afgoerelsesbrev.ts'
import { afgoerelsesgrundlag } from './afgoerelsesgrundlag.ts'
import { brevetsTekst } from './brevets-tekst.ts'

const LEDER = enPerson({ rolle: 'leder' })
const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den, af: LEDER })
const KOMMUNE = { navn: 'Fjordby Kommune', brevhoved: 'Havnepladsen 1\n0000 Fjordby', kontakt: 'Ring 00 00 00 00.' }
const BEGYNDELSE = skridtTil({ foedt: '1980-05-02', den: '2024-06-01', iMaalgruppen: true })
const BEVILLING = {
  beslutning: 'traef-afgoerelse',
  om: 'ressourceforloeb',
  resultat: 'givet',
  udfald: 'ressourceforloeb',
  form: 'skriftlig',
  begrundelse: 'Du kan arbejde mere, når du får hjælp.',
  forloeb: { efter: '112', starter: '2024-07-01', slutter: '2026-06-30' },
  den: '2024-06-20',
} as const satisfies Livskommando

/** Brevet om ændringen af den afgørelse, der er klaget over. */
function brevet(rest: object, foer: readonly Livskommando[] = [BEVILLING]) {
  const truffet = [...BEGYNDELSE, ...foer.map(liv)]
  const afgoerelse = registrerAlle(truffet).length
  const klage = afgoerelse + 1
  const modtaget = { beslutning: 'modtag-klage', klager: 'borgeren', afgoerelse, ord: 'To år er for længe.' } as const
  const aendret = {
    beslutning: 'aendr-efter-klage',
    klage,
    afgoerelse,
    medhold: 'helt',
    genvurdering: 'Målet kan nås på kortere tid.',
    svarPaaKlagen: 'Tiden er sat ned.',
    aendring: 'bevilling',
    begrundelse: 'Timerne kan sættes op hurtigere.',
    den: '2024-08-19',
    ...rest,
  } as unknown as Livskommando
  const haendelser = registrerAlle([...truffet, liv({ ...modtaget, den: '2024-08-05' }), liv(aendret)])
  const vilkaar = { idag: dato('2024-08-19'), egneOrd: {}, kommune: KOMMUNE, skriver: { navn: 'Nanna Fyrlys' } }
  const grundlag = afgoerelsesgrundlag(haendelser, haendelser.length, vilkaar)
  if (grundlag === undefined) throw new Error('No decision')
  const udkast = afgoerelsesbrev(grundlag)
  return { tekst: brevetsTekst(udkast.brev), mangler: udkast.mangler.map(({ tekst }) => tekst) }
}
const KORTERE = { forloeb: { efter: '112', starter: '2024-07-01', slutter: '2025-06-30' } } as const

describe('Brevet om en ændring efter klagen', () => {
  it('delvist medhold: hvad der er ændret, hvad klageren ikke får, og de fire uger til at holde fast', () => {
    const { tekst, mangler } = brevet({
      ...KORTERE,
      medhold: 'delvist',
      ikkeImoedekommet: 'Forløbet falder ikke bort.',
    })
    expect(tekst).toContain('Vi fik din klage den 5. august 2024')
    expect(tekst).toContain('ændrer vores afgørelse fra den 20. juni 2024')
    expect(tekst).toContain('Forløbet falder ikke bort.')
    expect(tekst).toContain('inden 4 uger fra den dag, du har fået dette brev')
    expect(tekst).toContain('senest 14 dage')
    expect(tekst).toContain('Hvis du er uenig')
    // Klagen er besvaret i afgørelsen; svaret står ved klagerens ord og skrives ikke igen.
    expect(tekst).toMatch(/To år er for længe\.[^]*Tiden er sat ned\./)
    expect(mangler.join(' ')).not.toContain('5. august 2024')
    expect(tekst).not.toContain('Hvorfor vi afgør sagen igen')
  })

  it('fuldt medhold: klagen sendes ikke videre, og der er intet at holde fast i', () => {
    const { tekst } = brevet(KORTERE)
    expect(tekst).toContain('Du får ret i din klage. Derfor sender vi den ikke til Ankestyrelsen.')
    expect(tekst).not.toContain('Det her får du ikke')
  })

  it('falder afgørelsen bort, siger overskriften det, og reglerne skal et menneske skrive', () => {
    const { tekst, mangler } = brevet({ aendring: 'falder-bort', ikkeTilSkade: 'Hun ville ikke i forløb.' })
    expect(tekst).toContain('Vores afgørelse gælder ikke længere')
    expect(mangler).toContain('Reglerne, afgørelsen er truffet efter mangler.')
  })

  it('falder et ophør bort, fortsætter forløbet, og brevet siger hvilket ophør', () => {
    const { tekst } = brevet({ aendring: 'forloebet-fortsaetter' }, [
      BEVILLING,
      { beslutning: 'begynd-forloeb', efter: '112', den: '2024-07-01' } as unknown as Livskommando,
      { beslutning: 'ophoer-forloeb', sidsteDag: '2024-08-31', aarsag: 'Udeblevet.', den: '2024-08-01' },
    ])
    expect(tekst).toContain('Dit ressourceforløb fortsætter')
    expect(tekst).toContain('skulle stoppe, fra den 1. august 2024')
  })
})
