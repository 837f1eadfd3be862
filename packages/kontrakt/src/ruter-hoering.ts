import { BrevudkastSkema } from './brev.ts'
import { HoeringSkema, KommendeBrevSkema, SendHoeringSkema } from './hoering.ts'
import { SagStiSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { KROP, LAES_SAG } from './rutefejl.ts'
import { SagVisningSkema } from './sag.ts'

/** Partshøring, og breve om noget, der endnu ikke er i sagen. En del af vejen til en afgørelse. */
export const HOERING_RUTER = {
  hentHoering: {
    resume: 'Hvem borgeren skal høres om, med lovens svar på hver oplysning, og de høringer, der er sendt',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    status: 200,
    svar: HoeringSkema,
    fejl: LAES_SAG,
  },
  sendHoering: {
    resume: 'Send en partshøring: høringen, dokumentet og brevet i ét. Dagen for svar sættes af den, der sender',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: SendHoeringSkema,
    status: 200,
    svar: SagVisningSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'VERSIONSKONFLIKT', 'BREV_KAN_IKKE_SAETTES'],
  },
  forhaandsvisKommendeBrev: {
    resume: 'Brevet om en høring eller en afgørelse, der endnu ikke er i sagen, som det ville se ud. Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: KommendeBrevSkema,
    status: 200,
    svar: BrevudkastSkema,
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'BREV_KAN_IKKE_SAETTES'],
  },
  forhaandsvisKommendeBrevSomPdf: {
    resume: 'Det samme brev som PDF, mærket som udkast. Intet gemmes',
    gruppe: 'Sag',
    adgang: 'bruger',
    sti: SagStiSkema,
    krop: KommendeBrevSkema,
    status: 200,
    svar: FilSkema,
    fil: 'application/pdf',
    fejl: [...LAES_SAG, ...KROP, 'AFVIST', 'BREV_KAN_IKKE_SAETTES'],
  },
} as const satisfies Record<string, Rute>
