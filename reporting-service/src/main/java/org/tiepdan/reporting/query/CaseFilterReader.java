package org.tiepdan.reporting.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.Field;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.LegalTime;
import org.tiepdan.lawpack.PetitionType;

/** Reads which cases a request means. */
@Component
public final class CaseFilterReader {
    private static final List<String> STATES =
            List.of("IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED", "CLOSED");
    private static final int LONGEST_WORDS = 200;

    private final LawPack lawPack;
    private final Clock clock;

    CaseFilterReader(LawPack lawPack, Clock clock) {
        this.lawPack = lawPack;
        this.clock = clock;
    }

    public CaseFilter all(QueryReader query) {
        var state = query.code("state", STATES);
        var type = query.code("type", names(PetitionType.values()));
        var field = query.code("field", names(Field.values()));
        var commune = query.checked(
                "commune",
                code -> lawPack.units()
                        .commune(code, LegalTime.dateOf(clock.instant()))
                        .isPresent(),
                "Mã xã, phường không có trong danh mục.",
                "Expected the official code of a commune of today.");
        var period = bodyAndPeriod(query);
        return new CaseFilter(
                state,
                type,
                period.body(),
                field,
                commune,
                query.bool("overdue"),
                period.from(),
                period.to(),
                query.text("q", LONGEST_WORDS));
    }

    public CaseFilter bodyAndPeriod(QueryReader query) {
        var body = query.checked(
                "body",
                code -> lawPack.bodies().find(code).isPresent(),
                "Mã cơ quan không có trong danh mục.",
                "Expected the code of a body, such as 19-05443.");
        var from = query.date("from");
        var to = query.date("to");
        if (isAfter(from, to)) {
            query.fault(
                    "to",
                    "before-from",
                    "Ngày cuối phải không trước ngày đầu.",
                    "Expected to be no earlier than from.");
        }
        return CaseFilter.of(body, from, to);
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && from.isAfter(to);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** The parameters of {@link #all}, and {@code more}. */
    public static Set<String> parameters(String... more) {
        var own = Stream.of("state", "type", "body", "field", "commune", "overdue", "from", "to", "q");
        return Stream.concat(own, Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }
}
