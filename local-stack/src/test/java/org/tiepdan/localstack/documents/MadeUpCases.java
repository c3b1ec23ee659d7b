package org.tiepdan.localstack.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;

/** Writes like those of the register, with few distinct values, so that queries match some. */
final class MadeUpCases {
    private static final List<String> BODIES = List.of("19-btcd", "19-05443", "19-ubnd");
    private static final List<String> STATES = List.of("OPEN", "MET", "MISSED");
    private static final List<String> TEXTS = List.of("Khiếu nại về đất", "Phản ánh", "Khiếu nại kỷ luật");
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private MadeUpCases() {}

    static Consumer<MongoCollection<Document>> write(Random random, int number) {
        var part = part(random);
        return cases -> cases.updateOne(eq("_id", "case-" + number), Updates.max("part", part), UPSERT);
    }

    /** @param among the maximum number of cases */
    static Consumer<MongoCollection<Document>> change(Random random, int among) {
        var id = eq("_id", "case-" + random.nextInt(among));
        var part = part(random);
        int number = random.nextInt(10);
        return switch (random.nextInt(6)) {
            case 0 -> cases -> cases.deleteOne(id);
            case 1 -> cases -> cases.updateOne(id, Updates.unset("part.at"));
            case 2 -> cases -> cases.updateOne(id, Updates.inc("part.number", number));
            case 3 ->
                cases -> cases.updateMany(
                        Filters.eq("part.number", number), Updates.push("part.limits", new Document("due", number)));
            case 4 -> cases -> cases.findOneAndReplace(id, new Document("part", part));
            default -> cases -> cases.updateOne(id, Updates.max("part", part), UPSERT);
        };
    }

    private static Document part(Random random) {
        var part = new Document("position", random.nextInt(1_000));
        if (random.nextInt(5) > 0) {
            part.append("at", new Date(random.nextInt(20))).append("body", one(random, BODIES));
        }
        return part.append("number", random.nextInt(10))
                .append("text", one(random, TEXTS))
                .append(
                        "limits",
                        IntStream.range(0, random.nextInt(4))
                                .mapToObj(_ ->
                                        new Document("state", one(random, STATES)).append("due", random.nextInt(10)))
                                .toList());
    }

    private static String one(Random random, List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
