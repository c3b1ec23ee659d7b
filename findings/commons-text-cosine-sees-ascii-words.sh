#!/usr/bin/env bash
# What: CosineDistance of Commons Text compares two texts by their words. Its documentation names no script, so we expected Vietnamese words. It takes
#       words as Java's \w does, which knows ASCII alone, so every letter with a mark separates: Lê Văn Đức and Lý Văn Đắc, two persons, are both l,
#       v, n and c, and the distance is 0, as of a text to itself. Without marks it is 0.67, so the better spelling tells them less apart. A text with
#       no ASCII letter, such as the name Đỗ, is at distance 1 from itself, the largest there is. JaccardDistance, which compares letters, is right in
#       each case. Our search for repeated petitions has its own words, in any script.
# Versions: org.apache.commons:commons-text 1.15.0 (commons-lang3 3.20.0), Temurin 25
# Seen: Le Van Duc, Ly Van Dac: cosine 0.67 jaccard 0.30 | Lê Văn Đức, Lý Văn Đắc: cosine 0.00 jaccard 0.36 | nhà, nhờ: cosine 0.00 jaccard 0.50 | Đỗ, Đỗ: cosine 1.00 jaccard 0.00
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for artifact in commons-text:1.15.0 commons-lang3:3.20.0; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="org.apache.commons:$artifact" -DoutputDirectory="$work"
done
cat >Names.java <<'JAVA'
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineDistance;
import org.apache.commons.text.similarity.JaccardDistance;

public class Names {
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8)
                .println(Stream.of(compared("Le Van Duc", "Ly Van Dac"), compared("Lê Văn Đức", "Lý Văn Đắc"),
                        compared("nhà", "nhờ"), compared("Đỗ", "Đỗ")).collect(Collectors.joining(" | ")));
    }

    static String compared(String one, String other) {
        return String.format(Locale.ROOT, "%s, %s: cosine %.2f jaccard %.2f", one, other,
                new CosineDistance().apply(one, other), new JaccardDistance().apply(one, other));
    }
}
JAVA
seen=$("$java" -cp "*" Names.java)
echo "$seen"
[ "$seen" = "Le Van Duc, Ly Van Dac: cosine 0.67 jaccard 0.30 | Lê Văn Đức, Lý Văn Đắc: cosine 0.00 jaccard 0.36 | nhà, nhờ: cosine 0.00 jaccard 0.50 | Đỗ, Đỗ: cosine 1.00 jaccard 0.00" ] || { echo "The behaviour has changed."; exit 1; }
