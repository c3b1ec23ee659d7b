#!/usr/bin/env bash
# What: MongoDB refuses an $inc that overflows a 64-bit integer, and treats 1 and NumberLong(1) as the same value, also in a set. mongo-java-server, a
#       stand-in for tests, wraps the counter around to the lowest number and reports one modified document; and $addToSet adds NumberLong(1) to a set
#       that contains 1, although its own query finds the document by either. It does widen an int32 that overflows, as MongoDB does, so its counters
#       look safe.
# Versions: de.bwaldvogel:mongo-java-server 1.47.0, org.mongodb:mongodb-driver-sync 5.8.1, Temurin 25
# Seen: int32 widened to 2147483648; int64 -9223372036854775808, modified 1; set [1, 1], found by the other 1
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>de.bwaldvogel</groupId><artifactId>mongo-java-server</artifactId><version>1.47.0</version></dependency>
<dependency><groupId>org.mongodb</groupId><artifactId>mongodb-driver-sync</artifactId><version>5.8.1</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Counter.java <<'JAVA'
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import org.bson.Document;

public class Counter {
    public static void main(String[] arguments) {
        var backend = new MemoryBackend();
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort())) {
            var all = client.getDatabase("test").getCollection("counters");
            all.insertOne(new Document("_id", "int").append("n", Integer.MAX_VALUE));
            all.insertOne(new Document("_id", "long").append("n", Long.MAX_VALUE));
            all.insertOne(new Document("_id", "set").append("n", List.of(1)));
            all.updateOne(Filters.eq("_id", "int"), Updates.inc("n", 1));
            var said = all.updateOne(Filters.eq("_id", "long"), Updates.inc("n", 1));
            all.updateOne(Filters.eq("_id", "set"), Updates.addToSet("n", 1L));
            System.out.println("int32 widened to " + of(all, "int") + "; int64 " + of(all, "long") + ", modified " + said.getModifiedCount()
                + "; set " + of(all, "set") + ", found by the other " + all.countDocuments(Filters.and(Filters.eq("_id", "set"), Filters.eq("n", 1L))));
        } catch (com.mongodb.MongoException refused) {
            System.out.println("refused with " + refused.getCode());
        } finally {
            server.shutdownNow();
        }
    }

    static Object of(com.mongodb.client.MongoCollection<Document> all, String id) {
        return all.find(Filters.eq("_id", id)).first().get("n");
    }
}
JAVA
seen=$(java -cp "lib/*" Counter.java)
echo "$seen"
[ "$seen" = 'int32 widened to 2147483648; int64 -9223372036854775808, modified 1; set [1, 1], found by the other 1' ] ||
    { echo "The behaviour has changed."; exit 1; }
