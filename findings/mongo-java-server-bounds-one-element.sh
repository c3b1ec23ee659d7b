#!/usr/bin/env bash
# What: According to MongoDB's manual on arrays, one element may satisfy one of two bounds in a condition and another element the other, so {words:
#       {$gte: "thu", $lt: "hoj"}} finds ["hoi", "thu"]. mongo-java-server requires one element for both, as $elemMatch does: a range over an array of
#       words that looks right there finds more on a real server. An anchored pattern, or $elemMatch, means the same on both.
# Versions: de.bwaldvogel:mongo-java-server 1.47.0, org.mongodb:mongodb-driver-sync 5.8.1, Temurin 25
# Seen: of ["hoi", "thu"]: two bounds 0, as two conditions 1, $elemMatch within th 1, pattern ^th 1
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
cat >Bounds.java <<'JAVA'
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import org.bson.Document;

public class Bounds {
    public static void main(String[] arguments) {
        var backend = new MemoryBackend();
        backend.version(ServerVersion.MONGO_5_0);
        var server = new MongoServer(backend);
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort())) {
            var cases = client.getDatabase("register").getCollection("cases");
            cases.insertOne(new Document("words", List.of("hoi", "thu")));
            var from = new Document("$gte", "thu");
            var to = new Document("$lt", "hoj");
            System.out.println("two bounds " + cases.countDocuments(new Document("words", new Document(from).append("$lt", "hoj")))
                    + ", as two conditions " + cases.countDocuments(new Document("$and", List.of(new Document("words", from), new Document("words", to))))
                    + ", $elemMatch within th " + cases.countDocuments(new Document("words", new Document("$elemMatch", new Document("$gte", "th").append("$lt", "ti"))))
                    + ", pattern ^th " + cases.countDocuments(new Document("words", new Document("$regex", "^th"))));
        } finally {
            server.shutdownNow();
        }
    }
}
JAVA
seen=$("$java" -cp "$(printf '%s:' ./*.jar)" Bounds.java 2>/dev/null)
echo "$seen"
[ "$seen" = 'two bounds 0, as two conditions 1, $elemMatch within th 1, pattern ^th 1' ] || { echo "The behaviour has changed."; exit 1; }
