#!/usr/bin/env bash
# What: Lucene's ASCIIFoldingFilter turns Đồng Hỷ into "Dong Hy" if its letters are composed, but keeps every mark if they are decomposed, as in files
#       from a Mac: it does not cover the block of combining marks, although removing diacritics is its purpose. StandardTokenizer keeps them in the
#       word, so nothing looks wrong; an accent-insensitive index just never finds that text. The MinHashes of the two forms have nothing in common.
# Versions: org.apache.lucene:lucene-analysis-common 10.3.2, Temurin 25
# Seen: composed Dong Hy, decomposed Do^`ng Hy? (^ ` ? are loose marks); of 512 hashes of the folded shingles 0 in common
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
for artifact in lucene-core lucene-analysis-common; do
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.apache.lucene:$artifact:10.3.2 -DoutputDirectory="$work" >/dev/null 2>&1
done
cat >Fold.java <<'JAVA'
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Fold {
    public static void main(String[] arguments) throws Exception {
        var place = "\u0110\u1ed3ng H\u1ef7";
        var letter = "\u0110\u1ec1 ngh\u1ecb s\u1eeda \u0111\u01b0\u1eddng v\u00e0o x\u00f3m";
        var common = new HashSet<>(all(new MinHashFilter(new ShingleFilter(folded(letter), 2, 2), 1, 512, 1, true)));
        common.retainAll(all(new MinHashFilter(new ShingleFilter(folded(decomposed(letter)), 2, 2), 1, 512, 1, true)));
        System.out.println("composed " + String.join(" ", all(folded(place))) + ", decomposed "
                + String.join(" ", all(folded(decomposed(place)))).replace('\u0302', '^').replace('\u0300', '`').replace('\u0309', '?')
                + "; of 512 hashes of the folded shingles " + common.size() + " in common");
    }

    static String decomposed(String text) { return Normalizer.normalize(text, Normalizer.Form.NFD); }

    static TokenStream folded(String text) {
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        return new ASCIIFoldingFilter(words);
    }

    static List<String> all(TokenStream stream) throws Exception {
        var term = stream.addAttribute(CharTermAttribute.class);
        var all = new ArrayList<String>();
        for (stream.reset(); stream.incrementToken(); ) all.add(term.toString());
        stream.close();
        return all;
    }
}
JAVA
seen=$("$java" -cp "*:." Fold.java 2>/dev/null)
echo "$seen"
[ "$seen" = 'composed Dong Hy, decomposed Do^`ng Hy?; of 512 hashes of the folded shingles 0 in common' ] || { echo "The behaviour has changed."; exit 1; }
