package org.tiepdan.routing.triage.adapter.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * A correction of the registration, repeated in events about the decision.
 *
 * @param number 1 for the first of the petition
 * @param by code of the body that corrected it
 * @param officer opaque id
 * @param on legal day of the correction
 * @param reason code
 * @param changed paths of members, without their values
 */
public record Mending(int number, String by, String officer, LocalDate on, String reason, List<String> changed) {
    /** The members that a desk officer can complete, and the type, which decides what can be completed. */
    private static final Set<String> COMPLETED =
            Set.of("type", "field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

    /** The members on which the rules depend, by their names in a registration. */
    private static final Set<String> ASKED = Set.of(
            "type",
            "field",
            "fieldBody",
            "instance",
            "alsoSentTo",
            "findings",
            "signed",
            "petitioner",
            "petitioner/kind",
            "petitioner/signatories",
            "petitioner/mandated",
            "respondent",
            "respondent/body",
            "respondent/role",
            "respondent/unit",
            "respondent/moved",
            "respondent/formerBody",
            "respondent/formerRole",
            "decision",
            "decision/kind",
            "decision/issuedOn",
            "decision/receivedOn");

    /** The members of {@code petition.corrected} besides those of the petition. */
    public record Heard(Said correction) {
        public Heard {
            Objects.requireNonNull(correction);
        }

        public Mending mending() {
            return new Mending(
                    correction.number(),
                    correction.by(),
                    correction.officer(),
                    LegalTime.dateOf(correction.correctedAt()),
                    correction.reason(),
                    correction.changed());
        }
    }

    /** The correction as on intake's log. */
    public record Said(
            int number, Instant correctedAt, String by, String officer, String reason, List<String> changed) {
        public Said {
            Objects.requireNonNull(correctedAt);
            Objects.requireNonNull(by);
            Objects.requireNonNull(officer);
            Objects.requireNonNull(reason);
            Objects.requireNonNull(changed);
        }
    }

    /** Whether the rules may decide differently now. */
    public boolean changesWhatTheRulesAsk() {
        return changed.stream().anyMatch(ASKED::contains);
    }

    /** Whether name, number or address of the petitioner may be others now. Intake names them also if they were only sent again. */
    public boolean changesThePetitioner() {
        return changed.stream().anyMatch(path -> path.split("/", 2)[0].equals("petitioner"));
    }

    /** Whether it changes a member that a desk officer may have completed, or the type by which he did: the later value counts. */
    public boolean overrulesTheDesk() {
        return changed.stream().map(path -> path.split("/", 2)[0]).anyMatch(COMPLETED::contains);
    }
}
