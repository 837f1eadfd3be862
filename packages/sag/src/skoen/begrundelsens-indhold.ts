/**
 * Ord, der kan stå i begrundelsen for ethvert skøn. Er der ikke andre, siger den ikke, hvad i sagen der fører til svaret:
 * «det kan ikke udelukkes, at der er et udviklingsperspektiv» (Ankestyrelsens principmeddelelse 58-18), «se journalen»,
 * «vurderes opfyldt efter en konkret, individuel vurdering». Listen er vores og kender ikke alle vendinger.
 */
const KAN_STAA_I_ENHVER_SAG: ReadonlySet<string> = new Set(
  `af afgørelsen akter akterne aktuelt alle alt arbejdsevne arbejdsevnen at attest attesten bekræftet begrundelse begrundet
  bemærkninger betingelse betingelsen betingelser betingelserne bilag borger borgeren borgerens da de den denne der derfor
  det dette dog efter en enhver enig er et fagligt faglig faglige fald findes for foreligger forhold forløb fra fremgår fundet
  grundlag grundlaget godt ham har hele helhed helhedsvurdering hende her herefter hvorfor i ikke individuel individuelt ingen
  intet ja jeg jf journal journalen jævnfør kan klart kommunen kommunens konkret konkrete kravet krav kriteriet kriterier
  kriterierne loven lovens man med mulig mulighed målgruppe målgruppen mv mv. nej nævnt ok om opfyldt opfylder opfyldes ovenfor
  ovenstående oplyst oplysninger oplysningerne os perspektiv plan planen på ressourceforløb sag sagen sagens samlet samlede
  samme se ses sådan skal skøn skønnes skønnet som stadig svar svaret taget tidligere til tilføje tilstede tilstrækkelig
  tilstrækkeligt trods uddybende udelukke udelukkes udvikle udvikles udviklingsperspektiv ud var ved vedlagt vi vil vurdere
  vurderes vurderet vurdering vurderingen væsentligt yderligere være`
    .split(/\s+/)
    .filter((ord) => ord !== ''),
)

/** Kunne begrundelsen stå i enhver sag? Så er det en vending og ikke en grund. */
export function erUdenIndhold(begrundelse: string): boolean {
  const ord = begrundelse.toLocaleLowerCase('da').match(/\p{L}{2,}/gu) ?? []
  return ord.every((et) => KAN_STAA_I_ENHVER_SAG.has(et))
}
