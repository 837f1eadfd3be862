import { FORMULARER, type Formular } from '@fodfaeste/kontrakt'
import { describe, expect, it } from 'vitest'
import { laesFormular, laesKroner, laesMaaned } from './laes-formular.ts'
import { begynd } from './vaerdier.ts'

const formular = (navn: string): Formular => {
  const fundet = FORMULARER[navn]
  if (fundet === undefined) throw new Error(`No form for ${navn}`)
  return fundet
}
const ved = (navn: string, skrevet: Record<string, string>) => {
  const f = formular(navn)
  return laesFormular(f, { ...begynd(f), ...skrevet })
}

describe('Det skrevne bliver til beslutningens felter', () => {
  it('dage, valg og det, der peges på', () => {
    expect(ved('genvurder-klage', { klage: '7', medhold: 'delvist', begrundelse: ' Nyt om ryggen. ' })).toEqual({
      ok: true,
      vaerdi: { klage: 7, medhold: 'delvist', begrundelse: 'Nyt om ryggen.' },
    })
    expect(ved('aftal-samtale', { holdes: '2. juni 2025', form: 'video' })).toMatchObject({
      vaerdi: { holdes: '2025-06-02', form: 'video' },
    })
  })

  it('det valgfri, der står tomt, er uoplyst og udelades', () => {
    expect(ved('afslut-indsats', { indsats: '4', udbytte: 'Stabil fremgang.' })).toEqual({
      ok: true,
      vaerdi: { indsats: 4, udbytte: 'Stabil fremgang.' },
    })
  })

  it('nej er et svar, tomt er det ikke', () => {
    expect(ved('send-klage', { klage: '7', klagerUnderrettet: 'nej' })).toMatchObject({
      vaerdi: { klagerUnderrettet: false },
    })
    expect(ved('send-klage', { klage: '7' })).toEqual({
      ok: false,
      afvist: [{ felt: 'klagerUnderrettet', besked: 'Vælg et svar på: Er klageren underrettet?' }],
    })
  })

  it('alt, der mangler, siges på én gang, hver ved sit felt', () => {
    const svar = ved('modtag-klage', { klager: '' })
    expect(svar.ok ? [] : svar.afvist.map(({ felt }) => felt)).toEqual(['klager', 'ord'])
  })

  it('en dag, der ikke findes, siges ved feltet', () => {
    expect(ved('aftal-samtale', { holdes: '31-2-2025', form: 'video' })).toEqual({
      ok: false,
      afvist: [{ felt: 'holdes', besked: 'Dagen 31-2-2025 findes ikke i kalenderen.' }],
    })
  })

  it('forløbet udfyldes helt eller slet ikke', () => {
    const afslag = { om: 'ressourceforloeb', resultat: 'afslag', form: 'skriftlig', begrundelse: 'Se vurderingen.' }
    expect(ved('traef-afgoerelse', afslag)).toEqual({ ok: true, vaerdi: afslag })
    const halvt = ved('traef-afgoerelse', { ...afslag, 'forloeb.starter': '1-4-2025' })
    expect(halvt.ok ? [] : halvt.afvist.map(({ felt }) => felt)).toEqual(['forloeb.efter', 'forloeb.slutter'])
  })

  it('planens tomme afsnit er ikke med, og uden et eneste er der ingen plan', () => {
    const plan = { sagstype: 'arbejdsevne', medBorgeren: 'ja' }
    expect(ved('skriv-forberedende-del', { ...plan, 'afsnit.helbred': 'Ondt i ryggen siden 2019.' })).toMatchObject({
      vaerdi: { afsnit: { helbred: 'Ondt i ryggen siden 2019.' } },
    })
    expect(ved('skriv-forberedende-del', plan)).toMatchObject({
      afvist: [{ felt: 'afsnit.job-og-uddannelsesmaal', besked: 'Skriv mindst ét afsnit.' }],
    })
  })

  it('den, der udpeges, er en på listen', () => {
    const f = formular('udpeg-koordinerende')
    const paaListen = [{ id: 'p1', navn: 'Nanna Fyrlys' }]
    expect(laesFormular(f, { person: 'p1' }, paaListen)).toMatchObject({ vaerdi: { person: paaListen[0] } })
    expect(laesFormular(f, { person: 'p9' }, paaListen).ok).toBe(false)
  })
})

describe('En ny udgave', () => {
  it('begynder med det, den bygger videre på, som det ville være skrevet', () => {
    const f = formular('fastlaeg-indsatsdel')
    const foer = { fra: '2025-03-01', afsnit: { delmaal: 'Ti timer.' }, mentor: false }
    expect(begynd(f, foer)).toMatchObject({ fra: '1-3-2025', til: '', 'afsnit.delmaal': 'Ti timer.', mentor: 'nej' })
  })

  it.each([
    ['registrer-ydelsesmaaned', { maaned: '2025-03', oere: 1_234_550, kilde: 'KSD' }],
    ['hold-sundhedssamtale', { sundhedssamtale: 9, deltagere: ['borger', 'jobformidler'] }],
    ['registrer-orlov', { art: 'barsel', fra: '2025-03-01', til: '2025-09-01', retTilDagpenge: true }],
  ])('%s: det, der står i felterne, læses tilbage som det samme', (navn, data) => {
    const f = formular(navn)
    expect(laesFormular(f, begynd(f, data))).toEqual({ ok: true, vaerdi: data })
  })
})

describe('Måneder og beløb', () => {
  it.each([
    ['3-2025', '2025-03'],
    ['03.2025', '2025-03'],
    ['marts 2025', '2025-03'],
    ['2025-3', '2025-03'],
  ])('%s er %s', (skrevet, maaned) => expect(laesMaaned(skrevet)).toEqual({ ok: true, vaerdi: maaned }))

  it.each(['13-2025', 'marts', '2025', ''])('«%s» er ikke en måned', (t) => expect(laesMaaned(t).ok).toBe(false))

  it.each([
    ['12345', 1_234_500],
    ['12.345', 1_234_500],
    ['12.345,5', 1_234_550],
    ['12 345,05 kr.', 1_234_505],
    ['0', 0],
  ])('%s er %s øre', (skrevet, oere) => expect(laesKroner(skrevet)).toEqual({ ok: true, vaerdi: oere }))

  // Et punktum, der ikke deler tusinder, kunne være et komma: så spørges der.
  it.each(['12.34', '1,234', '-5', 'mange', '99999999'])('«%s» er ikke et beløb', (t) =>
    expect(laesKroner(t).ok).toBe(false),
  )
})
