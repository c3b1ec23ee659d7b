package org.tiepdan.routing.triage.adapter.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * That a registration was mended, as events about the decision tell it again.
 *
 * @param number 1 for the first of the petition
 * @param by code of the body that mended it
 * @param officer opaque id
 * @param on legal day of that
 * @param reason code
 * @param changed paths of members, never what they say
 */
public record Mending(int number, String by, String officer, LocalDate on, String reason, List<String> changed) {
    /** What an officer of the desk may have completed. */
    private static final Set<String> COMPLETED =
            Set.of("field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

    /** What the rules ask, as a registration names it. */
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

    /** As {@code petition.corrected} has it, beside all members of the petition. */
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

    /** The same on intake's log. */
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

    /** Whether the rules may say otherwise now. */
    public boolean changesWhatTheRulesAsk() {
        return changed.stream().anyMatch(ASKED::contains);
    }

    /** Whether it says something that an officer of the desk may have entered before: the later word counts. */
    public boolean overrulesTheDesk() {
        return changed.stream().map(path -> path.split("/", 2)[0]).anyMatch(COMPLETED::contains);
    }
}
