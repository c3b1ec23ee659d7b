package org.tiepdan.reporting.register.layout.adapter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.register.RegisterColumn;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.register.layout.OfficialRegister;
import org.tiepdan.reporting.register.layout.OfficialRow;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.reporting.wording.Sentences;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Reads the register of a body for a period as a whole, and records that as an export. */
@Component
final class OfficialRegisterReader {
    private static final Bson WITHOUT_REASONS = Projections.exclude("routing.reasons", "tracking.warnings");

    private final MongoCollection<CaseDocument> cases;
    private final Bodies bodies;
    private final BodyNames names;
    private final Sentences sentences;
    private final AccessLog looks;

    OfficialRegisterReader(
            MongoDatabase database, Bodies bodies, BodyNames names, Sentences sentences, AccessLog looks) {
        this.cases = Cases.of(database);
        this.bodies = bodies;
        this.names = names;
        this.sentences = sentences;
        this.looks = looks;
    }

    /**
     * A request.
     *
     * @param body code of the body that received the cases
     * @param to last day, not before {@code from}
     */
    record Asked(String body, LocalDate from, LocalDate to) {}

    /** @return the number of cases, at most {@code most} and one */
    int count(Asked asked, Grant grant, int most) {
        return cases.find(meant(asked, grant))
                .projection(Projections.include("_id"))
                .limit(most + 1)
                .into(new ArrayList<>())
                .size();
    }

    OfficialRegister read(Asked asked, Grant grant, List<RegisterColumn> columns) {
        var found = cases.find(meant(asked, grant))
                .sort(Sorts.ascending(Paths.RECEIVED_AT, "_id"))
                .projection(WITHOUT_REASONS)
                .into(new ArrayList<>());
        looks.looked(
                grant.caller(),
                AccessLog.Look.EXPORT,
                found.stream()
                        .filter(CaseDocument::mayDenounce)
                        .map(CaseDocument::id)
                        .toList());
        var own = Stream.of(asked.body(), bodies.competenceOf(asked.body())).collect(Collectors.toSet());
        return new OfficialRegister(
                OfficialRegister.FORM,
                OfficialRegister.TITLE,
                columns.getFirst().basis(),
                asked.body(),
                names.named(asked.body()),
                asked.from(),
                asked.to(),
                columns.stream().map(OfficialRegister.Column::of).toList(),
                IntStream.range(0, found.size())
                        .mapToObj(at -> new OfficialRow(at + 1, found.get(at), own, names, sentences))
                        .map(row -> columns.stream()
                                .map(column -> row.cell(column.member()))
                                .toList())
                        .toList());
    }

    /** A letter of several matters is one reception: its matters are not in the register. */
    private static Bson meant(Asked asked, Grant grant) {
        return and(
                VisibilityQuery.of(grant),
                eq(Paths.RECEIVING_BODY, asked.body()),
                eq(Paths.CHANNEL, Channel.IN_PERSON.name()),
                exists(Paths.PARENT, false),
                gte(Paths.RECEIVED_ON, asked.from()),
                lte(Paths.RECEIVED_ON, asked.to()));
    }
}
