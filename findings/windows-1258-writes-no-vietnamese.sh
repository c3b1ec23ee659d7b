#!/usr/bin/env bash
# What: windows-1258 is the code page for Vietnamese, and Java's encoder for it writes neither composed nor decomposed Vietnamese: it has ê, ă, ơ and the
#       five tones, so only text that is split between them and nowhere else (Việt as V i ê + dot + t) passes, which no normal form gives. All else
#       becomes a question mark, without an exception. What iconv wrote, Java reads; it comes in that third form, equal to neither normal form.
# Versions: JDK 25 (Temurin 25.0.3), glibc iconv 2.36 and later
# Seen: NFC Ti?ng Vi?t, NFD Tie?´ng Vie?.t; split between vowel and tone Tiếng Việt; by iconv read as NFC false, NFD false
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
