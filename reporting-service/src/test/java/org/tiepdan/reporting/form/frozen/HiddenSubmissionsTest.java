package org.tiepdan.reporting.form.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.account.CaseAccount;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.account.Mark;
import org.tiepdan.reporting.account.Span;
import org.tiepdan.reporting.testkit.EndedBody;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;
import org.tiepdan.reporting.testkit.MadeSubmission;

/** A submitted form is hidden if it may have counted the case by the rules, bodies and rights of its time. */
class HiddenSubmissionsTest {
    private static final Bodies BODIES = LawPack.packaged().bodies();
    private static final String PROVINCE = "19-ubnd";
    private static final String COMMUNE = "19-05443";
    private static final String OTHER = "19-05710";
    private static final Grant READER = MadeAccounts.grant(PROVINCE, PROVINCE, COMMUNE, OTHER);
    private static final String LAST = "2026-09-14";
    private static final Instant KNOWN = Instant.parse("2026-10-01T02:00:00Z");
    private static final Instant SUBMITTED = KNOWN.plusSeconds(10);
    private static final Instant LATER = SUBMITTED.plus(Duration.ofMinutes(10));

    /** A denunciation of the reader, at the moments at which it is in the record. */
    private record Made(CaseAccount account, Predicate<Grant> counts, Predicate<Instant> recorded)
            implements HiddenCases.Hidden {
        @Override
        public boolean countsFor(Grant grant) {
            return counts.test(grant);
        }

        @Override
        public @Nullable CaseAccount at(Span span, @Nullable Instant moment) {
            return moment != null && recorded.test(moment) ? account : null;
        }
    }

    private static boolean isHidden(Bodies bodies, Made denunciation, Submission submission) {
        return new HiddenSubmissions((_, _) -> List.of(denunciation), bodies)
                .from(READER)
                .test(submission);
    }

    private static boolean isHidden(CaseAccount denunciation, Submission submission) {
        var always = new Made(denunciation, grant -> grant.sees(denunciation.parties()), _ -> true);
        return isHidden(BODIES, always, submission);
    }

    private static Submission form(String body, String last, String... printed) {
        var days = MadeSubmission.days(null, LocalDate.of(2026, 6, 15), LocalDate.parse(last));
        return MadeSubmission.of("s", body, days, SUBMITTED, KNOWN, printed);
    }

    private static MadeCase settledByTheProvince() {
        return MadeCase.received("1", PROVINCE, "2026-07-01")
                .type("DENUNCIATION")
                .mark(Mark.Kind.ROUTED, "2026-07-02", PROVINCE, "ACCEPT")
                .decided(PROVINCE, "2026-08-10", "RIGHT");
    }

    /** Until some time forms counted it there, too. */
    @Test
    void aBodyThatGotItAfterItWasSettledMayHaveCountedIt() {
        var handedOn = settledByTheProvince()
                .mark(Mark.Kind.HELD, "2026-08-20", OTHER, "TRANSFERRED")
                .account();

        assertThat(isHidden(handedOn, form(PROVINCE, LAST))).isTrue();
        assertThat(isHidden(handedOn, form(OTHER, LAST))).isTrue();
        assertThat(isHidden(handedOn, form(COMMUNE, LAST))).isFalse();
    }

    /** Otherwise its absence would reveal the denunciation. */
    @Test
    void theFormOfABodyThatGotItAfterItsDaysStays() {
        var handedOn = settledByTheProvince()
                .mark(Mark.Kind.HELD, "2026-08-20", OTHER, "TRANSFERRED")
                .mark(Mark.Kind.ROUTED, "2026-08-21", COMMUNE, "TRANSFER")
                .account();

        assertThat(isHidden(handedOn, form(OTHER, "2026-08-19"))).isFalse();
        assertThat(isHidden(handedOn, form(OTHER, "2026-08-20"))).isTrue();
        assertThat(isHidden(handedOn, form(COMMUNE, "2026-08-20"))).isFalse();
        assertThat(isHidden(handedOn, form(COMMUNE, "2026-08-21"))).isTrue();
    }

    @Test
    void aRowOfTheFormMayHaveCountedItWhereverItsBodyIsNow() {
        var elsewhere = MadeCase.received("1", "19-btcd", "2026-07-01")
                .type("DENUNCIATION")
                .account();

        assertThat(isHidden(elsewhere, form(COMMUNE, LAST))).isFalse();
        assertThat(isHidden(elsewhere, form(COMMUNE, LAST, COMMUNE, "19-btcd"))).isTrue();
    }

    @Test
    void aBodyBelowMayHaveCountedItThoughTheReaderNoLongerSeesItsCases() {
        var below = MadeCase.received("1", "19-btcd", "2026-07-01")
                .type("DENUNCIATION")
                .account();

        assertThat(READER.sees(below.parties())).isFalse();
        assertThat(isHidden(below, form(PROVINCE, LAST))).isTrue();
    }

    @Test
    void theSuccessorMayHaveCountedIt() {
        var bodies = EndedBody.ended(OTHER, LocalDate.of(2026, 7, 31), COMMUNE);
        var before =
                MadeCase.received("1", OTHER, "2026-07-01").type("DENUNCIATION").account();

        assertThat(isHidden(bodies, new Made(before, _ -> true, _ -> true), form(COMMUNE, LAST)))
                .isTrue();
    }

    @Test
    void whatDenouncesWhoCountedItIsNotInIt() {
        var account = settledByTheProvince().account();

        assertThat(isHidden(BODIES, new Made(account, _ -> false, _ -> true), form(PROVINCE, LAST)))
                .isFalse();
    }

    /** The clocks of the services differ, so it is unknown which of the two is in the form. */
    @Test
    void whatWasTakenBackWithinMinutesMayBeInIt() {
        var account = settledByTheProvince().account();
        Predicate<Predicate<Instant>> hidden =
                recorded -> isHidden(BODIES, new Made(account, _ -> true, recorded), form(PROVINCE, LAST));

        assertThat(hidden.test(moment -> !moment.isAfter(SUBMITTED))).isTrue();
        assertThat(hidden.test(moment -> moment.isAfter(SUBMITTED))).isTrue();
        assertThat(hidden.test(moment -> moment.isAfter(LATER))).isFalse();
    }
}
