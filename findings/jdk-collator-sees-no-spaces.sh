#!/usr/bin/env bash
# What: java.text.Collator for Vietnamese has the right order of letters, but compares all letters before it considers a space, which its
#       documentation does not say: "La Vân" comes after "Lan Anh", although Vietnamese is sorted word by word, as ICU's collator for the same locale
#       does. At strength PRIMARY, for a search without diacritics and case, "than han" and "thanh an" are equal: a TreeSet keeps only the first. We
#       compare word by word.
# Versions: Temurin 25 (java.text), com.ibm.icu:icu4j 78.1
# Seen: jdk Lan Anh, La Vân; kept 1 | icu La Vân, Lan Anh; kept 2
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=com.ibm.icu:icu4j:78.1 -DoutputDirectory="$work" >/dev/null 2>&1
cat >Sort.java <<'JAVA'
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

public class Sort {
    public static void main(String[] arguments) {
        var vietnamese = Locale.of("vi");
        System.out.println("jdk " + sorted(java.text.Collator.getInstance(vietnamese)) + " | icu "
                + sorted(com.ibm.icu.text.Collator.getInstance(vietnamese)));
    }

    static String sorted(Comparator<Object> collator) {
        var names = List.of("Lan Anh", "La V\u00e2n").stream().sorted(collator).toList();
        var kept = new TreeSet<Object>(collator);
        if (collator instanceof java.text.Collator jdk) jdk.setStrength(java.text.Collator.PRIMARY);
        if (collator instanceof com.ibm.icu.text.Collator icu) icu.setStrength(com.ibm.icu.text.Collator.PRIMARY);
        kept.addAll(List.of("than han", "thanh an"));
        return String.join(", ", names) + "; kept " + kept.size();
    }
}
JAVA
seen=$("$java" -Dstdout.encoding=UTF-8 -cp "*:." Sort.java 2>/dev/null)
echo "$seen"
[ "$seen" = 'jdk Lan Anh, La Vân; kept 1 | icu La Vân, Lan Anh; kept 2' ] || { echo "The behaviour has changed."; exit 1; }
