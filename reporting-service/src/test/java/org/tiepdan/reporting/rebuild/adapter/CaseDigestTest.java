package org.tiepdan.reporting.rebuild.adapter;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.reporting.adapter.Paths;
import org.tiepdan.reporting.projection.adapter.Filling;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.TestDatabase;
import org.tiepdan.reporting.testkit.life.Completing;

/** Two documents have the same digest only if both say the same. */
class CaseDigestTest {
    private static final CaseId CASE = Events.caseId(3);
    private final TestDatabase database = TestDatabase.create();

    CaseDigestTest() {
        var events = new Events();
        events.receive(CASE, _ -> {});
        Completing.complete(events, CASE, routed -> routed.put("field", "POLICY"));
        Filling.fill(database.get(), events.written());
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void anotherPartIsAnotherDigest() {
        long whole = digest();

        assertThat(after(Updates.set("intake.petition.field", "OTHER"))).isNotEqualTo(whole);
    }

    @Test
    void whatTheDeskCompletedBelongsToIt() {
        long whole = digest();

        long other = after(Updates.set("desk.field", "OTHER"));
        long none = after(Updates.unset(Paths.DESK));

        assertThat(other).isNotEqualTo(whole).isNotEqualTo(none);
        assertThat(none).isNotEqualTo(whole);
    }

    private long after(Bson change) {
        database.get().getCollection(Paths.CASES).updateOne(eq("_id", CASE.value()), change);
        return digest();
    }

    private long digest() {
        var document = database.get()
                .getCollection(Paths.CASES, RawBsonDocument.class)
                .find(eq("_id", CASE.value()))
                .first();
        return new CaseDigest().add(Objects.requireNonNull(document));
    }
}
