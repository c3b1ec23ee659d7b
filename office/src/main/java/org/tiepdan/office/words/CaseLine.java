package org.tiepdan.office.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.cases.CaseRow;
import org.tiepdan.office.client.cases.DueLimit;

/**
 * A case in one line.
 *
 * @param registered number in the register, with its body; empty for none
 * @param body the body that has the case, or had it when it was closed
 * @param lead the state of its first limit, in words; its age if it has none; empty if it is closed
 * @param second the basis of {@code lead}
 * @param age when it was received and how many days ago; empty if it is closed
 * @param limits every late limit with the body that owes it; if none is late, the next one
 * @param escalation the furthest step against a late body, in words; empty for none, or if it is not known
 * @param urgency {@code late}, {@code soon}, or empty
 * @param corrected says that something recorded was corrected; empty if not, or if it is not known
 */
public record CaseLine(
        String href,
        String registered,
        String type,
        String subject,
        String body,
        String state,
        String lead,
        String second,
        String age,
        List<String> limits,
        String escalation,
        String urgency,
        String corrected) {
    /**
     * The data of a case for its line.
     *
     * @param limits open or missed ones, the earliest end first
     */
    public record Facts(
            String caseId,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String type,
            String subject,
            String receivingBody,
            @Nullable String body,
            String state,
            @Nullable String closedAs,
            @Nullable LocalDate closedOn,
            LocalDate receivedOn,
            List<DueLimit> limits,
            @Nullable String escalation,
            boolean corrected) {
        public static Facts of(CaseRow row) {
            return new Facts(
                    row.caseId(),
                    row.registerNumber(),
                    row.registerYear(),
                    row.type(),
                    row.subject(),
                    row.receivingBody(),
                    row.competentBody() == null ? row.receivingBody() : row.competentBody(),
                    Objects.requireNonNullElse(row.state(), "RECEIVED"),
                    row.closedAs(),
                    row.closedOn(),
                    LegalTime.dateOf(row.receivedAt()),
                    row.limits(),
                    row.escalation(),
                    Boolean.TRUE.equals(row.corrected()));
        }

        boolean isOpen() {
            return !state.equals("CLOSED");
        }
    }

    /** @param owing the body whose limits are shown; null for those of every body */
    public static CaseLine of(Facts facts, @Nullable String owing, Display display) {
        var limits = new LimitWords(facts, owing, display);
        return new CaseLine(
                Links.caseOf(facts.caseId()),
                display.registered(facts.registerNumber(), facts.registerYear(), facts.receivingBody()),
                display.code("type", facts.type()),
                facts.subject(),
                holder(facts, display),
                facts.closedAs() == null
                        ? display.state(facts.type(), facts.state())
                        : display.code("closed-as", facts.closedAs()),
                limits.lead(),
                limits.second(),
                facts.isOpen() ? display.receivedAgo(facts.receivedOn()) : "",
                limits.all(),
                facts.escalation() == null
                        ? ""
                        : display.text("case.escalation", display.code("escalation-step", facts.escalation())),
                limits.urgency(),
                facts.corrected() ? display.text("case.corrected") : "");
    }

    private static String holder(Facts facts, Display display) {
        var body = display.body(facts.body());
        return facts.isOpen() ? display.text("case.with", body) : body;
    }
}
