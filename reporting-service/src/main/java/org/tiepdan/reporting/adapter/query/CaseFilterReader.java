package org.tiepdan.reporting.adapter.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.KeptDays;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.query.CaseFilter.Closing;
import org.tiepdan.reporting.query.CaseFilter.Days;
import org.tiepdan.reporting.query.CaseFilter.Limit;
import org.tiepdan.reporting.query.CaseFilter.Unlimited;
import org.tiepdan.reporting.query.OfficeAges;
import org.tiepdan.reporting.query.OfficeDays;
import org.tiepdan.reporting.search.SoughtWords;
import org.tiepdan.reporting.wording.StateWords;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Reads the filter of a request. */
@Component
public final class CaseFilterReader {
    /** The value of {@code limit=} other than a page length. */
    public static final List<String> LIMITS = CaseFilter.LIMITS;

    private static final List<String> STATES = List.of(
            CaseDocument.RECEIVED, "IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED", "CLOSED", "SPLIT");
    private static final List<String> PARAMETERS = List.of(
            "state",
            "type",
            "body",
            "competent",
            "receiving",
            "field",
            "commune",
            "open",
            "overdue",
            "from",
            "to",
            "q",
            "dueWithin",
            "triageAge",
            "closedFrom",
            "closedTo",
            "closedAs",
            "limit",
            "owedBy",
            "limitFrom",
            "limitTo",
            "noLimit",
            "beyondStandard",
            "escalatedTo");
    private static final Days ALWAYS = new Days(null, null);
    private static final int FURTHEST_DUE = 60;

    private final LawPack lawPack;
    private final OfficeDays days;
    private final OfficeAges ages;
    private final KeptDays keptDays;
    private final Clock clock;

    CaseFilterReader(LawPack lawPack, OfficeDays days, OfficeAges ages, KeptDays keptDays, Clock clock) {
        this.lawPack = lawPack;
        this.days = days;
        this.ages = ages;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    /** @param grant whose cases determine the last day that the register covers */
    public CaseFilter all(QueryReader query, Grant grant) {
        var today = LegalTime.dateOf(clock.instant());
        var period = bodyAndPeriod(query);
        return new CaseFilter(
                query.code("state", STATES),
                query.code("type", names(PetitionType.values())),
                period.body(),
                body(query, "competent"),
                body(query, "receiving"),
                query.code("field", names(Field.values())),
                commune(query, today),
                query.bool("open"),
                query.bool("overdue"),
                period.from(),
                period.to(),
                words(query),
                dueBy(query, today),
                triageSince(query, today),
                closing(query),
                limit(query, grant),
                unlimited(query),
                body(query, "escalatedTo"));
    }

    /** Text of invisible characters only counts as empty. */
    private static @Nullable String words(QueryReader query) {
        var words = query.text("q", SoughtWords.LONGEST);
        if (words == null || SearchText.plain(words).isEmpty()) {
            return null;
        }
        if (SoughtWords.of(words).count() > SoughtWords.MOST) {
            query.fault(
                    "q",
                    "too-many-words",
                    "Tối đa " + SoughtWords.MOST + " từ.",
                    "At most " + SoughtWords.MOST + " words.");
        }
        return words;
    }

    /** Registers of earlier years have the communes of their time. */
    private @Nullable String commune(QueryReader query, LocalDate today) {
        return query.checked(
                "commune",
                code -> lawPack.units().commune(code, today).isPresent()
                        || lawPack.formerUnits().find(code).isPresent(),
                "Mã xã, phường không có trong danh mục, nay hay trước đây.",
                "Expected the official code of a current or former commune.");
    }

    private @Nullable LocalDate dueBy(QueryReader query, LocalDate today) {
        var within = query.integer("dueWithin", 0, FURTHEST_DUE);
        return within == null ? null : days.horizon(today, within);
    }

    private @Nullable Days triageSince(QueryReader query, LocalDate today) {
        var age = query.code("triageAge", OfficeDays.TRIAGE_AGES);
        return OfficeDays.TRIAGE_AGES.contains(age == null ? "" : age) ? days.since(String.valueOf(age), today) : null;
    }

    private static @Nullable Closing closing(QueryReader query) {
        var on = period(query, "closedFrom", "closedTo");
        var as = query.codes("closedAs", StateWords.closings());
        return on.equals(ALWAYS) && as.isEmpty() ? null : new Closing(on, as);
    }

    private @Nullable Limit limit(QueryReader query, Grant grant) {
        var is = query.codeBesideNumber("limit", LIMITS);
        var owedBy = body(query, "owedBy");
        var received = period(query, "limitFrom", "limitTo");
        if (is == null && owedBy == null && received.equals(ALWAYS)) {
            return null;
        }
        boolean asksWhatIsEntered = "late".equals(is) || "justEnded".equals(is);
        return new Limit(
                is, owedBy, received, asksWhatIsEntered ? keptDays.seenBy(grant).entered() : Instant.EPOCH);
    }

    /** Only {@code true} is a filter: nobody looks for cases because they have a limit. */
    private @Nullable Unlimited unlimited(QueryReader query) {
        boolean noLimit = "true".equals(query.code("noLimit", List.of("true")));
        boolean beyond = "true".equals(query.code("beyondStandard", List.of("true")));
        return beyond ? new Unlimited(ages.tooOld()) : noLimit ? new Unlimited(null) : null;
    }

    public CaseFilter bodyAndPeriod(QueryReader query) {
        var received = period(query, "from", "to");
        return CaseFilter.of(body(query, "body"), received.first(), received.last());
    }

    private @Nullable String body(QueryReader query, String name) {
        return query.checked(
                name,
                code -> lawPack.bodies().find(code).isPresent(),
                "Mã cơ quan không có trong danh mục.",
                "Expected the code of a body, such as 19-05443.");
    }

    private static Days period(QueryReader query, String first, String last) {
        var period = new Days(query.date(first), query.date(last));
        if (isAfter(period.first(), period.last())) {
            query.fault(
                    last,
                    "before-from",
                    "Ngày cuối phải không trước ngày đầu.",
                    "Expected to be no earlier than " + first + ".");
        }
        return period;
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** The parameters of {@link #all}, and {@code more}. */
    public static Set<String> parameters(String... more) {
        return Stream.concat(PARAMETERS.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }
}
