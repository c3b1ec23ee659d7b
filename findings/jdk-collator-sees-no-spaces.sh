#!/usr/bin/env bash
# What: java.text.Collator for Vietnamese knows the order of its letters, but compares all letters before it looks at a space, which its documentation does
#       not say: "La Vân" comes after "Lan Anh", though Vietnamese is sorted word by word, and ICU's collator of the same locale does so. At strength
#       PRIMARY, where a search is to mind neither marks nor capitals, "than han" and "thanh an" are one: a TreeSet keeps the first. We compare words.
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
