package org.tiepdan.reporting.form.adapter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.dates.GivenDateException;
import org.tiepdan.eventing.dates.GivenDates;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.form.FormSet;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads the form, body and days of a request. */
@Component
public class FormRequests {
    private static final Set<String> PARAMETERS = Set.of("body", "period", "from", "to", "knownAt", "set");
    private static final int LONGEST = 40;

    private final Forms forms;
    private final Bodies bodies;
    private final Clock clock;

    FormRequests(Forms forms, Bodies bodies, Clock clock) {
        this.forms = forms;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** @return the names of the parameters, including those of an operation */
    public static Set<String> parameters(String... more) {
        var all = new HashSet<>(PARAMETERS);
        all.addAll(List.of(more));
        return all;
    }

    /**
     * @param grant that must show the body's cases: supervising the body is not enough
     * @throws ProblemException {@code 404} for an unknown form, {@code 403} for a body, {@code 400} for faults of the parameters
     */
    public FormAsk read(String form, Grant grant, QueryReader query) {
        if (!forms.codes().contains(form)) {
            throw new ProblemException(
                    404,
                    "no-such-form",
                    "Không có biểu này; các biểu: " + String.join(", ", forms.codes()) + ".",
                    "There is no such form; expected one of " + String.join(", ", forms.codes()) + ".");
        }
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Mã cơ quan không có trong danh mục.",
                "Expected the code of a body, such as 19-05443.");
        var period = period(query);
        var knownAt = knownAt(query);
        var set = query.code("set", forms.sets().stream().map(FormSet::id).toList());
        query.finish();
        var of = body == null ? own(grant.caller().bodies()) : body;
        if (!grant.bodies().contains(of)) {
            throw AccessRefusals.notYourBody();
        }
        return new FormAsk(found(form, set, period.lastDay()), of, period, knownAt, grant);
    }

    /** The form, body and days of a submission. */
    public FormAsk of(Submission submission, Grant grant) {
        var table = submission.table();
        var days = table.period();
        var period =
                new ReportPeriod(days.name(), days.vi(), days.from(), days.to().plusDays(1), days.basis(), null);
        return new FormAsk(found(table.form(), table.set(), days.to()), table.body(), period, null, grant);
    }

    private static String own(Collection<String> bodies) {
        return bodies.stream().sorted().findFirst().orElseThrow(AccessRefusals::notYourBody);
    }

    private Forms.Found found(String form, @Nullable String set, LocalDate on) {
        return Optional.ofNullable(set)
                .flatMap(forms::set)
                .or(() -> forms.inForce(on))
                .flatMap(chosen -> forms.find(form, chosen))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "no-such-form",
                        "Không có biểu này trong bộ biểu mẫu của kỳ ấy.",
                        "The set of forms of that period has no such form."));
    }

    private ReportPeriod period(QueryReader query) {
        var name = query.checked(
                "period",
                text -> forms.periods().find(text).isPresent(),
                "Kỳ báo cáo viết như 2026-Q3, 2026-H1, 2026-9M, 2026 hoặc 2026-NA.",
                "Expected a period such as 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-NA.");
        var from = query.date("from");
        var to = query.date("to");
        if ((from == null) != (to == null) || (from != null && name != null)) {
            query.fault(
                    "period",
                    "period-or-days",
                    "Chọn một kỳ báo cáo, hoặc cả ngày đầu (from) và ngày cuối (to).",
                    "Give a period, or both the first day (from) and the last (to).");
        } else if (from != null && to != null) {
            if (from.isAfter(to)) {
                query.fault(
                        "to", "before-from", "Ngày cuối phải từ ngày đầu trở đi.", "The last day is before the first.");
                return last();
            }
            // However they were chosen, so that the form names its period.
            return forms.periods()
                    .of(from, to)
                    .orElseGet(() -> new ReportPeriod(null, "", from, to.plusDays(1), null, null));
        }
        return name == null ? last() : forms.periods().find(name).orElseGet(this::last);
    }

    /** The quarter that ended last, which is reported next. */
    private ReportPeriod last() {
        var today = LegalTime.dateOf(clock.instant());
        return forms.periods()
                .lastQuarter(today)
                .orElseGet(() -> new ReportPeriod(null, "", today.withDayOfMonth(1), today.plusDays(1), null, null));
    }

    private static @Nullable Instant knownAt(QueryReader query) {
        var text = query.text("knownAt", LONGEST);
        try {
            return text == null ? null : GivenDates.moment(text);
        } catch (GivenDateException e) {
            query.fault("knownAt", e.code(), e.vietnamese(), e.english());
            return null;
        }
    }
}
