import { VurderingSkema } from './forklaring.ts'
import { BeregnFristerSkema, FristerSkema } from './frister.ts'
import { LovtekstSkema, LovtekstValgSkema } from './lovtekst.ts'
import { VurderFaktaSkema } from './opslag.ts'
import {
  HvorforIkkeSvarSkema,
  RegelListeSkema,
  RegelSideSkema,
  RegelStiSkema,
  RegelValgSkema,
  SammenlignValgSkema,
  SammenligningSkema,
} from './regelbog.ts'
import { KROP } from './rutefejl.ts'

/** Loven uden en sag: reglerne, ordene og svar på det, der sendes med. Uden login. En del af RUTER. */
export const LOV_RUTER = {
  listRegler: {
    resume: 'Alle regler og den udgave, der gælder på dagen',
    gruppe: 'Lov',
    adgang: 'aaben',
    valg: RegelValgSkema,
    status: 200,
    svar: RegelListeSkema,
    fejl: ['UGYLDIGT_INPUT'],
  },
  hentRegel: {
    resume: 'En regel på dagen: udgaver og skift, led, hjemler, tvivl, eksempler og praksis',
    gruppe: 'Lov',
    adgang: 'aaben',
    sti: RegelStiSkema,
    valg: RegelValgSkema,
    status: 200,
    svar: RegelSideSkema,
    fejl: ['UGYLDIGT_INPUT', 'REGEL_FINDES_IKKE'],
  },
  sammenlignRegler: {
    resume: 'De regler, der skifter udgave mellem to dage, og hvad der er anderledes',
    gruppe: 'Lov',
    adgang: 'aaben',
    valg: SammenlignValgSkema,
    status: 200,
    svar: SammenligningSkema,
    fejl: ['UGYLDIGT_INPUT'],
  },
  hvorforIkke: {
    resume: 'Hvorfor ikke, og hvad ville ændre det? Intet gemmes, og der kræves ikke login',
    gruppe: 'Lov',
    adgang: 'aaben',
    krop: VurderFaktaSkema,
    status: 200,
    svar: HvorforIkkeSvarSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT'],
  },
  beregnFrister: {
    resume: 'Pligter, frister og dage fremme i en hel sag. Intet gemmes, og der kræves ikke login',
    gruppe: 'Lov',
    adgang: 'aaben',
    krop: BeregnFristerSkema,
    status: 200,
    svar: FristerSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT'],
  },
  hentLovtekst: {
    resume: 'Lovens egne ord på et sted i en udgave, når driften har læst dem ind',
    gruppe: 'Lov',
    adgang: 'aaben',
    valg: LovtekstValgSkema,
    status: 200,
    svar: LovtekstSkema,
    fejl: ['UGYLDIGT_INPUT', 'LOVTEKST_MANGLER'],
  },
  vurderFakta: {
    resume: 'Vurdér oplysninger uden en sag. Intet gemmes, og der kræves ikke login',
    gruppe: 'Lov',
    adgang: 'aaben',
    krop: VurderFaktaSkema,
    status: 200,
    svar: VurderingSkema,
    fejl: [...KROP, 'UGYLDIGT_INPUT'],
  },
} as const
