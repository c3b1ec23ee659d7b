package org.tiepdan.routing.duplicate.preview;

/** How much may be disclosed about a petition that says the same, before this one is registered. */
public enum Disclosure {
    /** The case, the body that has it, and since when. */
    CASE,
    /** The body that has it, and since when, which the body of a copy learns anyway. */
    WHERE,
    /** Only that it was sent before, which a body has to say when it does not handle the copy of a denunciation (LTC 24.3). */
    THAT_IT_WAS_SENT,
    NOTHING;

    /**
     * @param seen whether the caller may see that case
     * @param denounces whether it is or may contain a denunciation
     * @param against whether it denounces the caller or one of the caller's bodies
     */
    public static Disclosure of(Relation relation, boolean seen, boolean denounces, boolean against) {
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
