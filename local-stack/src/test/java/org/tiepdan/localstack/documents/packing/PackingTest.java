package org.tiepdan.localstack.documents.packing;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PackingTest {
    private final Vocabulary vocabulary = new Vocabulary();
    private final Packer packer = new Packer(vocabulary);

    @Test
    void every_kind_of_value_is_read_as_it_was_written() {
        var document = new Document("_id", new ObjectId())
                .append("nothing", null)
                .append("truth", List.of(true, false))
                .append("ints", List.of(0, 1, -1, 63, 64, Integer.MAX_VALUE, Integer.MIN_VALUE))
                .append("longs", List.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE))
                .append("doubles", List.of(0.5, -0.0, Double.NaN, Double.MIN_VALUE))
                .append("moments", List.of(Instant.ofEpochMilli(-1), Instant.parse("2026-11-29T00:00:00.123Z")))
                .append("texts", List.of("", "đơn", "Khiếu nại quyết định thu hồi đất".repeat(100), "\u0000"))
                .append("list", Arrays.asList(null, List.of(), new Document(), List.of(List.of(1))))
                .append("bytes", new BinData(new byte[] {1, 0, -1}))
                .append("uuid", UUID.randomUUID())
                .append("exact", Decimal128.fromNumber(new BigDecimal("1.10")))
                .append("last", MaxKey.getInstance())
                .append("", new Document("a.b", "a name with a dot"));

        var read = whole(packer.pack(document));
        assertThat(read.keySet()).containsExactlyElementsOf(document.keySet());
        document.forEach((name, value) -> assertThat(read.get(name)).as(name).isEqualTo(value));
        var pattern = new Document("pattern", new BsonRegularExpression("^a", "i"));
        assertThat(whole(packer.pack(pattern))).hasToString(pattern.toString());
    }

    @Test
    void a_document_of_any_size_is_read_as_it_was_written() {
        for (int size : new int[] {0, 126, 127, 128, 129, 16_382, 16_383, 16_384, 2_097_152, 5_000_000}) {
            var document = new Document("outer", new Document("text", "x".repeat(size)).append("after", size));

            assertThat(whole(packer.pack(document))).isEqualTo(document);
        }
    }

    @Test
    void a_text_that_comes_again_and_again_is_written_once() {
        var document = new Document("article", "Luật Khiếu nại số 02/2011/QH13, Điều 28");
        int first = packer.pack(document).length;
        for (int i = 0; i < 4; i++) {
            packer.pack(document);
        }

        assertThat(packer.pack(document)).hasSizeLessThan(first / 10);
        assertThat(whole(packer.pack(document))).isEqualTo(document);
    }

    @Test
    void what_was_packed_before_a_text_was_known_is_still_read() {
        var document = new Document("body", "19-05443");
        var early = packer.pack(document);
        for (int i = 0; i < 100_000; i++) {
            packer.pack(new Document("name-" + i, "text-" + i % 20_000));
        }

        assertThat(whole(early)).isEqualTo(document);
        assertThat(whole(packer.pack(new Document("name-99999", "text-19999"))))
                .isEqualTo(new Document("name-99999", "text-19999"));
    }

    @Test
    void some_members_are_replaced_and_all_others_stay() {
        var document = new Document("_id", "1")
                .append("small", 1)
                .append("large", new Document("text", "x".repeat(300)))
                .append("", List.of())
                .append("last", null);
        var packed = packer.pack(document);
        var members =
                new Document("new", 7).append("large", new Document("n", 1)).append("last", "z".repeat(200));

        var replaced = whole(packer.replace(packed, members));

        var expected = new Document(document);
        expected.putAll(members);
        assertThat(replaced).isEqualTo(expected);
        assertThat(replaced.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(whole(packed)).isEqualTo(document);
        assertThat(packer.replace(packed, new Document())).isEqualTo(packed);
    }

    @Test
    void members_that_have_no_number_are_replaced_too() {
        for (int i = 0; i < 70_000; i++) {
            packer.pack(new Document("name-" + i, i));
        }
        var packed = packer.pack(new Document("name-1", 1).append("unknown", 2).append("another", 3));

        assertThat(whole(packer.replace(packed, new Document("unknown", new Document("x", 1)))))
                .hasToString(new Document("name-1", 1)
                        .append("unknown", new Document("x", 1))
                        .append("another", 3)
                        .toString());
    }

    @Test
    void only_the_part_that_is_wanted_is_read() {
        var limits = List.of(new Document("state", "OPEN").append("rule", "R"), 7, new Document("rule", "S"));
        var packed = packer.pack(new Document("_id", 1)
                .append("tracking", new Document("state", "ROUTED").append("deadlines", limits))
                .append("timeline", List.of(new Document("at", 1))));

        assertThat(part(packed, "tracking.deadlines.state", "nothing.of.this"))
                .isEqualTo(new Document(
                        "tracking",
                        new Document("deadlines", List.of(new Document("state", "OPEN"), 7, new Document()))));
        assertThat(part(packed, "tracking.deadlines.0.rule"))
                .isEqualTo(new Document("tracking", new Document("deadlines", limits)));
        assertThat(part(packed)).isEmpty();
    }

    private Document whole(byte[] packed) {
        return Unpacker.unpack(vocabulary, packed, Wanted.ALL);
    }

    private Document part(byte[] packed, String... paths) {
        return Unpacker.unpack(vocabulary, packed, Wanted.of(Set.of(paths), vocabulary));
    }
}
