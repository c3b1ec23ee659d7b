#!/usr/bin/env bash
# Draft
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for artifact in lucene-core lucene-analysis-common; do
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.apache.lucene:$artifact:10.3.2 -DoutputDirectory="$work"
done
cat >Look.java <<'JAVA'
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Look {
    public static void main(String[] arguments) throws Exception {
        var word = "\u0110\u1ed3ng H\u1ef7";
        System.out.println("folded NFC " + folded(word) + ", NFD " + folded(Normalizer.normalize(word, Normalizer.Form.NFD)).replace('\u0302', '^').replace('\u0300', '`').replace('\u0309', '?'));
        for (int size : new int[] {2000, 400, 100, 40, 20, 10}) {
            double sum = 0, distinct = 0;
            for (int trial = 0; trial < 60; trial++) {
                var a = words(trial, 0, size); var b = words(trial, size / 2, size);
                var x = hashes(a); var y = hashes(b);
                int equal = 0; for (int i = 0; i < Math.min(x.size(), y.size()); i++) if (x.get(i).equals(y.get(i))) equal++;
                var both = new HashSet<>(x); both.retainAll(new HashSet<>(y)); var all = new HashSet<>(x); all.addAll(y);
                sum += (double) equal / Math.min(x.size(), y.size()); distinct += (double) both.size() / all.size();
            }
            System.out.printf(java.util.Locale.ROOT, "size %d: true 0.333, equal tokens %.3f, of distinct terms %.3f, tokens %d%n", size, sum / 60, distinct / 60, hashes(words(1, 0, size)).size());
        }
    }
    static String words(int trial, int from, int size) { var t = new StringBuilder(); for (int i = from; i < from + size; i++) t.append("w").append(trial).append('x').append(i).append(' '); return t.toString(); }
    static List<String> hashes(String text) throws Exception {
        Tokenizer t = new WhitespaceTokenizer(); t.setReader(new java.io.StringReader(text));
        return all(new MinHashFilter(t, 1, 512, 1, true));
    }
    static String folded(String text) throws Exception {
        Tokenizer t = new StandardTokenizer(); t.setReader(new java.io.StringReader(text));
        return String.join(" ", all(new ASCIIFoldingFilter(t)));
    }
    static List<String> all(TokenStream stream) throws Exception {
        var term = stream.addAttribute(CharTermAttribute.class); var all = new ArrayList<String>(); stream.reset();
        while (stream.incrementToken()) all.add(term.toString()); stream.end(); stream.close(); return all;
    }
}
JAVA
"$java" -cp "*:." Look.java
