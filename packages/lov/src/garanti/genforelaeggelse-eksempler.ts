import { eksempelsager } from '../eksempler/eksempel.ts'

const behandlingssager = eksempelsager<{ readonly om: string }>()
const PAA = '2023-09-10'

/** BEK §§ 18–19 og LOB § 11, stk. 3: hvad der er på dagsordenen, når sagen er til teamet igen. */
export const EKSEMPLER_18_19 = behandlingssager(() => ({
  'Teamet vil læse den forberedende del fra før forløbet': { om: 'BEK-1708-18-grundlag', paa: PAA },
  'Kommunen har en ny lægeattest': { om: 'BEK-1708-18-nyt', paa: PAA },
  'Teamet spørger, hvorfor intet kom i gang': { om: 'BEK-1708-19-aarsag', paa: PAA },
  'Teamet vil foreslå en praktik og en mentor': { om: 'BEK-1708-19-indstilling', paa: PAA },
  'Borgeren vil hellere have fleksjob': { om: 'LOB-11-3', paa: PAA },
  'Borgeren vil hellere have fleksjob, dagen før garantien kom': { om: 'LOB-11-3', paa: '2021-12-31' },
}))
