import { DokumentStiSkema, DokumentValgSkema, ModtagetSkema } from './dokument.ts'
import { SagStiSkema } from './opslag.ts'
import { FilSkema, type Rute } from './rute.ts'
import { LAES_SAG } from './rutefejl.ts'

/** Dokumenter i en sag: indholdet sendes først og får en kvittering; den bruges, når beslutningen `registrer-dokument` tages. */
export const DOKUMENT_RUTER = {
  sendDokument: {
    resume: 'Send et dokuments indhold. Det er først i sagen, når kvitteringen bruges',
    gruppe: 'Dokumenter',
    adgang: 'bruger',
    sti: SagStiSkema,
    raaKrop: true,
    status: 201,
    svar: ModtagetSkema,
    fejl: [...LAES_SAG, 'FOR_STOR', 'FORKERT_INDHOLDSTYPE', 'FREMMED_OPRINDELSE', 'AFVIST'],
  },
  hentDokument: {
    resume: 'Et dokuments indhold',
    gruppe: 'Dokumenter',
    adgang: 'bruger',
    sti: DokumentStiSkema,
    valg: DokumentValgSkema,
    status: 200,
    svar: FilSkema,
    fil: 'application/octet-stream',
    fejl: [...LAES_SAG, 'DOKUMENT_FINDES_IKKE'],
  },
} as const satisfies Record<string, Rute>
