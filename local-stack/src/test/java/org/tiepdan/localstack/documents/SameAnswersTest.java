package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The library's own back end is the reference: the same writes in both, and then the same queries. */
class SameAnswersTest {
    private static final int DOCUMENTS = 300;
    private static final TwoBackends TWO = TwoBackends.start();

    @BeforeAll
    static void write() {
        var random = new Random(20_261_129);
        for (int i = 0; i < DOCUMENTS; i++) {
            TWO.both(MadeUpCases.write(random, i));
        }
        for (int i = 0; i < DOCUMENTS; i++) {
            TWO.both(MadeUpCases.change(random, DOCUMENTS));
        }
    }

    @AfterAll
    static void stop() {
        TWO.close();
    }

    @Test
    void every_question_gets_the_same_documents_in_the_same_order() {
        var questions = List.<Bson>of(
                new Document(),
                eq("_id", "case-7"),
                in("_id", "case-7", "case-9", "none"),
                eq("part.body", "19-05443"),
                and(exists("part.at"), ne("part.body", "19-btcd")),
                or(eq("part.number", 7), lt("part.number", 3), exists("part", false)),
                nor(eq("part.body", "19-btcd"), exists("part.body", false)),
                elemMatch("part.limits", and(eq("state", "OPEN"), gte("due", 5))),
                not(elemMatch("part.limits", eq("state", "OPEN"))),
                eq("part.limits.state", "MISSED"),
                eq("part.limits.0.due", 4),
                eq("part.limits", List.of()),
                size("part.limits", 2),
                eq("part.number", null),
                regex("part.text", "^Khiếu.*đất"),
                new Document("$expr", new Document("$gt", List.of("$part.number", 8))));
        for (var question : questions) {
            for (var order : List.of(
                    new Document(), Sorts.descending("part.at", "_id"), Sorts.ascending("part.limits.due", "_id"))) {
                same(cases -> cases.find(question).sort(order).into(new ArrayList<>()));
                same(cases -> cases.find(question).sort(order).skip(3).limit(5).into(new ArrayList<>()));
                same(cases -> cases.find(question)
                        .sort(order)
                        .batchSize(7)
                        .projection(Projections.include("part.body", "part.limits.state"))
                        .into(new ArrayList<>()));
                same(cases -> cases.find(question)
                        .sort(order)
                        .projection(Projections.exclude("part.limits", "part.text"))
                        .into(new ArrayList<>()));
            }
            same(cases -> List.of(new Document("n", cases.countDocuments(question))));
            same(cases -> cases.distinct("part.body", question, String.class).into(new ArrayList<>()));
        }
    }

    /** Without a sort the order is that of the index, which nothing guarantees. */
    @Test
    void ids_of_a_pattern_find_the_same() {
        same(cases ->
                cases.find(regex("_id", "^case-1")).sort(Sorts.ascending("_id")).into(new ArrayList<>()));
    }

    @Test
    void every_pipeline_gives_the_same() {
        var count = Accumulators.sum("n", 1);
        var pipelines = List.<List<Bson>>of(
                List.of(Aggregates.match(eq("part.body", "19-btcd"))),
                List.of(Aggregates.match(exists("part.at")), Aggregates.group("$part.body", count)),
                List.of(Aggregates.group(
                        new Document("b", new Document("$ifNull", List.of("$part.body", "none"))), count)),
                List.of(
                        Aggregates.unwind("$part.limits"),
                        Aggregates.match(eq("part.limits.state", "OPEN")),
                        Aggregates.group("$part.limits.due", count, Accumulators.max("most", "$part.number"))),
                List.of(Aggregates.group("$part.body", Accumulators.push("all", "$$ROOT"))),
                List.of(
                        Aggregates.sort(Sorts.ascending("part.number", "_id")),
                        Aggregates.limit(4),
                        Aggregates.count("n")),
                List.of(Aggregates.project(Projections.include("part.body")), Aggregates.group("$part.body", count)));
        for (var pipeline : pipelines) {
            same(cases -> cases.aggregate(pipeline).into(new ArrayList<>()));
        }
    }

    private static void same(Function<MongoCollection<Document>, List<?>> question) {
        assertThat(question.apply(TWO.ours())).isEqualTo(question.apply(TWO.library()));
    }
}
