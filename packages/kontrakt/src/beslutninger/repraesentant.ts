import { BREVARTER } from '../brev.ts'
import { beslutning, dag, nummer, tekst, valg } from './felter.ts'

const kort = (hvad: string) => tekst(hvad).max(200, 'Skriv højst 200 tegn.')
const repraesentant = nummer('Partsrepræsentanten')

export const REPRAESENTANTBESLUTNINGER = [
  beslutning('registrer-repraesentant', 'Registrér partsrepræsentant', {
    navn: kort('Skriv navnet på den, der repræsenterer borgeren.'),
    relation: kort('Skriv, hvem det er for borgeren, fx søster, advokat eller fagforening.'),
    omfang: tekst('Skriv, hvad fuldmagten gælder.'),
    dokument: nummer('Fuldmagten, når den er journaliseret').optional(),
    breve: valg(['kopi', 'i-stedet', 'gennem-borgeren'], 'Hvordan brevene går, som fuldmagten siger.'),
    co: kort('Den, repræsentanten bor hos, eller firmaet.').optional(),
    vej: kort('Repræsentantens vej og husnummer. Udelades kun, når borgeren giver brevene videre.').optional(),
    postnummer: kort('Postnummeret. I Danmark fire cifre; udelades kun i udlandet.').optional(),
    by: kort('Byen.').optional(),
    land: kort('Landet, når adressen er i udlandet.').optional(),
    fra: dag('Første dag, fuldmagten gælder.'),
    til: dag('Sidste dag, til og med. Udeladt: indtil videre.').optional(),
  }),
  beslutning('ophoer-repraesentation', 'Fuldmagten ophører', {
    repraesentant,
    til: dag('Sidste dag, fuldmagten gælder.'),
  }),
  beslutning('undlad-brevkopi', 'Send ikke partsrepræsentanten en kopi af et brev', {
    brev: valg(BREVARTER, 'Brevets slags.'),
    handlerOm: nummer('Det, brevet handler om'),
    repraesentant,
    begrundelse: tekst('Skriv, hvorfor repræsentanten ikke får en kopi af brevet.'),
  }),
] as const
