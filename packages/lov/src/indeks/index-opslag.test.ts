import type { Hjemmel } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { type UdgaveId, alleUdgaver, eli, erUdgaveId, findesHjemmel, udgave } from './index-opslag.ts'
import { UDEN_TEKST } from './uden-tekst.ts'

const lab = (udgaven: UdgaveId, paragraf: string, sted: Partial<Hjemmel> = {}): Hjemmel => ({
  lov: 'LAB',
  paragraf,
  udgave: udgaven,
  ...sted,
})

describe('Et citat af LAB slås op i den udgave, det nævner', () => {
  it.each([
    { sag: 'seksårsreglen i LBK 280/2024', h: lab('LBK 280/2024', '112', { stk: 3 }), findes: true },
    { sag: 'seksårsreglen i LBK 701/2022', h: lab('LBK 701/2022', '112', { stk: 3, pkt: 2 }), findes: true },
    { sag: 'seksårsreglen, som lov 1160/2021 indsatte den', h: lab('lov 1160/2021', '112', { stk: 3 }), findes: true },
    { sag: 'seksårsreglen før 2022', h: lab('lov 548/2019', '112', { stk: 3 }), findes: false },
    { sag: 'over 50 i LBK 701/2022', h: lab('LBK 701/2022', '114', { stk: 4 }), findes: true },
    { sag: 'over 40 er stk. 3 i lov 548/2019', h: lab('lov 548/2019', '114', { stk: 3 }), findes: true },
    { sag: 'stk. 4 fandtes ikke i lov 548/2019', h: lab('lov 548/2019', '114', { stk: 4 }), findes: false },
    {
      sag: 'til folkepensionsalderen, LBK 1342/2016',
      h: lab('LBK 1342/2016', '68 a', { stk: 9, pkt: 3 }),
      findes: true,
    },
    {
      sag: 'til folkepensionsalderen, LBK 990/2014',
      h: lab('LBK 990/2014', '68 a', { stk: 9, pkt: 3 }),
      findes: false,
    },
    { sag: 'den første § 68 a, lov 1380/2012', h: lab('lov 1380/2012', '68 a', { stk: 9, pkt: 2 }), findes: true },
    { sag: '§ 112 fandtes ikke under det nummer i 2016', h: lab('LBK 1342/2016', '112'), findes: false },
    { sag: 'målgruppen, et nummer uden stk.', h: lab('LBK 280/2024', '6', { nr: 8 }), findes: true },
    {
      sag: 'målgruppen med stk. 1, som loven ikke skriver',
      h: lab('LBK 280/2024', '6', { stk: 1, nr: 8 }),
      findes: true,
    },
    { sag: 'en målgruppe 14 findes ikke', h: lab('LBK 280/2024', '6', { nr: 14 }), findes: false },
    { sag: 'betingelse nr. 3', h: lab('LBK 280/2024', '112', { stk: 1, nr: 3 }), findes: true },
    { sag: 'betingelse nr. 4 findes ikke', h: lab('LBK 280/2024', '112', { stk: 1, nr: 4 }), findes: false },
    { sag: 'nr. 3 uden at sige hvilket stykke', h: lab('LBK 280/2024', '112', { nr: 3 }), findes: false },
    { sag: 'hele paragraffen', h: lab('LBK 280/2024', '113 a'), findes: true },
    { sag: 'en ophævet paragraf', h: lab('LBK 280/2024', '25'), findes: false },
    { sag: 'midt i et spænd af ophævede', h: lab('LBK 1342/2016', '67 c'), findes: false },
    { sag: 'et stykke nul', h: lab('LBK 280/2024', '112', { stk: 0 }), findes: false },
    { sag: 'et halvt punktum', h: lab('LBK 280/2024', '112', { stk: 3, pkt: 1.5 }), findes: false },
  ])('$sag → $findes', ({ h, findes }) => {
    expect(findesHjemmel(h).findes).toBe(findes)
  })
})

describe('Et citat af de andre love', () => {
  it.each<{ sag: string; h: Hjemmel; findes: boolean }>([
    {
      sag: 'overgangen om seksårsreglen',
      h: { lov: 'LOV', paragraf: '7', stk: 4, udgave: 'lov 1160/2021' },
      findes: true,
    },
    {
      sag: 'overgangen har seks stykker',
      h: { lov: 'LOV', paragraf: '7', stk: 7, udgave: 'lov 1160/2021' },
      findes: false,
    },
    {
      sag: 'pensionsalderen',
      h: { lov: 'LSP', paragraf: '1 a', stk: 1, nr: 7, udgave: 'LBK 1123/2024' },
      findes: true,
    },
    { sag: 'BEK 58/2026', h: { lov: 'BEK', paragraf: '1', stk: 3, udgave: 'BEK 58/2026' }, findes: true },
    {
      sag: 'litra',
      h: { lov: 'LAS', paragraf: '10 a', stk: 2, nr: 1, litra: 'c', udgave: 'LBK 1004/2025' },
      findes: true,
    },
    {
      sag: 'litra',
      h: { lov: 'LAS', paragraf: '10 a', stk: 2, nr: 1, litra: 'd', udgave: 'LBK 1004/2025' },
      findes: false,
    },
    { sag: 'LAS slås ikke op i LAB', h: { lov: 'LAS', paragraf: '68', udgave: 'LBK 280/2024' }, findes: false },
    {
      sag: 'seniorpensionens § 19 er ikke LSP',
      h: { lov: 'LSP', paragraf: '19', stk: 6, udgave: 'LBK 1123/2024' },
      findes: false,
    },
    { sag: 'en udgave, ingen har hørt om', h: { lov: 'LAB', paragraf: '1', udgave: 'LBK 1/1999' }, findes: false },
  ])('$sag: $h.udgave § $h.paragraf → $findes', ({ h, findes }) => {
    expect(findesHjemmel(h).findes).toBe(findes)
  })

  it('siger på dansk, hvad der mangler', () => {
    expect(findesHjemmel(lab('lov 548/2019', '114', { stk: 4 }))).toEqual({
      findes: false,
      grund: '§ 114 har ikke stk. 4 i lov 548/2019; der er 3.',
    })
  })
})

describe('Steder uden skaffet ordlyd', () => {
  it.each(UDEN_TEKST)(
    '$hjemmel.udgave § $hjemmel.paragraf svarer «uden-tekst», aldrig «findes»',
    ({ hjemmel, grund }) => {
      expect(findesHjemmel(hjemmel)).toEqual({ findes: 'uden-tekst', grund })
    },
  )

  it('dækker et punktum i stykket, men ikke et andet stykke', () => {
    const sted = lab('lov 553/2018', '68 a', { stk: 2 })
    expect(findesHjemmel({ ...sted, pkt: 2 }).findes).toBe('uden-tekst')
    expect(findesHjemmel({ ...sted, stk: 3 }).findes).toBe(false)
  })
})

describe('Udgaverne', () => {
  it('har hver sin adresse i Lovtidende, bygget af nummer og år', () => {
    expect(eli('LBK 280/2024')).toBe('https://www.retsinformation.dk/eli/lta/2024/280')
    expect(eli('lov 553/2018')).toBe('https://www.retsinformation.dk/eli/lta/2018/553')
    for (const { id, eli: adresse } of alleUdgaver()) {
      const [, nummer, aar] = /^(?:LBK|lov|BEK) (\d+)\/(\d{4})$/.exec(id) ?? []
      expect(adresse).toBe(`https://www.retsinformation.dk/eli/lta/${aar}/${nummer}`)
    }
  })

  it('kendes på deres navn', () => {
    expect(erUdgaveId('LBK 280/2024')).toBe(true)
    expect(erUdgaveId('LBK 280')).toBe(false)
  })

  it('har lov 1160/2021 både som talt af maskinen og som gengivet i praksisnotatet', () => {
    const { love } = udgave('lov 1160/2021')
    expect([...(love.get('LAB')?.keys() ?? [])].toSorted()).toEqual(['112', '113', '113 a', '114', '115 a'])
    expect([...(love.get('LOV')?.keys() ?? [])]).toEqual(['1', '6', '7'])
  })
})
