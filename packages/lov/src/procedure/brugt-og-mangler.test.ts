import { dato } from '@fodfaeste/grund'
import { describe, expect, it } from 'vitest'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Regel } from '../motor/version.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import type { Meddelelse } from './ankomst.ts'
import { type Afgoerelsesfakta, type Klagefakta, TOM_PROCES, type Udsaettelse } from './fakta.ts'
import { BEK_12, type Klagesag } from './genvurdering.ts'
import { RSL_67_1, type Rettidighed } from './klagefrist.ts'
import { FVL_23, FVL_23_2 } from './mundtlig-afgoerelse.ts'
import { RSL_11_2, RSL_11_C_5 } from './oplysning-af-sagen.ts'
import { oplyst, oplystDag, proeveSkoen } from './proeve-svar.ts'
import { forklarPaa } from './reglen-paa.ts'
import { FVL_16_2, FVL_16_2_BESKED, FVL_21 } from './udsaettelse-og-aktindsigt.ts'

const alleLed = (f: Forklaring): readonly Forklaring[] => [f, ...f.fordi.flatMap(alleLed)]

/** Leddets svar, det, det har brugt, og det, det mangler, som det vises i forklaringen. */
function leddet<K>(regel: Regel<Vilkaar<K>>, id: string, grundlag: K, dag = '2025-10-20') {
  const f = alleLed(forklarPaa(regel, dato(dag), grundlag)).find(({ led }) => led.id === id)
  if (f === undefined) throw new Error(`${id} is not part of ${regel.id}`)
  return {
    svar: f.svar,
    brugt: f.brugt.map((b) => `${b.art} ${b.id}`),
    mangler: f.mangler.map((m) => `${m.art} ${m.id}`),
  }
}
type Ventet = readonly [svar: string, brugt: readonly string[], mangler: readonly string[]]
const ventet = ([svar, brugt, mangler]: Ventet) => ({ svar, brugt, mangler })

const sendt = (maade: Meddelelse['maade'], den: string, modtaget?: string) =>
  oplyst<Meddelelse>({ maade, den: dato(den), ...(modtaget === undefined ? {} : { modtagetDen: oplystDag(modtaget) }) })

describe('BEK 861/2025 § 12: delvist medhold og en fastholdt klage', () => {
  const klagesag = (klage: Klagefakta): Klagesag => ({
    klage,
    meddelelse: sendt('digital-post', '2025-09-01'),
    klageModtaget: klage.modtaget,
    laesningsvalg: {},
  })
  const medhold = (hvor: 'helt' | 'delvist' | 'intet'): Klagefakta => ({
    genvurderet: oplyst({ den: dato('2025-10-01'), medhold: hvor }),
  })

  it.each<[string, Klagefakta, ...Ventet]>([
    ['ikke genvurderet endnu', {}, 'uoplyst', [], ['faktum genvurderet']],
    ['delvist medhold', medhold('delvist'), 'opfyldt', ['faktum genvurderet'], []],
    ['helt medhold', medhold('helt'), 'ikke-opfyldt', ['faktum genvurderet'], []],
    ['intet medhold', medhold('intet'), 'ikke-opfyldt', ['faktum genvurderet'], []],
  ])('[BEK-861-12] %s', (_sag, klage, ...svar) => {
    expect(leddet(BEK_12, 'BEK-861-12-delvist', klagesag(klage))).toEqual(ventet(svar))
  })

  it.each<[string, Klagefakta, ...Ventet]>([
    ['klageren har ikke svaret', {}, 'uoplyst', [], ['faktum klage-fastholdt']],
    ['klageren fastholder', { fastholdt: oplystDag('2025-10-10') }, 'opfyldt', ['faktum klage-fastholdt'], []],
  ])('[BEK-861-12] %s', (_sag, klage, ...svar) => {
    expect(leddet(BEK_12, 'BEK-861-12-fastholdt', klagesag(klage))).toEqual(ventet(svar))
  })
})

describe('RSL § 67: hvad der mangler for at vide, om klagen er i tide', () => {
  const MEDDELT = 'faktum afgoerelsen-meddelt'
  const MODTAGET = 'faktum klage-modtaget'
  const rettidig = (meddelelse: Rettidighed['meddelelse'], modtaget?: string): Rettidighed => ({
    meddelelse,
    klageModtaget: modtaget === undefined ? undefined : oplystDag(modtaget),
    laesningsvalg: {},
  })
  it.each<[string, Rettidighed, ...Ventet]>([
    ['intet er oplyst', rettidig(undefined), 'uoplyst', [], [MEDDELT, MODTAGET]],
    ['kun afgørelsen er meddelt', rettidig(sendt('digital-post', '2025-09-01')), 'uoplyst', [MEDDELT], [MODTAGET]],
    ['kun klagen er modtaget', rettidig(undefined, '2025-09-15'), 'uoplyst', [MODTAGET], [MEDDELT]],
    ['begge', rettidig(sendt('digital-post', '2025-09-01'), '2025-09-15'), 'opfyldt', [MEDDELT, MODTAGET], []],
    [
      'et brev fra før vejledningen, og ingen ved, hvornår det kom',
      rettidig(sendt('brev', '2018-06-25'), '2018-07-10'),
      'uoplyst',
      [MEDDELT, MODTAGET],
      [MEDDELT],
    ],
    [
      'et brev fra før vejledningen, som vist kom frem: kun klagens dag mangler',
      rettidig(sendt('brev', '2018-06-25', '2018-06-27')),
      'uoplyst',
      [MEDDELT],
      [MODTAGET],
    ],
  ])('[RSL-67-1] %s', (_sag, k, ...svar) => {
    for (const laesning of ['AA', 'AB', 'BA', 'BB'])
      expect(leddet(RSL_67_1, `RSL-67-1-${laesning}`, k)).toEqual(ventet(svar))
  })
})

describe('FVL § 23: en begrundelse for det, der er sagt', () => {
  const MEDDELT = 'faktum afgoerelsen-meddelt'
  const BEGAERET = 'faktum begrundelse-begaeret'
  const afgoerelse = (mere: Partial<Afgoerelsesfakta>): Afgoerelsesfakta => ({
    truffetDen: oplystDag('2025-10-01'),
    ...mere,
  })
  const givet = sendt('udleveret', '2025-10-01')
  const begrundelseBegaeret = oplystDag('2025-10-15')

  it.each<[string, Partial<Afgoerelsesfakta>, ...Ventet]>([
    ['formen er ikke oplyst', {}, 'uoplyst', [], ['faktum afgoerelsens-form']],
    ['mundtlig', { form: oplyst('mundtlig') }, 'opfyldt', ['faktum afgoerelsens-form'], []],
    ['skriftlig', { form: oplyst('skriftlig') }, 'ikke-opfyldt', ['faktum afgoerelsens-form'], []],
  ])('[FVL-23] %s', (_sag, mere, ...svar) => {
    expect(leddet(FVL_23, 'FVL-23-mundtlig', afgoerelse(mere))).toEqual(ventet(svar))
  })

  it.each<[string, Partial<Afgoerelsesfakta>, ...Ventet]>([
    ['hverken meddelt eller bedt om', {}, 'uoplyst', [], [MEDDELT, BEGAERET]],
    ['meddelt, men ikke bedt om', { meddelt: givet }, 'uoplyst', [MEDDELT], [BEGAERET]],
    ['bedt om, men ingen ved, hvornår den blev sagt', { begrundelseBegaeret }, 'uoplyst', [BEGAERET], [MEDDELT]],
    ['bedt om på den 14. dag', { meddelt: givet, begrundelseBegaeret }, 'opfyldt', [MEDDELT, BEGAERET], []],
    [
      'kun kendt fra et gammelt brev, som ingen ved, hvornår kom',
      { meddelt: sendt('brev', '2018-06-25'), begrundelseBegaeret: oplystDag('2018-07-10') },
      'uoplyst',
      [MEDDELT, BEGAERET],
      [MEDDELT],
    ],
    [
      // Sendt onsdag: fremme 9. oktober, når lørdag ikke tæller, og ellers dagen før.
      'kun kendt fra et brev: lørdag tæller ikke, så borgeren har en dag mere',
      { meddelt: sendt('brev', '2025-10-01'), begrundelseBegaeret: oplystDag('2025-10-23') },
      'opfyldt',
      [MEDDELT, BEGAERET],
      [],
    ],
  ])('[FVL-23] %s', (_sag, mere, ...svar) => {
    expect(leddet(FVL_23, 'FVL-23-1-frist', afgoerelse(mere))).toEqual(ventet(svar))
  })

  it('[FVL-23-2] har borgeren ikke bedt om en begrundelse, er det dét, der mangler', () => {
    expect(leddet(FVL_23_2, 'FVL-23-2', afgoerelse({}))).toEqual(ventet(['uoplyst', [], [BEGAERET]]))
  })
})

describe('RSL §§ 11 og 11 c: oplysning af sagen', () => {
  it('[RSL-11-2] om borgeren får hjælp, er det, der mangler, og det, der bruges', () => {
    const hjaelpFra = oplystDag('2025-09-01')
    expect(leddet(RSL_11_2, 'RSL-11-2', TOM_PROCES)).toEqual(ventet(['uoplyst', [], ['faktum hjaelp-fra']]))
    expect(leddet(RSL_11_2, 'RSL-11-2', { ...TOM_PROCES, hjaelpFra })).toEqual(
      ventet(['opfyldt', ['faktum hjaelp-fra'], []]),
    )
  })

  it('[RSL-11-c-5] kan samtykket ikke fraviges, er der intet forsøg at gøre', () => {
    const journal = { id: 'j', navn: 'journalen', art: 'helbred-og-andet' as const }
    expect(leddet(RSL_11_C_5, 'RSL-11-c-5', journal).svar).toBe('ikke-opfyldt')
    expect(leddet(RSL_11_C_5, 'RSL-11-c-5', { ...journal, samtykke: oplyst('naegtet' as const) }).svar).toBe(
      'ikke-opfyldt',
    )
  })
})

describe('FVL §§ 16 og 21: hvad der er brugt, når parten beder om noget', () => {
  const udsat = (mere: Partial<Udsaettelse>) => ({
    begaering: { forlangt: oplystDag('2025-09-01'), ...mere },
    dag: dato('2025-09-16'),
  })
  const anmodning = { id: 'a', modtaget: oplystDag('2025-09-01') }

  it.each<[string, Partial<Udsaettelse>, ...Ventet]>([
    ['uden en frist fra kommunen', {}, 'ikke-opfyldt', [], []],
    ['fristen er i dag', { frist: oplystDag('2025-09-16') }, 'ikke-opfyldt', ['faktum udtalelsens-frist'], []],
    ['fristen var i går', { frist: oplystDag('2025-09-15') }, 'opfyldt', ['faktum udtalelsens-frist'], []],
  ])('[FVL-21] %s', (_sag, mere, ...svar) => {
    expect(leddet(FVL_21, 'FVL-21-1-frist', udsat(mere))).toEqual(ventet(svar))
  })

  it.each([1, 2, 3] as const)('[FVL-21] undtagelse %s er brugt, når den er begrundet, og mangler ellers', (nr) => {
    const id = `skoen udsaettelse-undtagelse-${nr}`
    const led = `FVL-21-2-nr-${nr}`
    const med = (begrundelse?: string) => udsat({ undtagelser: { [nr]: proeveSkoen('ja', begrundelse) } })
    expect(leddet(FVL_21, led, udsat({}))).toEqual(ventet(['ikke-opfyldt', [], []]))
    expect(leddet(FVL_21, led, med())).toEqual(ventet(['opfyldt', [id], []]))
    expect(leddet(FVL_21, led, med(' '))).toEqual(ventet(['kraever-skoen', [id], [id]]))
  })

  it('[FVL-16-2] at det ikke er muligt, er et skøn, der skal begrundes', () => {
    const id = 'skoen aktindsigt-ikke-muligt'
    const umuligt = (begrundelse?: string) =>
      leddet(FVL_16_2, 'FVL-16-2-umuligt', { ...anmodning, ikkeMuligt: proeveSkoen('ja', begrundelse) })
    expect(umuligt()).toEqual(ventet(['opfyldt', [id], []]))
    expect(umuligt(' ')).toEqual(ventet(['kraever-skoen', [id], [id]]))
  })

  it('[FVL-16-2-besked] den dag, aktindsigten blev givet, er brugt', () => {
    const besked = (faerdig?: string) =>
      leddet(FVL_16_2_BESKED, 'FVL-16-2-besked', {
        ...anmodning,
        ...(faerdig === undefined ? {} : { faerdig: oplystDag(faerdig) }),
      })
    expect(besked('2025-09-10')).toEqual(ventet(['ikke-opfyldt', ['faktum aktindsigt-faerdig'], []]))
    expect(besked()).toEqual(ventet(['opfyldt', [], []]))
  })
})
