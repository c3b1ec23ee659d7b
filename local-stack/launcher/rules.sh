# shellcheck shell=bash
# Checks what the rows of the law say together: see law/vn/README.md.

# Ends the launcher with the command's status. Needs no running system.
tell_rules() {
    local jar
    [ -d "$BASE/routing-service/target/app" ] || fail "routing-service is not built yet: ./run prepare builds it."
    jar=$(echo "$BASE/routing-service/target/app/"*.jar)
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:-UsePerfData -Xmx512m -cp "$jar" \
        org.tiepdan.routing.jurisdiction.adapter.Rules "${FILES[@]}"
}
