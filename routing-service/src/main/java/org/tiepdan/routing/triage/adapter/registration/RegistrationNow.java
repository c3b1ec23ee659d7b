package org.tiepdan.routing.triage.adapter.registration;

/**
 * What became of a registration.
 *
 * @param corrections number of the last correction that was heard; 0 for none
 * @param mistaken whether it is void
 */
public record RegistrationNow(int corrections, boolean mistaken) {
    /** As it was registered. */
    public static final RegistrationNow UNCHANGED = new RegistrationNow(0, false);
}
