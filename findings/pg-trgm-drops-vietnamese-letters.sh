#!/usr/bin/env bash
# What: pg_trgm recognises only ASCII letters if the database has the character type C, even in UTF-8: it treats đ, ê and every other letter with a
#       mark as a word separator. A name may then not match itself (Đỗ has no letter left), and Lê and Lý, two family names, are equal. We expected
#       letters, since the manual says that it ignores only "non-alphanumerics"; a database with the built-in provider's C.UTF-8, which lower-cases Đ
#       and Ấ correctly, does not recognise them either. There is no warning; an index of such trigrams still finds and ranks something. With the
#       C.UTF-8 of libc everything works as expected.
# Versions: PostgreSQL 18.6 (io.zonky.test.postgres:embedded-postgres-binaries 18.6.0, io.zonky.test:embedded-postgres 2.2.2), JDK 25
# Seen: C: Đỗ and Đỗ 0, Lê and Lý 1 | built-in C.UTF-8, where lower('ĐẤT') is đất: Đỗ and Đỗ 0, Lê and Lý 1 | libc C.UTF-8: Đỗ and Đỗ 1, Lê and Lý 0.2
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencyManagement><dependencies>
<dependency><groupId>io.zonky.test.postgres</groupId><artifactId>embedded-postgres-binaries-bom</artifactId><version>18.6.0</version><type>pom</type><scope>import</scope></dependency>
</dependencies></dependencyManagement>
<dependencies>
<dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work"
cat >Trigrams.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;

public class Trigrams {
    private static final String LIKE = "'Đỗ and Đỗ ' || similarity('Đỗ', 'Đỗ') || ', Lê and Lý ' || similarity('Lê', 'Lý')";

    public static void main(String[] arguments) throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var seen = "C: " + asked(postgres, "c", "locale 'C'", "select " + LIKE)
                    + " | built-in C.UTF-8, " + asked(postgres, "builtin", "locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'",
                            "select 'where lower(''ĐẤT'') is ' || lower('ĐẤT') || ': ' || " + LIKE)
                    + " | libc C.UTF-8: " + asked(postgres, "libc", "locale 'C.UTF-8'", "select " + LIKE);
            new PrintStream(System.out, true, "UTF-8").println(seen);
        }
    }

    static String asked(EmbeddedPostgres postgres, String database, String options, String query) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + database + " template template0 encoding 'UTF8' " + options);
        }
        try (var connection = postgres.getDatabase("postgres", database).getConnection(); var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            var rows = statement.executeQuery(query);
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
seen=$("${as[@]}" "$java" "-Djava.io.tmpdir=$work" -cp "$(printf '%s:' ./*.jar)" Trigrams.java 2>/dev/null)
echo "$seen"
[ "$seen" = "C: Đỗ and Đỗ 0, Lê and Lý 1 | built-in C.UTF-8, where lower('ĐẤT') is đất: Đỗ and Đỗ 0, Lê and Lý 1 | libc C.UTF-8: Đỗ and Đỗ 1, Lê and Lý 0.2" ]
