package org.tiepdan.routing.duplicate.preview;

/** How much of a petition that says the same may be told before this one is registered. */
public enum Telling {
    /** Which case it is, which body has it, since when. */
    CASE,
    /** Which body has it, since when: what the body of a copy is told anyway. */
    WHERE,
    /** That it was sent before: what a body has to say when it does not handle the copy of a denunciation (LTC 24.3). */
    THAT_IT_WAS_SENT,
    NOTHING;

    /**
     * @param seen whether the caller may see that case
     * @param denounces whether it is a denunciation, or may hold one
     * @param against whether it then denounces the caller, or a body of the caller's
     */
    public static Telling of(Relation relation, boolean seen, boolean denounces, boolean against) {
        if (denounces && against) {
            return NOTHING;
        }
        if (seen) {
            return CASE;
        }
        if (!denounces) {
            return WHERE;
        }
        return relation == Relation.LINKED ? THAT_IT_WAS_SENT : NOTHING;
    }
}
