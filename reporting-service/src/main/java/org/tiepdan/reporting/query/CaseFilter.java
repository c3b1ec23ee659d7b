package org.tiepdan.reporting.query;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.casefile.Paths;
import org.tiepdan.reporting.casefile.SearchText;

/**
 * Which cases are meant; an absent member means all. Only cases with a received petition are ever meant.
 *
 * @param body the body that must settle the case now, or that received it
 * @param overdue see {@link org.tiepdan.reporting.casefile.TrackingPart}
 * @param from first day of receipt in Viet Nam
 * @param to last day of receipt
 * @param words a case id, or part of a subject in any spelling of its diacritics
 */
public record CaseFilter(
        @Nullable String state,
        @Nullable String type,
        @Nullable String body,
        @Nullable String field,
        @Nullable String commune,
        @Nullable Boolean overdue,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    public static CaseFilter of(@Nullable String body, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CaseFilter(null, null, body, null, null, null, from, to, null);
    }

    public Bson at(Instant now) {
        var all = new ArrayList<Bson>();
        all.add(exists(Paths.RECEIVED_AT));
        if (state != null) {
            all.add(byTrackingOrRouting("state", state));
        }
        if (type != null) {
            all.add(eq(Paths.TYPE, type));
        }
        if (body != null) {
            all.add(or(byTrackingOrRouting("competentBody", body), eq(Paths.RECEIVING_BODY, body)));
        }
        if (field != null) {
            all.add(eq(Paths.FIELD, field));
        }
        if (commune != null) {
            all.add(eq(Paths.COMMUNE, commune));
        }
        if (overdue != null) {
            var is = lte(Paths.OVERDUE_FROM, now);
            all.add(overdue ? is : not(is));
        }
        if (from != null) {
            all.add(gte(Paths.RECEIVED_ON, from));
        }
        if (to != null) {
            all.add(lte(Paths.RECEIVED_ON, to));
        }
        if (words != null) {
            all.add(about(words));
        }
        return and(all);
    }

    private static Bson byTrackingOrRouting(String member, String value) {
        var byTracking = Paths.byTracking(member);
        return or(eq(byTracking, value), and(exists(byTracking, false), eq(Paths.byRouting(member), value)));
    }

    private static Bson about(String words) {
        return CaseId.parse(words.toLowerCase(Locale.ROOT))
                .map(id -> eq("_id", id.value()))
                .orElseGet(() -> regex(Paths.SEARCHABLE, Pattern.compile(Pattern.quote(SearchText.plain(words)))));
    }
}
