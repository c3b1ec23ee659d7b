package org.tiepdan.reporting.projection.adapter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.event.Log;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Histories;
import org.tiepdan.reporting.testkit.TestDatabase;

/**
 * {@code $max} keeps the newer part whatever else the parts contain: by the order that MongoDB's manual describes, implemented in
 * {@link BsonOrder}, and by the database that the tests run on.
 */
class NewerPartTest {
    private final TestDatabase database = TestDatabase.create();
    private final Random random = new Random(11);

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void everyPartBeginsWithItsPositionAsAnInt64() {
        for (var lives : parts().values()) {
            for (var part : lives) {
                assertThat(part.getFirstKey()).isEqualTo("position");
                assertThat(part.get("position").getBsonType()).isEqualTo(BsonType.INT64);
            }
        }
    }

    @Test
    void theLaterOfTwoPartsOfACaseIsTheGreaterByTheManual() {
        int compared = 0;
        for (var lives : parts().values()) {
            for (int one = 0; one < lives.size(); one++) {
                for (int later = one + 1; later < lives.size(); later++) {
                    assertThat(BsonOrder.compare(lives.get(one), lives.get(later)))
                            .isNegative();
                    assertThat(BsonOrder.compare(lives.get(later), lives.get(one)))
                            .isPositive();
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
    }

    @Test
    void whateverFollowsThePositionNeverOutweighsIt() {
        for (int round = 0; round < 20_000; round++) {
            long older = random.nextLong(1L << random.nextInt(1, 62));
            long newer = older + 1 + random.nextLong(1L << random.nextInt(1, 40));
            assertThat(BsonOrder.compare(part(older), part(newer))).isNegative();
        }
    }

    @Test
    void theDatabaseKeepsTheNewerOneInWhateverOrderTheyCome() {
        var collection = database.get().getCollection("parts", BsonDocument.class);
        for (int round = 0; round < 300; round++) {
            var parts = new ArrayList<BsonDocument>();
            for (int number = 0; number < 4; number++) {
                parts.add(part(random.nextLong(1L << random.nextInt(1, 50))));
            }
            var id = new BsonDocument("_id", new BsonString("case-" + round));
            for (var part : parts) {
                collection.updateOne(
                        id,
                        new BsonDocument("$max", new BsonDocument("part", part).append("schema", new BsonInt32(8))),
                        new UpdateOptions().upsert(true));
            }

            long greatest = parts.stream()
                    .mapToLong(part -> part.getInt64("position").getValue())
                    .max()
                    .orElseThrow();
            var kept = collection.find(id).first();
            assertThat(kept).isNotNull();
            assertThat(kept.getDocument("part").getInt64("position").getValue()).isEqualTo(greatest);
        }
    }

    /** The order also matches the examples of the manual, and is not fitted to our parts. */
    @Test
    void numbersAreComparedByValueAndTypesBeforeNames() {
        assertThat(BsonOrder.compare(new BsonInt32(3), new BsonInt64(3))).isZero();
        assertThat(BsonOrder.compare(new BsonDouble(2.5), new BsonInt64(3))).isNegative();
        // 2^53 + 1 is not a double: a comparison as doubles takes both for equal.
        assertThat(BsonOrder.compare(new BsonInt64((1L << 53) + 1), new BsonDouble(1L << 53)))
                .isPositive();
        assertThat(BsonOrder.compare(BsonNull.VALUE, new BsonInt32(-1))).isNegative();
        assertThat(BsonOrder.compare(document("b", new BsonInt32(9)), document("a", new BsonString(""))))
                .isNegative();
        assertThat(BsonOrder.compare(document("a", new BsonInt32(9)), document("b", new BsonInt32(1))))
                .isNegative();
        assertThat(BsonOrder.compare(new BsonDocument(), document("a", BsonNull.VALUE)))
                .isNegative();
    }

    private static BsonDocument document(String name, BsonValue value) {
        return new BsonDocument(name, value);
    }

    private BsonDocument part(long position) {
        var part = new BsonDocument("position", new BsonInt64(position));
        for (int member = random.nextInt(5); member > 0; member--) {
            part.append(String.valueOf((char) ('a' + random.nextInt(26))), value(2));
        }
        return part;
    }

    private BsonValue value(int deep) {
        return switch (random.nextInt(deep > 0 ? 9 : 7)) {
            case 0 -> BsonNull.VALUE;
            case 1 -> new BsonInt32(random.nextInt());
            case 2 -> new BsonInt64(random.nextLong());
            case 3 -> new BsonDouble(random.nextGaussian());
            case 4 -> new BsonString(Integer.toString(random.nextInt(), 36));
            case 5 -> BsonBoolean.valueOf(random.nextBoolean());
            case 6 -> new BsonDateTime(random.nextLong(4_000_000_000_000L));
            case 7 -> new BsonArray(List.of(value(deep - 1), value(deep - 1)));
            default -> document("m", value(deep - 1));
        };
    }

    /** By case and log, each part as the service writes it, after each event. */
    private Map<String, List<BsonDocument>> parts() {
        var events = new Events();
        new Histories(events, 5, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 17)).write(60);
        var writer = new CaseWriter(database.get());
        var parts = new HashMap<String, List<BsonDocument>>();
        var known = new HashMap<String, CaseDocument>();
        for (var fact : events.facts()) {
            var id = fact.caseId().value();
            var before = known.getOrDefault(id, CaseDocument.empty(id));
            var after = before.with(fact);
            known.put(id, after);
            for (var model : writer.prepare(Map.of(id, before), List.of(after)).models()) {
                var newer = ((BsonDocument) model.getUpdate()).getDocument("$max");
                for (var log : Log.values()) {
                    if (newer.containsKey(log.part())) {
                        parts.computeIfAbsent(id + log, _ -> new ArrayList<>())
                                .add(newer.getDocument(log.part()).asDocument());
                    }
                }
            }
        }
        return parts;
    }
}
