/** Word counts lengths in twentieths of a point, */
export const twips = (points: number): number => Math.round(points * 20)

/** sizes of type in half points, */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** and the library pictures in pixels of 96 to the inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72)
