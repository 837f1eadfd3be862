/** Laver det, første gang der spørges: de fleste led i loven bliver aldrig vist, og loven skal være hurtig at hente. */
export function foersteGang<T extends object>(lav: () => T): () => T {
  let lavet: T | undefined
  return () => (lavet ??= lav())
}
