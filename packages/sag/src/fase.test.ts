import { dato } from '@fodfaeste/grund'
import { type Skridt, enSag, registrerAlle, skridtTil } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fase } from './fase.ts'
import { fold } from './fold.ts'
import type { Sag } from './sag.ts'
import type { Livskommando } from './udfoer.ts'

const IDAG = dato('2025-06-02')
const BEVILGET = { bevilget: '2025-01-06', starter: '2025-02-01', 'planlagt-slut': '2026-01-31' }

describe('Sagens fase', () => {
  it.each([
    ['lige oprettet: fødselsdagen fra CPR er ikke oplysning', {}, 'henvisning'],
    ['den første oplysning', { oplysninger: { 'langvarig-offentlig-forsoergelse': true } }, 'oplysning'],
    ['det første skøn', { skoen: { 'komplekse-problemer': 'ja' } }, 'maalgruppe'],
    ['bevilget, ikke begyndt', { oplysninger: { ...BEVILGET, starter: '2025-07-01' } }, 'forloeb'],
    ['bevilget og begyndt', { oplysninger: BEVILGET }, 'forloeb'],
    ['bevilget uden slutdag', { oplysninger: { bevilget: '2025-01-06' } }, 'forloeb'],
    ['på forløbets sidste dag', { oplysninger: { ...BEVILGET, 'planlagt-slut': '2025-06-02' } }, 'forloeb'],
    ['dagen efter', { oplysninger: { ...BEVILGET, 'planlagt-slut': '2025-06-01' } }, 'afsluttet'],
    [
      'påklaget afgørelse',
      { oplysninger: { 'paaklaget-afgoerelse': '2025-01-09' }, skoen: { 'komplekse-problemer': 'ja' } },
      'klage',
    ],
    [
      'påklaget, afgøres i morgen',
      { oplysninger: { 'paaklaget-afgoerelse': '2025-01-09', afgoeres: '2025-06-03' } },
      'klage',
    ],
    [
      'påklaget og afgjort igen',
      { oplysninger: { 'paaklaget-afgoerelse': '2025-01-09', afgoeres: '2025-06-02' } },
      'afsluttet',
    ],
    [
      'afgjort uden bevilling',
      { oplysninger: { afgoeres: '2025-06-02' }, skoen: { 'komplekse-problemer': 'nej' } },
      'afsluttet',
    ],
  ] as const)('%s', (_hvad, sag, ventet) => {
    expect(fase(enSag({ ...sag, den: '2025-03-03' }), IDAG)).toBe(ventet)
  })
})

describe('Fasen følger det, der er registreret', () => {
  const liv = (kommando: Livskommando): Skridt => ({ kommando, idag: kommando.den })
  const efter = (oplysninger: object, ...kommandoer: readonly Livskommando[]) =>
    fold(registrerAlle([...skridtTil({ den: '2025-01-06', oplysninger }), ...kommandoer.map(liv)])) as Sag
  const BEGYNDT = { beslutning: 'begynd-forloeb', efter: '112', den: '2025-02-01' } as const
  const OPHOERT = { beslutning: 'ophoer-forloeb', sidsteDag: '2025-06-01', aarsag: 'Job.', den: '2025-05-28' } as const
  const KLAGET = { beslutning: 'modtag-klage', klager: 'borgeren', ord: 'Nej.', den: '2025-05-01' } as const
  const UDLOEBET = { ...BEVILGET, 'planlagt-slut': '2025-05-31' }

  it.each([
    ['begyndt og forbi slutdagen uden ophør: det løber videre', UDLOEBET, [BEGYNDT], 'forloeb'],
    ['dagen efter ophøret', BEVILGET, [BEGYNDT, OPHOERT], 'afsluttet'],
    ['ophørt, men klagen er åben', BEVILGET, [BEGYNDT, KLAGET, OPHOERT], 'klage'],
    ['ikke bevilget, og klagen er åben', {}, [KLAGET], 'klage'],
  ] as const)('%s', (_hvad, oplysninger, kommandoer, ventet) => {
    expect(fase(efter(oplysninger, ...kommandoer), IDAG)).toBe(ventet)
  })
})
