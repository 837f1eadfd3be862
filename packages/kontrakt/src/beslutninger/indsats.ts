import { INDSATSARTER } from '../sagsfil/garanti-afsnit.ts'
import { beslutning, dag, jaNej, nummer, tekst, valg } from './felter.ts'

const ART = valg(INDSATSARTER, 'Loven, indsatsen gives efter.').optional()
const indsats = nummer('Indsatsen')
const navn = tekst('Skriv, hvad indsatsen hedder.')
const formaal = tekst('Skriv, hvad indsatsen skal føre til.')
const slutter = dag('Sidste dag, når den er kendt.').optional()

export const INDSATSBESLUTNINGER = [
  beslutning('indstil-indsats', 'Teamet har indstillet en indsats', { navn, art: ART, formaal }),
  beslutning('planlaeg-indsats', 'Skriv en indsats i planen', {
    indsats: indsats.optional(),
    navn,
    art: ART,
    formaal,
    iIndsatsdel: jaNej('Står den i rehabiliteringsplanens indsatsdel?'),
  }),
  beslutning('aftal-indsats', 'Aftal, hvornår en indsats begynder', {
    indsats,
    begynder: dag('Den aftalte første dag.'),
    slutter,
    hvor: tekst('Skriv, hvor indsatsen foregår, eller udelad det.').optional(),
  }),
  beslutning('begynd-indsats', 'Borgeren er begyndt', { indsats }),
  beslutning('juster-indsats', 'Ændr en indsats', {
    indsats,
    hvad: tekst('Skriv, hvad der er ændret, og hvorfor.'),
    slutter,
  }),
  beslutning('afbryd-indsats', 'Indsatsen standser før tid', {
    indsats,
    aarsag: tekst('Skriv, hvorfor indsatsen standsede.'),
  }),
  beslutning('afslut-indsats', 'Indsatsen er gennemført', {
    indsats,
    udbytte: tekst('Skriv, hvad borgeren fik ud af indsatsen.'),
    behovForMere: jaNej('Er der brug for mere bagefter?').optional(),
  }),
  beslutning('tab-indsats', 'Indsatsen bliver ikke til noget', {
    indsats,
    aarsag: tekst('Skriv, hvorfor indsatsen ikke blev til noget.'),
  }),
] as const
