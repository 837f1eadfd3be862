/** Et menneske, som noget er gjort af. */
export type Person = { readonly id: string; readonly navn: string }
