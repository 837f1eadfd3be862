import type { TvivlLed } from '../motor/forklaring.ts'

const FAGLIG_LEDER = 'faglig leder'

/** Det, indsatsgarantien ikke siger klart. Begge læsninger står her; et menneske vælger. */
export const GARANTI_TVIVL = {
  efterLukning: {
    id: 'TVIVL-GARANTI-EFTER-LUKNING',
    titel: 'Binder indsatsgarantien stadig efter 1. februar 2026?',
    A: 'Ja. Kapitlet om ressourceforløb gælder uændret for løbende forløb, og fristen regnes, som den hidtil er regnet.',
    B: 'Nej. Tællereglerne er ophævet uden overgangsregel, og den nye bekendtgørelse nævner ikke længere en ny forelæggelse.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  udenTeam: {
    id: 'TVIVL-GARANTI-UDEN-TEAM',
    titel: 'Er teamet ophørt: hvad bliver der så af pligten til at forelægge sagen igen?',
    A: 'Kommunen tager selv det op, teamet skulle: hvorfor intet er begyndt, hvilke indsatser der nu skal i gang, og opfølgningen.',
    B: 'Pligten falder bort, fordi den ikke kan opfyldes.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  overgang: {
    id: 'TVIVL-GARANTI-OVERGANG-2022',
    titel: 'Gælder bekendtgørelsens stop og bortfald også for den faste dag 1. juli 2022?',
    A: 'Nej. Overgangsreglen sætter én fast dag og nævner hverken stop eller bortfald.',
    B: 'Ja. De seks måneder regnes fra 1. januar 2022, og bekendtgørelsens regler bruges på dem.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  barsel: {
    id: 'TVIVL-GARANTI-BARSEL',
    titel: 'Stopper barsel og sorgorlov garantiens ur?',
    A: 'Ja. Den, der har ret til fraværet, skal ikke stå til rådighed, og en sådan periode regnes ikke med.',
    B: 'Nej. Bekendtgørelsen nævner kun LAS § 13, stk. 7 og 8, og reglerne dertil; fritagelsen under barsel står et andet sted.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  foersteSeksMaaneder: {
    id: 'TVIVL-GARANTI-FOERSTE-6-MAANEDER',
    titel: 'Regnes «de første 6 måneder» for timer, løntilskud og STU med stop eller i kalendermåneder?',
    A: 'I kalendermåneder fra forløbets første dag. Stop og selve garantidagen er ikke med.',
    B: 'Som garantiens egne seks måneder: til og med garantidagen, flyttet med stop.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  foertidspensionist: {
    id: 'TVIVL-PARAGRAF-115-RETTIGHEDER',
    titel: 'Gælder garantien, samtalen og jobformidleren også i et forløb efter § 115?',
    A: 'Ja. Reglerne taler om den, der er i ressourceforløb, og det er en førtidspensionist i forløb også.',
    B: 'Nej. § 115 henviser kun til § 113, stk. 1, og § 114, stk. 1.',
    hvemBeslutter: FAGLIG_LEDER,
  },
} as const satisfies Record<string, TvivlLed>
