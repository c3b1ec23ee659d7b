#!/usr/bin/env bash
# What: Jackson reads a YAML alias of a scalar (`user: &who "10001"` … `run-as: *who`) in a tree as the name of the alias instead of the scalar,
#       without an error or a warning. An alias of a mapping used with the merge key `<<` becomes a key named "<<" with the alias's name as text.
#       SnakeYAML, on which Jackson's reader is built, resolves the scalar and merges. So a test that reads a docker-compose file with Jackson sees
#       names where compose sees values: read such files with SnakeYAML itself, or repeat the scalars.
# Versions: tools.jackson.dataformat:jackson-dataformat-yaml 3.2.2, org.yaml:snakeyaml 2.6, JDK 25
# Seen: jackson run-as=who <<=base | snakeyaml run-as=10001 memory=1g
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
<dependencies>
<dependency><groupId>tools.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>3.2.2</version></dependency>
<dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.6</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work"
cat >compose.yml <<'YML'
base: &base { memory: 1g }
user: &who "10001"
service:
  <<: *base
  run-as: *who
YML
cat >Read.java <<'JAVA'
import java.nio.file.*;
import java.util.*;

public class Read {
    public static void main(String[] arguments) throws Exception {
        var text = Files.readString(Path.of("compose.yml"));
        var tree = new tools.jackson.dataformat.yaml.YAMLMapper().readTree(text).get("service");
        Map<String, Map<String, Object>> map = new org.yaml.snakeyaml.Yaml().load(text);
        var service = map.get("service");
        System.out.println("jackson run-as=" + tree.path("run-as").asString() + " <<=" + tree.path("<<").asString()
                + " | snakeyaml run-as=" + service.get("run-as") + " memory=" + service.get("memory"));
    }
}
JAVA
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
seen=$("$java" -cp "$(printf '%s:' ./*.jar)" Read.java 2>/dev/null)
echo "$seen"
[ "$seen" = "jackson run-as=who <<=base | snakeyaml run-as=10001 memory=1g" ]
