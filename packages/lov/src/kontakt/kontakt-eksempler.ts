import { eksempelsager } from '../eksempler/eksempel.ts'
import type { Sagsfakta } from '../vurdering/vurder-sag.ts'
import type { Foranstaltning, Jobsamtale, KontaktFakta } from './fakta.ts'
import { TOM, den, fra, holdt, opl, skoen } from './proeve-kontakt.ts'

const kontaktsager = eksempelsager<Partial<Sagsfakta>>()
const sag = (kontakt: KontaktFakta, paa: string) => ({ kontakt, paa })

/** Overgangen til ydelsen er 1. april 2022; de seks måneder går til og med 30. september. */
const i2022 = (antal: number, paa: string, rest: Partial<KontaktFakta> = {}) =>
  sag(
    fra('2022-04-01', {
      samtaler: holdt('2022-04-05', '2022-05-05', '2022-06-05', '2022-09-30').slice(0, antal),
      ...rest,
    }),
    paa,
  )

/** LAB § 31: fire samtaler på seks måneder. */
export const EKSEMPLER_31 = kontaktsager(() => ({
  'Tre samtaler, sidste dag i de seks måneder': i2022(3, '2022-09-30'),
  'Tre samtaler, dagen efter de seks måneder': i2022(3, '2022-10-01'),
  'Fire samtaler, den sidste på sidste dag': i2022(4, '2022-10-01'),
  'Tre samtaler, og borgeren er alvorligt syg i perioden: to læsninger': i2022(3, '2022-11-01', {
    standby: [{ fra: den('2022-06-01'), alvorlig: skoen('ja') }],
  }),
  'På ydelsen fra marts 2026, set 30. juni 2026': sag(fra('2026-03-01'), '2026-06-30'),
  'Ydelsen begyndte i marts 2026, og de seks måneder er gået: to læsninger': sag(fra('2026-03-01'), '2026-09-01'),
}))

/** Overgangen til ydelsen er 1. januar 2016. */
const i2016 = (antal: number, paa: string) =>
  sag(
    fra('2016-01-01', {
      samtaler: holdt('2016-02-01', '2016-04-01', '2016-06-01', '2016-08-01', '2016-10-01', '2016-12-01').slice(
        0,
        antal,
      ),
    }),
    paa,
  )

/** LAB § 18, stk. 2, indtil 2020: seks samtaler på tolv måneder. */
export const EKSEMPLER_18_2 = kontaktsager(() => ({
  'Fem samtaler, sidste dag i de tolv måneder': i2016(5, '2016-12-31'),
  'Fem samtaler, dagen efter de tolv måneder': i2016(5, '2017-01-01'),
  'Seks samtaler på de tolv måneder': i2016(6, '2017-01-01'),
}))

/** LAB § 32, stk. 1: efter de seks måneder aftales kontakten. */
export const EKSEMPLER_32_1 = kontaktsager(() => ({
  'Sidste dag i de seks måneder, intet aftalt': i2022(4, '2022-09-30'),
  'Dagen efter, og kontakten er aftalt': i2022(4, '2022-10-01', { aftaltEfter: opl(true) }),
  'Dagen efter, og kontakten er ikke aftalt': i2022(4, '2022-10-01', { aftaltEfter: opl(false) }),
  'Dagen efter, og ingen har sagt noget om en aftale': i2022(4, '2022-10-01'),
  'Ingen aftale, 1. juli 2026: to læsninger': sag(fra('2025-03-01', { aftaltEfter: opl(false) }), '2026-07-01'),
}))

const samtale = (paa: string, form: Omit<Jobsamtale, 'den'>) =>
  sag(fra('2014-01-01', { samtaler: [{ den: den(paa), ...form }] }), paa)
const SELV_VALGT: Omit<Jobsamtale, 'den'> = { form: opl('telefon'), borgerensValg: opl(true) }
const IKKE_VALGT: Omit<Jobsamtale, 'den'> = { form: opl('fremmoede'), borgerensValg: opl(false) }

/** LAB § 33: samtalens form. */
export const EKSEMPLER_33 = kontaktsager(() => ({
  'Telefon i 2019, uden for et tilbud': samtale('2019-12-31', { form: opl('telefon'), iTilbud: opl(false) }),
  'Telefon i 2019, mens borgeren var i et tilbud': samtale('2019-12-31', { form: opl('telefon'), iTilbud: opl(true) }),
  'Brev i 2021, mens borgeren var i et tilbud': samtale('2021-06-01', { form: opl('andet'), iTilbud: opl(true) }),
  'Telefon efter borgerens valg, dagen før LBK 701/2022': samtale('2022-05-21', { ...SELV_VALGT, iTilbud: opl(false) }),
  'Telefon efter borgerens valg, fra LBK 701/2022': samtale('2022-05-22', SELV_VALGT),
  'Brev efter borgerens valg': samtale('2023-05-22', { form: opl('andet'), borgerensValg: opl(true) }),
  'Video, som kommunen valgte': samtale('2023-05-22', { form: opl('video'), borgerensValg: opl(false) }),
  'Fremmøde, krævet med grund': samtale('2023-05-22', { ...IKKE_VALGT, behovForFremmoede: skoen('ja') }),
  'Fremmøde, krævet uden grund': samtale('2023-05-22', IKKE_VALGT),
  'Den første samtale på telefon, dagen før LBK 280/2024': samtale('2024-02-29', SELV_VALGT),
  'Den første samtale på telefon, fra LBK 280/2024': samtale('2024-03-01', SELV_VALGT),
  'Samtalens form er ukendt': samtale('2024-03-01', {}),
}))

const booking = (paa: string, bookingFrataget?: ReturnType<typeof skoen>) =>
  sag(fra('2019-01-01', bookingFrataget === undefined ? {} : { bookingFrataget }), paa)

/** LAB § 34, stk. 3: booker borgeren selv? */
export const EKSEMPLER_34_3 = kontaktsager(() => ({
  'Borgeren vil selv booke, dagen før retten kom': booking('2019-12-31'),
  'Borgeren vil selv booke, den dag retten kom': booking('2020-01-01'),
  'Retten er taget efter en konkret vurdering': booking('2023-01-01', skoen('ja')),
  'Det er vurderet, at borgeren beholder retten': booking('2023-01-01', skoen('nej')),
  'Retten er taget uden begrundelse': booking('2023-01-01', { ...skoen('ja'), begrundelse: '' }),
}))

/** Praktikken slutter 31. marts 2023; to uger før er 17. marts. */
const praktik = (paa: string, f: Partial<Foranstaltning> = {}) =>
  sag(
    {
      ...TOM,
      foranstaltninger: [
        {
          id: 'praktik',
          navn: 'Praktik på gartneriet',
          begyndt: den('2023-01-02'),
          slutter: den('2023-03-31'),
          ...f,
        },
      ],
    },
    paa,
  )
const HOERT = { borgeren: opl(true), egenLaege: opl(true), andre: opl(true) }
const taget = (inddraget: NonNullable<Foranstaltning['inddraget']>) =>
  praktik('2023-04-01', { stillingTaget: den('2023-03-10'), inddraget })

/** RSL § 7 a: stilling til mere, to uger før noget hører op. */
export const EKSEMPLER_RSL_7_A = kontaktsager(() => ({
  'Ingen stilling taget, to uger før praktikken slutter': praktik('2023-03-17'),
  'Ingen stilling taget, dagen efter': praktik('2023-03-18'),
  'Stilling taget i tide, og borger, læge og andre er hørt': taget(HOERT),
  'Stilling taget i tide, men borgerens læge er ikke hørt': taget({ ...HOERT, egenLaege: opl(false) }),
  'Stilling taget i tide, og ingen ved, hvem der er hørt': taget({}),
}))
