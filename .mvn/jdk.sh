# shellcheck shell=sh
# Sets JAVA_HOME to a JDK of the release this project is written for, wherever the machine keeps one.
# Sourced by mvnw and run. Ends the caller with one sentence when there is none.

TIEPDAN_JAVA=25

# A JDK names its release in a file of its own, so no candidate has to be started to be judged.
tiepdan_is_jdk() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q "^JAVA_VERSION=\"$TIEPDAN_JAVA[.\"]" "$1/release"
}

tiepdan_find_jdk() {
    path_javac=$(command -v javac 2>/dev/null) && path_javac=$(readlink -f "$path_javac" 2>/dev/null || echo "$path_javac")
    for candidate in "${JAVA_HOME:-/nonexistent}" "${path_javac%/bin/javac}" \
        /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if tiepdan_is_jdk "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "Tiếp Dân needs a JDK $TIEPDAN_JAVA: install one (for example Eclipse Temurin $TIEPDAN_JAVA) or point JAVA_HOME at it." >&2
    return 1
}

tiepdan_find_jdk || exit 1
