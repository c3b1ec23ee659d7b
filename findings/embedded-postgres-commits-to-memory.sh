#!/usr/bin/env bash
# What: A PostgreSQL started by embedded-postgres acknowledges commits that are not on the disk: it runs with fsync=off (-F) and
#       synchronous_commit=off, while PostgreSQL's own defaults are on. So a test that kills the server loses the latest commits, and a rate measured
#       on it is several times that of a real server. setServerConfig can set both, even against its own -F.
# Versions: io.zonky.test:embedded-postgres 2.2.2 with its PostgreSQL 14.22, JDK 25
# Seen: as started fsync=off synchronous_commit=off | asked for on fsync=on synchronous_commit=on
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies>
<dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work"
cat >Durable.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

public class Durable {
    public static void main(String[] arguments) throws Exception {
        System.out.println("as started " + settings(EmbeddedPostgres.builder()) + " | asked for on "
                + settings(EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")));
    }

    static String settings(EmbeddedPostgres.Builder builder) throws Exception {
        try (var postgres = builder.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select string_agg(name || '=' || setting, ' ' order by name) from pg_settings where name in ('fsync', 'synchronous_commit')")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
JAVA
# PostgreSQL refuses to run as root.
as=()
if [ "$(id -u)" = 0 ]; then
  chown -R 65534:65534 "$work"
  as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
seen=$("${as[@]}" "$java" "-Djava.io.tmpdir=$work" -cp "$(printf '%s:' ./*.jar)" Durable.java 2>/dev/null)
echo "$seen"
[ "$seen" = "as started fsync=off synchronous_commit=off | asked for on fsync=on synchronous_commit=on" ]
