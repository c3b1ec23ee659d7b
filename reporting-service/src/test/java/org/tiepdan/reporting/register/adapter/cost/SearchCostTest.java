package org.tiepdan.reporting.register.adapter.cost;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.adapter.query.VisibilityQuery;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.TestDatabase;

/**
 * The cost of a search compared with a single pattern over the whole subject, in the same run; {@code -Dregister.cases=100000} gives the
 * figures of decision 111.
 */
class SearchCostTest {
    private static final int CASES = Integer.getInteger("register.cases", 2_000);
    private static final int BATCH = 2_000;
    private static final int TIMES = Integer.getInteger("register.times", 5);
    private static final List<String> WORDS = List.of(
            "khiếu nại",
            "tố cáo",
            "phản ánh",
            "thu hồi đất",
            "bồi thường",
            "giải phóng mặt bằng",
            "cấp giấy chứng nhận",
            "tiếng ồn",
            "môi trường",
            "Đồng Hỷ",
            "Phổ Yên",
            "Sông Công",
            "Hoà Bình",
            "trật tự xây dựng",
            "chế độ chính sách",
            "người có công",
            "tái định cư",
            "thuỷ lợi",
            "đường giao thông",
            "trường học",
            "khai thác khoáng sản",
            "thửa số");

    private record Cost(Duration time, long found) {}

    @Test
    void printsWhatASearchCosts(@TempDir Path keys) throws Exception {
        try (var database = TestDatabase.create()) {
            fill(database);
            try (var slice = new Slice(database.get(), keys, Slice.NOW)) {
                var cases = database.get().getCollection(Paths.CASES);
                for (var typed : List.of("thu hồi đất", "Hoà Bình", "khiếu nại thửa số 77", "không có")) {
                    var before = time(() -> {
                        var pattern = Pattern.compile(Pattern.quote(SearchText.plain(typed)));
                        return cases.find(and(VisibilityQuery.of(slice.grant()), regex(Paths.SEARCHABLE, pattern)))
                                .sort(Sorts.descending(Paths.RECEIVED_AT, "_id"))
                                .projection(Projections.include("_id"))
                                .limit(51)
                                .into(new ArrayList<Document>())
                                .size();
                    });
                    var after = time(() -> slice.get("/api/v1/cases?q={q}", typed)
                            .json()
                            .get("items")
                            .size());
                    var counted = time(() -> slice.get("/api/v1/cases?total=true&q={q}", typed)
                            .json()
                            .path("total")
                            .path("count")
                            .asLong());
                    System.out.printf(
                            "%d cases, \"%s\": one pattern %d ms, words %d ms, with a total of %d %d ms%n",
                            CASES,
                            typed,
                            before.time().toMillis(),
                            after.time().toMillis(),
                            counted.found(),
                            counted.time().toMillis());
                    assertThat(counted.found()).as(typed).isGreaterThanOrEqualTo(after.found());
                }
            }
        }
    }

    /** The fastest of several runs, to exclude other load on the machine. */
    private static Cost time(Supplier<? extends Number> answer) {
        var best = Duration.ofDays(1);
        long found = 0;
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            found = answer.get().longValue();
            var took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return new Cost(best, found);
    }

    private static void fill(TestDatabase database) {
        var random = new Random(12);
        for (int first = 0; first < CASES; first += BATCH) {
            var events = new Events();
            for (int number = first; number < Math.min(first + BATCH, CASES); number++) {
                var id = Events.caseId(number);
                var subject = subject(random, number);
                var receivedAt = Events.START.minusSeconds(60L * number).toString();
                events.receive(id, petition -> petition.put("subject", subject).put("receivedAt", receivedAt));
            }
            Filling.fill(database.get(), events.written());
        }
    }

    private static String subject(Random random, int number) {
        var words = new ArrayList<String>();
        for (int word = 0; word < 4; word++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words) + " " + number % 1_000;
    }
}
