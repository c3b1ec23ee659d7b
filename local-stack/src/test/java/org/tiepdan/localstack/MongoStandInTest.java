package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MongoStandInTest {
    @Test
    void the_real_driver_accepts_it_and_its_greeting_is_answered_under_both_names() {
        try (var standIn = MongoStandIn.start(0);
                var client = MongoClients.create(standIn.uri("tiepdan"))) {
            var database = client.getDatabase("tiepdan");
            for (String greeting : new String[] {"hello", "isMaster", "ismaster"}) {
                Document answer = database.runCommand(new Document(greeting, 1));
                assertThat(answer.getBoolean("ismaster")).as(greeting).isTrue();
            }
        }
    }

    @Test
    void a_document_is_upserted_indexed_and_found() {
        try (var standIn = MongoStandIn.start(0);
                var client = MongoClients.create(standIn.uri("tiepdan"))) {
            var cases = client.getDatabase("tiepdan").getCollection("cases");
            cases.createIndex(Indexes.ascending("body"));

            cases.updateOne(Filters.eq("_id", "a"), Updates.set("body", "19-btcd"), new UpdateOptions().upsert(true));

            assertThat(cases.find(Filters.eq("body", "19-btcd")).first()).containsEntry("_id", "a");
        }
    }
}
