package org.tiepdan.tracking.casework.adapter.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.petition.RoutingFact;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;

/** Views of routing's events about corrected or void registrations. */
final class RegistrationViews {
    private RegistrationViews() {}

    /** The body and officer that corrected the registration, which led to a new decision. */
    record Mended(
            @Nullable String by,
            @Nullable String officer,
            @Nullable LocalDate on) {
        RoutingFact of(RoutingFact decision) {
            return new RegistrationMended(
                    decision,
                    RoutingViews.need(by, "by"),
                    RoutingViews.need(officer, "officer"),
                    RoutingViews.need(on, "on"));
        }
    }

    /** The members of {@code petition.registration-voided.v1} that are used here. */
    record Voided(
            @Nullable String by,
            @Nullable String officer,
            @Nullable LocalDate on,
            @Nullable String registeredAs) {
        RegistrationVoided fact() {
            return new RegistrationVoided(
                    RoutingViews.need(by, "by"),
                    RoutingViews.need(officer, "officer"),
                    RoutingViews.need(on, "on"),
                    registeredAs);
        }
    }
}
