import { type DemoSag, demoSag, den, oplyser, skoenner, vurderer } from './demo-sag.ts'
import { bevilget, foersteForloeb, forloeb, maalgruppe } from './maalgruppe.ts'
import { THYRA } from './personer.ts'

/** Nabokommunens to sager. De må aldrig kunne ses fra Fjordby. */
export const OESTERKLITS_SAGER: readonly DemoSag[] = [
  demoSag(
    {
      nr: 51,
      navn: 'Thorvald Kalkgrav',
      foedt: '1982-02-14',
      sagsnummer: '2024-0003',
      henvistFra: 'kontanthjælp',
      henvistDen: '2024-01-22',
      oprettet: '2024-01-23',
      sagsbehandler: THYRA,
    },
    [
      den('2024-04-08', THYRA, [
        foersteForloeb(),
        ...maalgruppe({
          forsoergelse: 'indkomstregister: kontanthjælp siden 1. juli 2018',
          indsatsHidtil: 'min plan 2018–2023: praktik i skoven og vejledning',
          problemer: 'Autisme, som først blev kendt som voksen, mavesår og intet netværk.',
          helhed: 'Støttekontaktperson, behandling og skoven skal kende hinandens dage.',
          oplyst: 'Udredning af 12. februar 2024 og møde i Thorvalds eget tempo over tre uger.',
        }),
        skoenner(
          'udviklingsperspektiv',
          'ja',
          'Med faste rammer har Thorvald arbejdet seks timer om ugen i to måneder.',
        ),
        ...forloeb('2024-05-01', '2027-04-30'),
        vurderer(),
        bevilget(),
      ]),
    ],
  ),
  demoSag(
    {
      nr: 52,
      navn: 'Mai Linh Havblik',
      foedt: '1993-08-08',
      sagsnummer: '2025-0007',
      henvistFra: 'kontanthjælp',
      henvistDen: '2025-08-11',
      oprettet: '2025-08-12',
      sagsbehandler: THYRA,
    },
    [
      den('2025-09-01', THYRA, [
        foersteForloeb(),
        oplyser('langvarig-offentlig-forsoergelse', true, 'indkomstregister: kontanthjælp siden 1. januar 2021'),
      ]),
    ],
  ),
]
