package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.tiepdan.localstack.MongoStandIn;

/** A stand-in for MongoDB, accessed directly. */
final class ReadModels implements AutoCloseable {
    private final MongoStandIn mongo = MongoStandIn.start(0);
    private final MongoClient client = MongoClients.create(uri());
    private final MongoDatabase database = client.getDatabase("test");

    String uri() {
        return mongo.uri("test");
    }

    List<String> names() {
        return database.listCollectionNames().into(new ArrayList<>());
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** Cases whose receipt was read. */
    List<Document> parts(String collection) {
        return collection(collection)
                .find(new Document("intake", new Document("$exists", true)))
                .into(new ArrayList<>());
    }

    /** In all documents of the collection. */
    void set(String collection, String member, Object value) {
        collection(collection).updateMany(new Document(), new Document("$set", new Document(member, value)));
    }

    /** In the pointer to the current generation. */
    void setServed(String member, Object value) {
        collection("readModels")
                .updateOne(new Document("_id", "served"), new Document("$set", new Document(member, value)));
    }

    void drop() {
        database.drop();
    }

    @Override
    public void close() {
        client.close();
        mongo.close();
    }
}
