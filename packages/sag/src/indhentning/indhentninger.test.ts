import { dato } from '@fodfaeste/grund'
import { enPerson, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { journal } from '../haendelse-tekst.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { type Kommando, udfoer } from '../udfoer.ts'
import { ikkeHentede, indhentninger } from './indhentninger.ts'

const DEN = '2025-03-10'
const AF = enPerson({ rolle: 'leder' })
// Version 1 og 2 er oprettelsen og fødselsdagen.
const JOURNALEN = 3

function efter(...kommandoer: readonly object[]) {
  const skridt = kommandoer.map((en) => ({ kommando: { den: DEN, ...en } as Kommando, idag: DEN, af: AF }))
  const haendelser = registrerAlle([...skridtTil(), ...skridt])
  const sag = fold(haendelser)
  if (sag === undefined) throw new Error('No case')
  const lovens = tilSagsfakta(sag, INGEN_FRISTER).procedure?.indhentning
  return { sag, lovens, journal: journal(haendelser), mangler: ikkeHentede(sag).map(({ navn }) => navn) }
}

const NAEVNT = {
  beslutning: 'naevn-oplysning',
  navn: 'Journal',
  hos: 'Rygklinikken',
  art: 'helbred-og-andet',
  naevntAf: 'borgeren',
}
const svar = (valgt: string) => ({
  beslutning: 'besvar-samtykke',
  indhentning: JOURNALEN,
  svar: valgt,
  ord: 'Det er mine ord.',
})
const oplyst = (vaerdi: string) => ({
  beslutning: 'oplys-forhold',
  id: 'procedure.indhentning.samtykke',
  vaerdi,
  kilde: 'brevet',
  vedroerer: JOURNALEN,
})

describe('Det, kommunen ved findes', () => {
  it('mangler fra den dag, nogen nævnte det, og loven spørges, om det må hentes', () => {
    const { mangler, lovens, journal: linjer } = efter(NAEVNT)
    expect(mangler).toEqual(['Journal hos Rygklinikken'])
    expect(lovens).toMatchObject([{ id: `indhentning-${JOURNALEN}`, navn: 'Journal hos Rygklinikken' }])
    expect(linjer.at(-1)).toBe('«Journal» hos Rygklinikken nævnt af borgeren 10. marts 2025.')
  })

  it('det, kommunen selv vil hente, mangler også, til nogen siger, at det er hentet', () => {
    const begyndt = { beslutning: 'begynd-indhentning', navn: 'Udtalelse fra skolen', art: 'helbred-og-andet' }
    expect(efter(begyndt).mangler).toEqual(['Udtalelse fra skolen'])
    const hentet = { beslutning: 'afslut-indhentning', indhentning: 3, udfald: 'hentet', begrundelse: 'Den kom.' }
    const { mangler, lovens } = efter(begyndt, hentet)
    // Den er hentet, og spørgsmålet om samtykke er der stadig.
    expect([mangler, lovens?.length]).toEqual([[], 1])
  })

  it('det, der er begrundet bort, spørges loven ikke om', () => {
    const bort = {
      beslutning: 'afslut-indhentning',
      indhentning: 3,
      udfald: 'hentes-ikke',
      begrundelse: 'Det er gammelt.',
    }
    const { mangler, lovens, sag } = efter(NAEVNT, bort)
    expect([mangler, lovens]).toEqual([[], undefined])
    expect(indhentninger(sag)[0]?.afsluttet).toMatchObject({ begrundelse: 'Det er gammelt.' })
  })

  it.each([
    ['givet', ['Journal hos Rygklinikken'], 'givet'],
    ['naegtet', [], 'naegtet'],
  ])('samtykket er %s: mangler %j', (valgt, ventet, iLoven) => {
    const { mangler, lovens } = efter(NAEVNT, svar(valgt))
    expect([mangler, lovens?.[0]?.samtykke?.vaerdi]).toEqual([ventet, iLoven])
  })

  it('et ja, der er trukket tilbage, er i loven det samme som et nej; et nyt ja gælder igen', () => {
    expect(efter(NAEVNT, svar('givet'), svar('trukket-tilbage')).lovens?.[0]?.samtykke?.vaerdi).toBe('naegtet')
    expect(efter(NAEVNT, svar('givet'), svar('trukket-tilbage'), svar('givet')).mangler).toHaveLength(1)
  })

  it('det seneste svar gælder, hvor det end er skrevet', () => {
    expect(efter(NAEVNT, svar('naegtet'), oplyst('givet')).lovens?.[0]?.samtykke).toMatchObject({
      vaerdi: 'givet',
      kilde: 'brevet',
    })
    expect(efter(NAEVNT, oplyst('givet'), svar('naegtet')).lovens?.[0]?.samtykke?.vaerdi).toBe('naegtet')
  })

  it('kan oplysningen hentes uden samtykke, mangler den også efter et nej', () => {
    expect(efter({ ...NAEVNT, art: 'oekonomi-eller-ferie' }, svar('naegtet')).mangler).toHaveLength(1)
    const tilbagebetaling = {
      ...oplyst('tilbagebetaling'),
      id: 'procedure.indhentning.sagstypeUdenSamtykke',
    }
    expect(efter(NAEVNT, svar('naegtet'), tilbagebetaling).mangler).toHaveLength(1)
  })

  it('at borgeren er spurgt, er forsøget på at få samtykke', () => {
    const { lovens } = efter(NAEVNT, { beslutning: 'spoerg-om-samtykke', indhentning: JOURNALEN })
    expect(lovens?.[0]?.samtykkeForsoegt?.vaerdi).toBe(dato(DEN))
  })

  it('et givet samtykke kan ikke trækkes tilbage, før det blev givet', () => {
    const { sag } = efter(NAEVNT, svar('givet'))
    const tilbage = { ...svar('trukket-tilbage'), den: '2025-03-09' } as unknown as Kommando
    expect(udfoer(sag, tilbage, { af: AF, idag: dato(DEN) })).toMatchObject({
      ok: false,
      afvist: { kode: 'DAG_FOER', felt: 'den' },
    })
  })
})
