package org.tiepdan.intake.reception.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.reception.Reception;
import org.tiepdan.intake.reception.Reception.Groups;
import org.tiepdan.intake.reception.Session;
import org.tiepdan.intake.reception.VoidReason;

/**
 * The events of receptions, on the log of petitions and with their own ids. They do not say who was received; the recording officer is an
 * opaque id.
 */
final class ReceptionEvents {
    static final String HELD = "reception.held.v1";
    static final String VOIDED = "reception.voided.v1";

    private ReceptionEvents() {}

    /**
     * @param by code of the receiving body
     * @param sessions null for {@link Session#REGULAR}
     * @param groups null for none
     * @param petitions null for none
     */
    record Held(
            String by,
            String officer,
            LocalDate heldOn,
            Session session,
            @Nullable Integer sessions,
            int visits,
            int people,
            int mattersFirst,
            int mattersAgain,
            @Nullable Groups groups,
            @Nullable List<String> petitions,
            Instant recordedAt,
            String requestDigest) {

        /** @param said without faults */
        static Held of(Reception said, String officer, Instant recordedAt, String digest) {
            var session = Objects.requireNonNull(said.session());
            var given = said.sessions();
            return new Held(
                    Objects.requireNonNull(said.body()),
                    officer,
                    Objects.requireNonNull(said.heldOn()),
                    session,
                    session.counted() ? (given == null ? Integer.valueOf(1) : given) : null,
                    Objects.requireNonNull(said.visits()),
                    Objects.requireNonNull(said.people()),
                    Objects.requireNonNull(said.mattersFirst()),
                    Objects.requireNonNull(said.mattersAgain()),
                    said.groups(),
                    said.petitions().isEmpty() ? null : said.petitions(),
                    recordedAt,
                    digest);
        }
    }

    /** @param by code of the receiving body */
    record Voided(String by, String officer, VoidReason reason, Instant voidedAt) {}
}
