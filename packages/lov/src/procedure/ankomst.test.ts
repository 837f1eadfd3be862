import { dato, iso } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import { indholdPaa } from '../motor/version.ts'
import {
  ANKOMST_BREV,
  ANKOMST_DIGITAL_POST,
  ANKOMST_QUICKBREV,
  type Meddelelse,
  type Meddelelsesmaade,
  ankomst,
} from './ankomst.ts'

const sendt = (maade: Meddelelsesmaade, den: string, modtaget?: string): Meddelelse => ({
  maade,
  den: dato(den),
  ...(modtaget === undefined ? {} : { modtagetDen: { vaerdi: dato(modtaget), kilde: 'systembevis' } }),
})
/** Dagen, den er fremme, når lørdag ikke er og når lørdag er en hverdag. */
const fremme = (meddelelse: Meddelelse) =>
  [ankomst(meddelelse, 'ikke-hverdag'), ankomst(meddelelse, 'hverdag')].map((dag) => dag && iso(dag))

describe('Lov om Digital Post § 10: afgørelsen i Digital Post', () => {
  it('[ANKOMST-DIGITAL-POST] borgeren siger, den kom senere, og systembeviset giver ham ret', () => {
    expect(fremme(sendt('digital-post', '2026-03-09', '2026-03-12'))).toEqual(['2026-03-12', '2026-03-12'])
  })

  it('[ANKOMST-DIGITAL-POST] dagen før 1. juli 2012 var der ingen lov at gå ud fra', () => {
    expect(indholdPaa(ANKOMST_DIGITAL_POST, dato('2012-06-30'))).toBeUndefined()
    expect(fremme(sendt('digital-post', '2012-06-30'))).toEqual([undefined, undefined])
    expect(fremme(sendt('digital-post', '2012-07-01'))).toEqual(['2012-07-01', '2012-07-01'])
  })
})

describe('Vejledning 9533/2018: afgørelsen i et brev', () => {
  it('[ANKOMST-BREV] er det vist, hvilken dag brevet kom, går den dag forud for de seks', () => {
    expect(fremme(sendt('brev', '2026-03-09', '2026-03-11'))).toEqual(['2026-03-11', '2026-03-11'])
    expect(fremme(sendt('brev', '2018-06-25', '2018-06-27'))).toEqual(['2018-06-27', '2018-06-27'])
  })

  it('[ANKOMST-BREV] et brev sendt dagen før vejledningen kan ikke formodes fremme', () => {
    expect(indholdPaa(ANKOMST_BREV, dato('2018-06-25'))).toBeUndefined()
    expect(fremme(sendt('brev', '2018-06-25'))).toEqual([undefined, undefined])
    expect(fremme(sendt('brev', '2018-06-26'))).toEqual(['2018-07-04', '2018-07-03'])
  })
})

describe('Vejledning 9533/2018: afgørelsen i et Quickbrev', () => {
  it.each([
    ['mandag', '2026-03-09', '2026-03-11'],
    ['fredag: to dage i kalenderen, altså søndag', '2026-03-13', '2026-03-15'],
    ['onsdag før skærtorsdag', '2026-04-01', '2026-04-03'],
  ])('[ANKOMST-QUICKBREV] sendt %s', (_sag, den, ventet) => {
    expect(fremme(sendt('quickbrev', den))).toEqual([ventet, ventet])
  })

  it('[ANKOMST-QUICKBREV] kvitteringen siger dagen efter, og så er det den', () => {
    expect(fremme(sendt('quickbrev', '2026-03-09', '2026-03-10'))).toEqual(['2026-03-10', '2026-03-10'])
  })

  it('[ANKOMST-QUICKBREV] et Quickbrev sendt dagen før vejledningen kan ikke formodes fremme', () => {
    expect(indholdPaa(ANKOMST_QUICKBREV, dato('2018-06-25'))).toBeUndefined()
    expect(fremme(sendt('quickbrev', '2018-06-25'))).toEqual([undefined, undefined])
    expect(fremme(sendt('quickbrev', '2018-06-26'))).toEqual(['2018-06-28', '2018-06-28'])
  })
})

describe('Afgørelsen givet i hånden', () => {
  it('er fremme samme dag, også før der var en vejledning', () => {
    expect(fremme(sendt('udleveret', '2026-03-09'))).toEqual(['2026-03-09', '2026-03-09'])
    expect(fremme(sendt('udleveret', '2010-03-09'))).toEqual(['2010-03-09', '2010-03-09'])
  })
})
