/** How strong the colour of a part is, by its place in the sum: the first is the strongest. */
export const shadeOf = (place: number): string => Math.max(0.22, 1 - place * 0.12).toFixed(2)
