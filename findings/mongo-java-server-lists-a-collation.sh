#!/usr/bin/env bash
# What: MongoDB compares by the collation of a collection, an index or a query. We expected a stand-in to do the same, or to refuse what it does not
#       support, as it does with $dateTrunc. mongo-java-server accepts a collation of strength 1 everywhere, lists it with the index, and compares
#       bytes: a unique index accepts both "Hà Nội" and "ha noi", of which a real server refuses the second, and does not find "HA NOI", which a real
#       server finds. So a test with the stand-in proves nothing about diacritics and case. We store folded words in separate fields, which are
#       compared byte by byte.
# Versions: de.bwaldvogel:mongo-java-server 1.47.0, org.mongodb:mongodb-driver-sync 5.8.1, Temurin 25
# Seen: the index has strength 1; both stored; HA NOI found: by the collection's collation 0, by the query's 0; $dateTrunc refused
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies>
<dependency><groupId>de.bwaldvogel</groupId><artifactId>mongo-java-server</artifactId><version>1.47.0</version></dependency>
<dependency><groupId>org.mongodb</groupId><artifactId>mongodb-driver-sync</artifactId><version>5.8.1</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work" >/dev/null 2>&1
cat >Collated.java <<'JAVA'
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

public class Collated {
    public static void main(String[] arguments) {
        var backend = new MemoryBackend();
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        var letters = Collation.builder().locale("en").collationStrength(CollationStrength.PRIMARY).build();
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort())) {
            var database = client.getDatabase("register");
            database.createCollection("places", new CreateCollectionOptions().collation(letters));
            var places = database.getCollection("places");
            places.createIndex(new Document("name", 1), new IndexOptions().unique(true).collation(letters));
            places.insertOne(new Document("name", "H\u00e0 N\u1ed9i"));
            var stored = does(() -> places.insertOne(new Document("name", "ha noi"))) ? "both stored" : "one stored";
            var sought = new Document("name", "HA NOI");
            var day = List.of(new Document("$project", new Document("day", new Document("$dateTrunc", new Document("date", "$at").append("unit", "day")))));
            System.out.println("the index has strength " + places.listIndexes().into(new ArrayList<>()).getLast().get("collation", Document.class).get("strength")
                    + "; " + stored + "; HA NOI found: by the collection's collation " + places.countDocuments(sought)
                    + ", by the query's " + places.countDocuments(sought, new CountOptions().collation(letters))
                    + "; $dateTrunc " + (does(() -> places.aggregate(day).first()) ? "taken" : "refused"));
        } finally {
            server.shutdownNow();
        }
    }

    static boolean does(Runnable work) {
        try {
            work.run();
            return true;
        } catch (MongoException e) {
            return false;
        }
    }
}
JAVA
seen=$("$java" -cp "*:." Collated.java 2>/dev/null)
echo "$seen"
[ "$seen" = "the index has strength 1; both stored; HA NOI found: by the collection's collation 0, by the query's 0; \$dateTrunc refused" ] || { echo "The behaviour has changed."; exit 1; }
