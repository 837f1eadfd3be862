import { dato } from '@fodfaeste/grund'
import { vurderSag } from '@fodfaeste/lov'
import { IGEN_DEN, KORTERE, aendringen, efter, paaklaget } from '@fodfaeste/proeve'
import { describe, expect, it } from 'vitest'
import type { Sag } from '../sag.ts'
import { INGEN_FRISTER } from '../sagsfakta/kommunens-frister.ts'
import { tilSagsfakta } from '../til-sagsfakta.ts'
import { klagestand } from './klagestand.ts'

const BEVILGET = paaklaget('bevilling')
const senesteKlage = (sag: Sag, dag: string) => {
  const klage = sag.klager.at(-1)
  return klage && klagestand(sag, klage, dato(dag))
}

describe('Delvist medhold og dagene derefter (BEK 861/2025 § 12)', () => {
  const AENDRET = efter(BEVILGET.sag, {
    beslutning: 'aendr-efter-klage',
    ...aendringen(BEVILGET, KORTERE),
    den: IGEN_DEN,
  })
  const MEDDELT = efter(AENDRET, {
    beslutning: 'meddel-afgoerelse',
    afgoerelse: AENDRET.version,
    maade: 'digital-post',
    den: IGEN_DEN,
  })
  const pligter = (sag: Sag, dag: string) => vurderSag(tilSagsfakta(sag, INGEN_FRISTER), dato(dag)).pligter
  const pligt = (sag: Sag, dag: string, id: string) => pligter(sag, dag).find((en) => en.id === id)

  it('klageren har fire uger fra den nye afgørelse; så er klagen ikke længere åben', () => {
    expect(senesteKlage(MEDDELT, '2025-07-29')).toBe('afventer-fastholdelse')
    expect(senesteKlage(MEDDELT, '2025-07-30')).toBe('ikke-fastholdt')
    const { taerskler } = vurderSag(tilSagsfakta(MEDDELT, INGEN_FRISTER), dato('2025-07-02'))
    expect(taerskler.find(({ id }) => id === 'BEK-861-12-1')?.dag).toBe(dato('2025-07-29'))
  })

  it('holder hun fast, skal klagen sendes inden 14 dage', () => {
    const fast = efter(MEDDELT, { beslutning: 'fasthold-klage', klage: BEVILGET.klage, den: '2025-07-10' })
    expect(senesteKlage(fast, '2025-07-11')).toBe('skal-sendes')
    expect(pligt(fast, '2025-07-11', 'BEK-861-12-2')?.fristDen).toBe(dato('2025-07-24'))
    const sendt = efter(fast, {
      beslutning: 'send-klage',
      klage: BEVILGET.klage,
      klagerUnderrettet: true,
      den: '2025-07-14',
    })
    expect(senesteKlage(sendt, '2025-07-15')).toBe('hos-ankestyrelsen')
  })

  it('genvurderingen er i tide, når den nye afgørelse er sendt inden fire uger; klagens egen frist følger den påklagede', () => {
    expect(pligt(BEVILGET.sag, IGEN_DEN, 'BEK-861-11-1')).toMatchObject({
      tilstand: 'aktiv',
      fristDen: dato('2025-07-18'),
    })
    expect(pligt(MEDDELT, IGEN_DEN, 'BEK-861-11-1')).toMatchObject({ tilstand: 'opfyldt', opfyldtDen: dato(IGEN_DEN) })
    // Den nye afgørelse er ikke meddelt endnu: klagen er stadig i tide efter den, den er over.
    expect(pligt(AENDRET, '2025-07-21', 'BEK-861-11-1')?.tilstand).toBe('overskredet')
  })
})
