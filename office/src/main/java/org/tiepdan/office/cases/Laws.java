package org.tiepdan.office.cases;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiepdan.office.cases.CasePage.Fact;
import org.tiepdan.office.words.Display;

/** Full titles for the short names of laws in the law pack's articles, for readers who are not lawyers. */
final class Laws {
    private static final Pattern SHORT_NAME = Pattern.compile("(?<!\\p{L})(LKN|LTCD|LTC|BLDS|NĐ|TT)(?= ?\\d)");

    private Laws() {}

    /** @return each law that one of {@code texts} names, once */
    static List<Fact> in(Stream<String> texts, Display display) {
        return texts.flatMap(text -> SHORT_NAME.matcher(text).results())
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .map(name -> new Fact(name, display.code("law", name)))
                .toList();
    }
}
