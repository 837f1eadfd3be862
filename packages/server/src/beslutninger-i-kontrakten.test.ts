import { SkrivBeslutningSkema, TJEK_IDER } from '@fodfaeste/kontrakt'
import { etHeltForloeb } from '@fodfaeste/proeve'
import { BESLUTNINGER, TJEKKENE } from '@fodfaeste/sag'
import { describe, expect, it } from 'vitest'

/** Brevet og kopien af det skrives og gemmes af serveren og har deres egen vej; det samme har svarene på dem. */
const MED_EGEN_VEJ: readonly string[] = ['send-brev', 'kvitter-brev', 'send-brevkopi', 'kvitter-brevkopi']

const KOMMANDOER = etHeltForloeb()
  .map(({ kommando }) => kommando)
  .filter(({ beslutning }) => beslutning !== 'opret-sag' && !MED_EGEN_VEJ.includes(beslutning))
const navne = SkrivBeslutningSkema.shape.kommando.options.map((o) => [...o.shape.beslutning.values][0])

describe('Kontrakten og sagen', () => {
  it('har de samme beslutninger', () => {
    const egneRuter = [
      'registrer-oplysning',
      'spoerg-om-oenske',
      'besvar-oenske',
      'traef-skoen',
      'vaelg-laesning',
      'foretag-vurdering',
    ]
    const faelles = Object.keys(BESLUTNINGER).filter((navn) => !MED_EGEN_VEJ.includes(navn))
    expect(navne.toSorted()).toEqual([...faelles, ...egneRuter, 'ret-haendelse'].toSorted())
  })

  it.each(KOMMANDOER)('$beslutning: det, sagen tager imod, tager kontrakten uændret imod', (kommando) => {
    expect(SkrivBeslutningSkema.parse({ forventetVersion: 2, kommando }).kommando).toEqual(kommando)
  })

  it('har de samme tjek', () => {
    expect([...TJEK_IDER]).toEqual(TJEKKENE.map(({ id }) => id))
  })

  it('hvert felt har en dansk beskrivelse', () => {
    for (const { shape } of SkrivBeslutningSkema.shape.kommando.options) {
      for (const [felt, skema] of Object.entries(shape)) {
        if (felt === 'beslutning') continue
        const inderst = 'unwrap' in skema ? skema.unwrap() : skema
        const tekst = skema.meta()?.description ?? (inderst as typeof skema).meta()?.description
        expect(tekst, felt).toMatch(/^[A-ZÆØÅ0-9].*[.?]$/su)
      }
    }
  })
})
