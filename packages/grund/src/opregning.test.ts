import { describe, expect, it } from 'vitest'
import { opregn, skrivAntal } from './opregning.ts'

describe('Et antal', () => {
  it.each([
    { antal: 0, tekst: '0 dage' },
    { antal: 1, tekst: '1 dag' },
    { antal: 1826, tekst: '1.826 dage' },
  ])('$antal er «$tekst»', ({ antal, tekst }) => {
    expect(skrivAntal(antal, 'dag', 'dage')).toBe(tekst)
  })
})

describe('En opregning', () => {
  it.each([
    { dele: [], tekst: '' },
    { dele: ['alder'], tekst: 'alder' },
    { dele: ['alder', 'orlov'], tekst: 'alder og orlov' },
    { dele: ['alder', 'orlov', 'start'], tekst: 'alder, orlov og start' },
  ])('$dele er «$tekst»', ({ dele, tekst }) => {
    expect(opregn(dele)).toBe(tekst)
  })
})
