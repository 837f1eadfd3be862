import { dato } from '@fodfaeste/grund'
import { enSag } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import { fase } from './fase.ts'

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
