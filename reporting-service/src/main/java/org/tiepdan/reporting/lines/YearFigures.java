package org.tiepdan.reporting.lines;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What was counted of one year's lines; nothing in it changes with time alone.
 *
 * @param received month, competent and receiving body of the cases received in it
 * @param closed month, how, competent and receiving body of the cases closed in it
 * @param limits limits met and missed, by body, of the cases received in it
 * @param standings where the cases received in it stand
 */
public record YearFigures(List<Count> received, List<Count> closed, List<Count> limits, List<Count> standings) {
    static final YearFigures NONE = new YearFigures(List.of(), List.of(), List.of(), List.of());

    /** @param codes as {@link LineDraft} puts them together */
    public record Count(String codes, long count) {

        static Count of(Document group) {
            return new Count(
                    group.getString("_id"), group.get("count", Number.class).longValue());
        }

        Document document() {
            return new Document("_id", codes).append("count", count);
        }
    }

    /** Those of {@link #limits} one by one: body, met, missed. */
    public List<Count> limitsByBody() {
        return limits.stream()
                .flatMap(count ->
                        List.of(count.codes.split(Key.MORE)).stream().map(body -> new Count(body, count.count)))
                .toList();
    }

    static YearFigures read(Document year) {
        return new YearFigures(
                counts(year, "received"), counts(year, "closed"), counts(year, "limits"), counts(year, "standings"));
    }

    Bson toKeep() {
        return combine(
                set("received", documents(received)),
                set("closed", documents(closed)),
                set("limits", documents(limits)),
                set("standings", documents(standings)));
    }

    private static List<Document> documents(List<Count> counts) {
        return counts.stream().map(Count::document).toList();
    }

    private static List<Count> counts(Document year, String member) {
        return year.getList(member, Document.class, List.of()).stream()
                .map(Count::of)
                .toList();
    }
}
