/** A restored title that is less certain than this is marked as a guess and shown with its runners-up. */
export const LOW_CONFIDENCE = 0.5
