package org.tiepdan.tracking.casework.adapter.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.request.RequestReader;
import org.tiepdan.tracking.casework.adapter.http.ActChoices.Field;
import org.tiepdan.tracking.casework.adapter.http.ActChoices.Kind;
import org.tiepdan.tracking.casework.result.SettlementResult;
import org.tiepdan.tracking.casework.result.SettlementResult.Discipline;
import org.tiepdan.tracking.casework.result.SettlementResult.Investigation;
import org.tiepdan.tracking.casework.result.SettlementResult.Returned;
import org.tiepdan.tracking.casework.result.SettlementResult.Share;
import org.tiepdan.tracking.casework.result.SettlementResult.Worth;

/** Reads the measures that a decision orders, and reports all their faults. */
final class ResultMembers {
    private static final String RESULT = "result";
    private static final String FOR_STATE = "forState";
    private static final String RETURNED = "returned";
    private static final String ORGANISATIONS = "organisations";
    private static final String INDIVIDUALS = "individuals";
    private static final String DISCIPLINE = "discipline";
    private static final String INVESTIGATION = "investigation";
    private static final String MONEY = "moneyMillion";
    private static final String LAND = "landM2";
    private static final String COUNT = "count";
    private static final String MATTERS = "matters";
    private static final String PEOPLE = "people";
    private static final String OFFICIALS = "officials";

    private ResultMembers() {}

    /** @return null if the request has none; for a faulty one its valid members, since the reader keeps the faults */
    static @Nullable SettlementResult read(RequestReader decision) {
        var result = decision.object(RESULT, false);
        if (result == null) {
            return null;
        }
        var forState = result.object(FOR_STATE, false);
        var returned = result.object(RETURNED, false);
        var discipline = result.object(DISCIPLINE, false);
        var investigation = result.object(INVESTIGATION, false);
        return new SettlementResult(
                forState == null ? null : new Worth(amount(forState, MONEY), amount(forState, LAND)),
                returned == null ? null : new Returned(share(returned, ORGANISATIONS), share(returned, INDIVIDUALS)),
                discipline == null ? null : discipline(discipline),
                investigation == null ? null : investigation(investigation));
    }

    /** The members as fields of a form: their names are paths, written with dots. */
    static List<Field> fields() {
        return Stream.of(
                        amounts(FOR_STATE),
                        amounts(RETURNED, ORGANISATIONS),
                        counts(RETURNED, ORGANISATIONS, COUNT),
                        amounts(RETURNED, INDIVIDUALS),
                        counts(RETURNED, INDIVIDUALS, COUNT),
                        counts(DISCIPLINE, PEOPLE),
                        counts(DISCIPLINE, OFFICIALS),
                        counts(INVESTIGATION, MATTERS),
                        counts(INVESTIGATION, PEOPLE),
                        counts(INVESTIGATION, OFFICIALS))
                .flatMap(fields -> fields)
                .toList();
    }

    private static Stream<Field> amounts(String... path) {
        return Stream.of(MONEY, LAND).map(member -> new Field(name(path) + "." + member, Kind.DECIMAL, false, null));
    }

    private static Stream<Field> counts(String... path) {
        return Stream.of(new Field(name(path), Kind.NUMBER, false, null));
    }

    private static String name(String... path) {
        return RESULT + "." + String.join(".", path);
    }

    private static @Nullable Share share(RequestReader returned, String member) {
        var share = returned.object(member, false);
        return share == null ? null : new Share(amount(share, MONEY), amount(share, LAND), count(share, COUNT));
    }

    private static Discipline discipline(RequestReader said) {
        var people = count(said, PEOPLE);
        return new Discipline(people, officials(said, people));
    }

    private static Investigation investigation(RequestReader said) {
        var people = count(said, PEOPLE);
        return new Investigation(count(said, MATTERS), people, officials(said, people));
    }

    private static @Nullable Integer officials(RequestReader said, @Nullable Integer people) {
        var officials = count(said, OFFICIALS);
        if (officials != null && officials > (people == null ? 0 : people)) {
            said.fault(
                    OFFICIALS,
                    "more-than-people",
                    "Số cán bộ, công chức, viên chức nhiều hơn tổng số người.",
                    "Expected no more officials than people.");
        }
        return officials;
    }

    private static @Nullable Integer count(RequestReader said, String member) {
        var number = said.integer(member, false);
        if (number != null && (number < 0 || number > SettlementResult.MOST_COUNTED)) {
            said.fault(member, "out-of-range", "Cần số từ 0 đến 100.000.", "Expected a number from 0 to 100,000.");
            return null;
        }
        return number;
    }

    /** Checks the bound first, because writing a very large number in full would exhaust the memory. */
    private static @Nullable BigDecimal amount(RequestReader said, String member) {
        var amount = said.decimal(member, false);
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(SettlementResult.MOST) > 0) {
            said.fault(
                    member,
                    "out-of-range",
                    "Cần số từ 0 đến 1.000.000.000.",
                    "Expected a number from 0 to 1,000,000,000.");
            return null;
        }
        if (amount.stripTrailingZeros().scale() > SettlementResult.DECIMALS) {
            said.fault(member, "too-precise", "Tối đa 3 chữ số thập phân.", "At most 3 decimals.");
            return null;
        }
        return amount;
    }
}
