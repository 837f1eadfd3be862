import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VurderingSkema } from '@fodfaeste/kontrakt'
import { PRAKSIS_2022 } from '@fodfaeste/praksis'
import { koer } from './koer.ts'
import { bredde } from './linjer.ts'
import { SAGER_2022 } from './praksis-sager.ts'
import { proeveTerminal } from './proeve-terminal.ts'
import type { Terminal } from './terminal.ts'

const sag = (nr: number) => fileURLToPath(new URL(`${String(nr).padStart(2, '0')}.json`, SAGER_2022))

async function koert(argumenter: readonly string[], valg: Partial<Terminal> = {}) {
  const { terminal, ud, fejl } = proeveTerminal(valg)
  const udgang = await koer(argumenter, terminal)
  return { udgang, ud: ud(), fejl: fejl() }
}

const fraTekst = (tekst: string) => ({ laes: async () => tekst })

describe('Kommandolinjen', () => {
  it.each<{ argumenter: string[]; fejl: string }>([
    { argumenter: [], fejl: 'Brug:' },
    { argumenter: ['vuder', 'x'], fejl: 'Mente du «vurder»?' },
    { argumenter: ['vurder'], fejl: 'mangler navnet på en fil' },
    { argumenter: ['vurder', 'a', 'b'], fejl: 'én fil ad gangen, ikke 2' },
    { argumenter: ['vurder', 'findes-ikke.json'], fejl: 'Filen findes-ikke.json findes ikke' },
    { argumenter: ['vurder', fileURLToPath(SAGER_2022)], fejl: 'er en mappe' },
    { argumenter: ['vurder', 'x', '--dato', 'i går'], fejl: '--dato i går: Skriv datoen som år-måned-dag' },
    { argumenter: ['vurder', 'x', '--dato', '1995-01-01'], fejl: 'mellem 2012 og 2100' },
    { argumenter: ['vurder', 'x', '--dato'], fejl: 'skal have en dag: --dato' },
    { argumenter: ['vurder', 'x', '--datto=1'], fejl: 'Valget --datto=1 findes ikke' },
    { argumenter: ['skema', 'x'], fejl: 'ingen argumenter' },
    { argumenter: ['lovtekst', 'liste'], fejl: 'npx fodfaeste lovtekst' },
    { argumenter: ['lovtest'], fejl: 'Mente du «lovtekst»?' },
    { argumenter: ['skema', '--dato', '2022-01-01'], fejl: 'kun med vurder' },
    { argumenter: ['praksis'], fejl: 'underkommando' },
    { argumenter: ['praksis', 'afprøv'], fejl: 'Mente du «praksis afproev»?' },
    { argumenter: ['praksis', 'afproev', '--helt'], fejl: 'kun med vurder' },
  ])('$argumenter: forkert brug er udgang 2, på fejlstrømmen', async ({ argumenter, fejl }) => {
    const svar = await koert(argumenter)
    expect(svar).toMatchObject({ udgang: 2, ud: '' })
    expect(svar.fejl).toContain(fejl)
  })

  it.each([['hjaelp'], ['hjælp'], ['--help'], ['-h']])('%s skriver hjælpen', async (...argumenter) => {
    expect(await koert(argumenter)).toMatchObject({ udgang: 0, fejl: '', ud: expect.stringContaining('Brug:') })
  })

  it('skema er JSON med danske navne', async () => {
    const { ud } = await koert(['skema'])
    expect(JSON.parse(ud)).toMatchObject({ properties: { foedselsdag: { title: 'Fødselsdag' } } })
  })
})

/** Et dybt træ får mindst tyve tegn til teksten, også når terminalen er smallere. */
const DYBT_TRAE = 50

describe('fodfaeste vurder', () => {
  it.each(PRAKSIS_2022.map(({ nr }) => nr))(
    'sag %i: svaret først, aldrig bredere end terminalen, ingen farvekoder',
    async (nr) => {
      for (const bredt of [40, 72, 100]) {
        const { ud } = await koert(['vurder', sag(nr), '--helt'], { bredde: bredt })
        const linjer = ud.split('\n')
        expect(linjer.filter((linje) => bredde(linje) > Math.max(bredt, DYBT_TRAE))).toEqual([])
        expect(linjer.filter((linje) => linje !== linje.trimEnd())).toEqual([])
        expect(ud).not.toContain('\u001B')
        expect(ud).toMatch(/^Sag \d+: [^\n]*(\n[^\n]+)?\n\n[✓✗◌◐◆] /)
      }
    },
  )

  it('med farver står de samme ord', async () => {
    const uden = await koert(['vurder', sag(3)])
    const med = await koert(['vurder', sag(3)], { farver: true })
    expect(med.ud).toContain('\u001B[')
    // oxlint-disable-next-line no-control-regex -- farvekoder begynder med et styretegn
    expect(med.ud.replaceAll(/\u001B\[\d+m/g, '')).toBe(uden.ud)
  })

  it('foldet sammen er kortere, og --helt viser resten', async () => {
    const kort = await koert(['vurder', sag(3)])
    const helt = await koert(['vurder', sag(3), '--helt'])
    expect(kort.ud.length).toBeLessThan(helt.ud.length)
  })

  it('--json er kontraktens vurdering', async () => {
    const { ud } = await koert(['vurder', sag(3), '--json'])
    expect(VurderingSkema.parse(JSON.parse(ud)).spoergsmaal.kraeves.svar).toBe('ikke-opfyldt')
  })

  it.each([
    {
      hvad: 'den valgte dag',
      argumenter: ['--dato', '2023-05-01'],
      tekst: '{"dage":{"afgoeres":{"vaerdi":"2022-03-10","kilde":"x"}}}',
      paa: '2023-05-01',
    },
    {
      hvad: 'afgørelsens dag',
      argumenter: [],
      tekst: '{"dage":{"afgoeres":{"vaerdi":"2022-03-10","kilde":"x"}}}',
      paa: '2022-03-10',
    },
    { hvad: 'i dag', argumenter: [], tekst: '{}', paa: '2026-11-23' },
  ])('vurderer pr. $hvad', async ({ argumenter, tekst, paa }) => {
    const { ud } = await koert(['vurder', '-', '--json', ...argumenter], fraTekst(tekst))
    expect(JSON.parse(ud)).toMatchObject({ paa })
  })

  it('en forkert fil er udgang 2 og skriver intet svar', async () => {
    const svar = await koert(['vurder', '-'], fraTekst('{"skoen":1}'))
    expect(svar).toMatchObject({ udgang: 2, ud: '' })
    expect(svar.fejl).toContain('standard ind')
  })
})
