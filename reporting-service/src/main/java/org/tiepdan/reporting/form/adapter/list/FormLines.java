package org.tiepdan.reporting.form.adapter.list;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.form.FormEntry;

/** The lines of a list behind a number of a form, with what the register says about their cases. */
@Component
final class FormLines {
    private static final Bson NO_DETAILS = Projections.exclude(
            "intake.timeline", "routing.timeline", "tracking.timeline", "tracking.warnings", "routing.reasons");

    private final MongoCollection<CaseDocument> cases;

    FormLines(MongoDatabase database) {
        this.cases = Cases.of(database);
    }

    /**
     * @param caseId null for a reception, whose id is {@code reception}
     * @param petition from which the matter was split; null for a petition
     * @param on the day of receipt, or of the reception
     * @param opens whether the caller may see the case; false if the caller's body passed it on
     */
    record Line(
            @Nullable String caseId,
            @Nullable String reception,
            @Nullable String petition,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable String type,
            LocalDate on,
            BigDecimal value,
            boolean opens) {}

    /** The ids of which a look must be recorded before the lines are sent; with duplicates. */
    static Stream<String> denunciations(Collection<FormEntry> entries) {
        return entries.stream().filter(FormEntry::mayDenounce).map(FormEntry::id);
    }

    List<Line> of(Collection<FormEntry> entries) {
        Map<String, CaseDocument> documents = new HashMap<>();
        var ids = entries.stream().filter(entry -> !entry.reception()).map(FormEntry::id);
        Cases.read(cases, Set.copyOf(ids.toList()), NO_DETAILS, found -> documents.put(found.id(), found));
        var lines = new ArrayList<Line>();
        for (var entry : entries) {
            var found = documents.get(entry.id());
            lines.add(new Line(
                    entry.reception() ? null : entry.id(),
                    entry.reception() ? entry.id() : null,
                    entry.petition(),
                    found == null ? null : found.registerNumber(),
                    found == null ? null : found.registerYear(),
                    type(found),
                    entry.on(),
                    entry.value(),
                    entry.opens()));
        }
        return lines;
    }

    private static @Nullable String type(@Nullable CaseDocument found) {
        var intake = found == null ? null : found.intake();
        var petition = intake == null ? null : intake.petition();
        return petition == null ? null : petition.type();
    }
}
