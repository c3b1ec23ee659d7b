#!/usr/bin/env bash
# What: An AOT cache (JDK 25: -XX:AOTCacheOutput, JEP 515's profiles) written by a JVM with -XX:TieredStopAtLevel=1 keeps a method at C1 in a later
#       JVM that has both compilers, however often it is called. The JVM accepts the cache without a warning, although it was made with other
#       compilers. We expected it to collect the missing profiles as it does without a cache. So a measurement of "both compilers" with a C1 cache
#       measures C1.
# Versions: JDK 25 (Temurin 25.0.3)
# Seen: highest level of Hot.mix without a cache 4, with a cache of both compilers 4, with a cache of C1 1
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -version 2>&1 | grep -q '"25' || { echo "needs a JDK 25: set JAVA_HOME"; exit 2; }
cat >Hot.java <<'JAVA'
public class Hot {
    static int mix(int x) { for (int i = 0; i < 20; i++) x = x * 31 + (x >>> 7); return x; }

    public static void main(String[] arguments) {
        int sum = 0;
        for (var end = System.nanoTime() + 2_000_000_000L; System.nanoTime() < end; ) for (int i = 0; i < 1000; i++) sum += mix(i);
        System.out.println(sum == 42 ? "rare" : "done");
    }
}
JAVA
"${java}c" -d . Hot.java && "${java%java}jar" -c -f hot.jar Hot.class
run() { "$java" -XX:+UseSerialGC -cp hot.jar "$@" Hot; }
run -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=c1.aot >/dev/null 2>&1
run -XX:AOTCacheOutput=both.aot >/dev/null 2>&1
# Without -XX:CompileCommand, which would keep the JVM from using what the cache learned of the method: all compilations are printed.
highest() { run -XX:+PrintCompilation "$@" | awk '/ Hot::mix / { for (i = 2; i < NF; i++) if ($(i + 1) == "Hot::mix" && $i > level) level = $i } END { print level + 0 }'; }
seen="without a cache $(highest), with a cache of both compilers $(highest -XX:AOTCache=both.aot), with a cache of C1 $(highest -XX:AOTCache=c1.aot)"
echo "highest level of Hot.mix $seen"
[ "$seen" = "without a cache 4, with a cache of both compilers 4, with a cache of C1 1" ]
