#!/usr/bin/env bash
# What: windows-1258 is the code page for Vietnamese, but Java's encoder for it can write neither composed nor decomposed Vietnamese: the code page
#       has ê, ă, ơ and the five tones, so only text split exactly between them (Việt as V i ê + dot + t) can be encoded, and no normal form produces
#       that. Everything else becomes a question mark, without an exception. Java reads the output of iconv; the result is in that third form, equal
#       to neither normal form.
# Versions: JDK 25 (Temurin 25.0.3), iconv of glibc 2.36 and later
# Seen: NFC Ti?ng Vi?t, NFD Tie?/ng Vie.?t (/ and . are loose tones); split true; of iconv's file NFC false, NFD false, normalized true
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
cat >Write.java <<'JAVA'
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

public class Write {
    static final Charset PAGE = Charset.forName("windows-1258");

    public static void main(String[] arguments) throws Exception {
        var nfc = "Ti\u1ebfng Vi\u1ec7t";
        var nfd = Normalizer.normalize(nfc, Normalizer.Form.NFD);
        var split = "Ti\u00ea\u0301ng Vi\u00ea\u0323t";
        var read = Files.readString(Path.of("iconv.txt"), PAGE);
        System.out.println("NFC " + shown(nfc) + ", NFD " + shown(nfd) + "; split " + back(split).equals(split)
                + "; of iconv's file NFC " + read.equals(nfc) + ", NFD " + read.equals(nfd) + ", normalized " + Normalizer.normalize(read, Normalizer.Form.NFC).equals(nfc));
    }

    static String back(String text) { return new String(text.getBytes(PAGE), PAGE); }

    static String shown(String text) { return back(text).replace('\u0301', '/').replace('\u0323', '.'); }
}
JAVA
printf 'Ti\u1ebfng Vi\u1ec7t' | iconv -f UTF-8 -t CP1258 >iconv.txt
seen=$("$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 Write.java)
echo "$seen"
[ "$seen" = 'NFC Ti?ng Vi?t, NFD Tie?/ng Vie.?t; split true; of iconv'"'"'s file NFC false, NFD false, normalized true' ]
