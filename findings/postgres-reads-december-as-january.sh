#!/usr/bin/env bash
# What: With TM, PostgreSQL writes and reads months in the language of lc_time; since version 13 to_date reads them too. In Vietnamese they are "Tháng
#       1" to "Tháng 12". We expected to_date to read what to_char wrote. It takes the first name that fits, so October, November and December are
#       "Tháng 1" followed by a figure that belongs to the year: "20 Tháng 12 2026" becomes 20 January of the year 2, and "2026 Tháng 12" becomes
#       January 2026. Nothing fails. The first nine months are right, so a test in spring shows nothing. Our queries and files have months as numbers.
# Versions: PostgreSQL 18.6 (io.zonky.test.postgres:embedded-postgres-binaries 18.6.0, io.zonky.test:embedded-postgres 2.2.2), vi_VN of Debian's package locales 2.36, JDK 25
# Seen: 20 Tháng 9 2026 > 2026-09-20 | 20 Tháng 10 2026 > 0001-01-20 BC | 20 Tháng 11 2026 > 0001-01-20 | 20 Tháng 12 2026 > 0002-01-20 | 2026 Tháng 12 > 2026-01-01
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir locales
localedef -i vi_VN -f UTF-8 "$work/locales/vi_VN.UTF-8"
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
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib" >/dev/null 2>&1
cat >Months.java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.sql.Statement;
import java.util.StringJoiner;

public class Months {
    public static void main(String[] arguments) throws Exception {
        try (var postgres = EmbeddedPostgres.builder().start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set lc_time to 'vi_VN.UTF-8'");
            var seen = new StringJoiner(" | ");
            for (var month : new String[] {"09", "10", "11", "12"}) {
                seen.add(readBack(statement, "2026-" + month + "-20", "DD TMMonth YYYY"));
            }
            seen.add(readBack(statement, "2026-12-20", "YYYY TMMonth"));
            new PrintStream(System.out, true, "UTF-8").println(seen);
        }
    }

    static String readBack(Statement statement, String day, String format) throws Exception {
        try (var rows = statement.executeQuery("select to_char(date '%1$s', '%2$s') || ' > ' || to_date(to_char(date '%1$s', '%2$s'), '%2$s')"
                .formatted(day, format))) {
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
seen=$(LOCPATH="$work/locales" "${as[@]}" "$java" "-Djava.io.tmpdir=$work" -cp "lib/*" Months.java 2>/dev/null)
echo "$seen"
[ "$seen" = "20 Tháng 9 2026 > 2026-09-20 | 20 Tháng 10 2026 > 0001-01-20 BC | 20 Tháng 11 2026 > 0001-01-20 | 20 Tháng 12 2026 > 0002-01-20 | 2026 Tháng 12 > 2026-01-01" ] || { echo "The behaviour has changed."; exit 1; }
