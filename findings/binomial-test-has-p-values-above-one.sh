#!/usr/bin/env bash
# What: The two-sided binomial test of Commons Math, still the version most projects use, returns p-values above 1 if the count is the most likely
#       one: it counts the middle twice. Commons Statistics, its successor, does not. Both, however, compare probabilities that are equal by symmetry
#       as rounded numbers, and may leave one tail out: 5 and 14 of 19 heads of a fair coin are mirror images of each other, yet 5 is "significant" at
#       0.05 and 14 is not. The exact value is 0.0636 for both.
# Versions: org.apache.commons:commons-math3 3.6.1, commons-statistics-inference 1.2, Temurin 25
# Seen: math 5 of 10 1.2461, 5 of 19 0.0414, 14 of 19 0.0636 | statistics 1.0000 0.0414 0.0636
# Date: 2026-11-30
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for artifact in commons-math3:3.6.1 commons-statistics-inference:1.2 commons-statistics-distribution:1.2 commons-statistics-ranking:1.2 \
    commons-statistics-descriptive:1.2 commons-numbers-core:1.2 commons-numbers-gamma:1.2 commons-numbers-combinatorics:1.2 \
    commons-numbers-arrays:1.2 commons-numbers-fraction:1.2 commons-rng-client-api:1.6 commons-rng-sampling:1.6 commons-rng-simple:1.6 \
    commons-rng-core:1.6; do
  mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="org.apache.commons:$artifact" -DoutputDirectory="$work"
done
cat >Coin.java <<'JAVA'
import java.util.Locale;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

public class Coin {
    public static void main(String[] arguments) {
        System.out.printf(Locale.ROOT, "math 5 of 10 %.4f, 5 of 19 %.4f, 14 of 19 %.4f | statistics %.4f %.4f %.4f%n",
                math(10, 5), math(19, 5), math(19, 14), statistics(10, 5), statistics(19, 5), statistics(19, 14));
    }

    static double math(int thrown, int heads) {
        return new BinomialTest().binomialTest(thrown, heads, 0.5, AlternativeHypothesis.TWO_SIDED);
    }

    static double statistics(int thrown, int heads) {
        return org.apache.commons.statistics.inference.BinomialTest.withDefaults().test(thrown, heads, 0.5).getPValue();
    }
}
JAVA
seen=$("$java" -cp "$work/*" Coin.java)
echo "$seen"
[ "$seen" = "math 5 of 10 1.2461, 5 of 19 0.0414, 14 of 19 0.0636 | statistics 1.0000 0.0414 0.0636" ]
