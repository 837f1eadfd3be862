import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { koer } from './koer.ts'
import type { Terminal } from './terminal.ts'

/** Kører kommandoen og samler det, den skriver. */
async function koert(...argumenter: readonly string[]) {
  const ud: string[] = []
  const fejl: string[] = []
  const terminal: Terminal = {
    skriv: (tekst) => ud.push(tekst),
    skrivFejl: (tekst) => fejl.push(tekst),
    bredde: 160,
    farver: false,
    idag: dato('2026-11-23'),
    filerI: (sti) => Promise.resolve([sti]),
    laes: () => Promise.resolve('{"foedselsdag": {"vaerdi": "1979-03-03", "kilde": "CPR"}}'),
  }
  const udgang = await koer(argumenter, terminal)
  return { udgang, ud: ud.join(''), fejl: fejl.join('') }
}

describe('fodfaeste lov', () => {
  it('viser reglerne, som de er i dag: kapitlet er lukket for nye sager', async () => {
    const { udgang, ud } = await koert('lov')
    expect(udgang).toBe(0)
    expect(ud).toContain('Reglerne 23. november 2026')
    expect(ud).toMatch(/LAB-112-3 .*/)
    expect(ud).toContain('Gælder ikke længere for nye sager.')
  })

  it('viser én regel med udgaver, hjemmel og begge læsninger af en tvivl', async () => {
    const { udgang, ud } = await koert('lov', 'vis', 'lab-112-3', '--dato', '2025-01-01')
    expect(udgang).toBe(0)
    expect(ud).toContain('→ fra 1. marts 2024 indtil 1. februar 2026: LBK 280/2024')
    expect(ud).toContain('LAB § 112, stk. 3 (LBK 280/2024)')
    expect(ud).toContain('◆ A:')
    expect(ud).toContain('◆ B:')
  })

  it('viser hvor reglen står, hvad der skiftede, hvad den spørger om, eksempler besvaret nu, og praksis', async () => {
    const { ud } = await koert('lov', 'vis', 'LAB-114-4', '--dato', '2025-01-01')
    expect(ud).toContain('LAB § 114, stk. 4, 1. pkt. (LBK 280/2024) https://www.retsinformation.dk/eli/')
    expect(ud).toContain('Før: LAB § 114, stk. 3, 1. pkt. Nu: LAB § 114, stk. 4, 1. pkt.')
    expect(ud).toContain('· Fødselsdag: Hvornår er borgeren født? [oplysning]')
    expect(ud).toMatch(/✗ ikke opfyldt +Torben, 60, et tidligere forløb, siger nej \(1\. juni 2024\)/)
    expect(ud).toMatch(/◆ tvivl i loven +Ulla på selve 50-årsdagen/)
    expect(ud).toContain('82-16: Længden fastsættes præcist ved bevillingen')
    expect(ud).toContain('Sag 3, ændring: Borgeren er over 50 år')
  })

  it('viser en regel, der ikke gælder længere, som den var, og siger det', async () => {
    const { ud } = await koert('lov', 'vis', 'LAB-112-3')
    expect(ud).toContain('Gælder ikke længere for nye sager.')
    expect(ud).toContain('Herunder som den er fra 1. marts 2024 indtil 1. februar 2026.')
    expect(ud).toContain('Er der mindst seks år til folkepensionsalderen?')
  })

  it('viser folkepensionsalderen som tabel', async () => {
    const { ud } = await koert('lov', 'vis', 'LSP-1a')
    expect(ud).toMatch(/født fra og med 1\. januar 1971 +70 år/)
    expect(ud).toMatch(/født fra og med 1\. januar 1954 +65,5 år/)
  })

  it('viser et eksempel på en formodning med den dag, den giver, og hvorfor', async () => {
    const { ud } = await koert('lov', 'vis', 'ANKOMST-DIGITAL-POST')
    expect(ud).toContain('→ Fremme 14. marts 2026: Lagt i postkassen en lørdag (14. marts 2026)')
    expect(ud).toContain('Digital Post er fremme den dag, den er tilgængelig i postkassen')
    expect(ud).toContain('– reglen findes ikke Sendt dagen før loven om Digital Post (30. juni 2012)')
  })

  it('sammenligner to dage og nævner kun det, der skifter', async () => {
    expect((await koert('lov', 'sammenlign', '2022-01-01', '2022-02-01')).ud).toBe(
      'Ingen regel skifter udgave mellem de to dage.\n',
    )
    const { ud } = await koert('lov', 'sammenlign', '2021-12-31', '2022-01-01')
    expect(ud).toContain('højst 5 år')
    expect(ud).toContain('højst 3 år')
    expect(ud).not.toContain('LSP-1a')
  })

  it('siger, hvad der ville vende svaret', async () => {
    const { udgang, ud } = await koert('lov', 'hvorfor-ikke', '-', '--dato', '2024-04-01')
    expect(udgang).toBe(0)
    expect(ud).toContain('Det ville ændre svaret:')
    expect(ud).toContain('Det ville ikke, alene:')
  })

  it.each([
    [['lov', 'vis'], 'ét regel-id'],
    [['lov', 'vis', 'LAB-112-9'], 'Mente du «LAB-112-1»?'],
    [['lov', 'sammenlign', '2022-01-01'], 'to dage'],
    [['lov', 'sammenlign', '2022-01-01', '2022-02-30'], 'findes ikke i kalenderen'],
    [['lov', 'vis', 'LAB-112-1', '--dato', 'i går'], 'år-måned-dag'],
    [['lov', 'hvorfor-ikke'], 'én fil'],
    [['lov', 'lsite'], 'Mente du «lov liste»?'],
  ])('%j afvises med, hvad man så gør', async (argumenter, besked) => {
    const { udgang, ud, fejl } = await koert(...argumenter)
    expect({ udgang, ud }).toEqual({ udgang: 2, ud: '' })
    expect(fejl).toContain(besked)
  })
})
