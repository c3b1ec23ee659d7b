package org.tiepdan.nearduplicate.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiepdan.nearduplicate.text.Word;

/** Finds the facts in one text, except places. */
final class FactFinder {
    private static final Set<String> PAPERS = Set.of(
            "quyet dinh",
            "thong bao",
            "cong van",
            "ket luan",
            "bien ban",
            "chung nhan",
            "to trinh",
            "hop dong",
            "van ban");
    /** Abbreviations after the number of an office's paper. */
    private static final Set<String> OF_OFFICES = Set.of("qd", "tb", "cv", "kl", "bb", "gp");
    /** Abbreviations after the number of a legal document, which says nothing about the case. */
    private static final Set<String> OF_LAWS = Set.of("nd", "qh", "tt", "nq", "ttlt", "vbhn", "pl", "lq", "ubtvqh");

    private static final Pattern ABBREVIATION = Pattern.compile("ubnd|hdnd|[b-df-hj-np-tv-z]{2,}");
    /** Numbers next to these words belong to a law or a person. */
    private static final Set<String> NOT_COUNTED = Set.of(
            "dieu", "khoan", "diem", "chuong", "muc", "phan", "luat", "sdt", "thoai", "cccd", "cmnd", "cmt", "sinh",
            "nam", "tuoi", "nha", "ngay", "thang");

    private static final Set<String> RESIDENCE =
            Set.of("cu tru", "thuong tru", "tam tru", "hien tru", "cu ngu", "dia chi", "ho khau", "nguyen quan");
    /** Longer numbers, and those that begin with 0, are telephone or personal numbers. */
    private static final int LONGEST_NUMBER = 9;

    private static final int LONGEST_WITH_A_ZERO = 4;

    private static final int LONGEST_RESIDENCE = 8;
    private static final int NEAR = 8;

    private final List<Word> words;
    private final BitSet leftOut;
    private final HamletNames hamlets;
    private final List<Fact> found = new ArrayList<>();
    private final BitSet namesOfHamlets = new BitSet();
    private int residenceUntil;
    private int paperUntil;

    private FactFinder(List<Word> words, BitSet leftOut) {
        this.words = words;
        this.leftOut = leftOut;
        this.hamlets = new HamletNames(words);
    }

    /** @param namesOfHamlets words that are names of hamlets */
    record Found(List<Fact> facts, BitSet namesOfHamlets) {}

    /** @param leftOut words that belong to places or to phrases without facts */
    static Found in(List<Word> words, BitSet leftOut) {
        var finder = new FactFinder(words, leftOut);
        for (int at = 0; at < words.size(); ) {
            at = leftOut.get(at) ? at + 1 : finder.read(at);
        }
        return new Found(finder.found, finder.namesOfHamlets);
    }

    /** @return where to continue reading */
    private int read(int at) {
        var word = words.get(at);
        if (word.number()) {
            return number(at);
        }
        if (isPair(at, PAPERS)) {
            paperUntil = at + NEAR;
        }
        if (isPair(at, RESIDENCE)) {
            residenceUntil = at + LONGEST_RESIDENCE;
        }
        int hamlet = hamlets.nameAt(at);
        boolean isSheet = hamlet == at + 1 && kind(hamlet) == FactKind.SHEET;
        if (hamlet > 0 && !isSheet) {
            return hamlet(at, hamlet);
        }
        return at + 1;
    }

    private int hamlet(int type, int name) {
        var first = words.get(name);
        boolean single = first.number() || !hamlets.isSecond(name + 1) || leftOut.get(name + 1);
        var last = single ? first : words.get(name + 1);
        if (name > residenceUntil) {
            found.add(Fact.hamlet(digits(first), digits(last)));
        }
        int end = single ? name + 1 : name + 2;
        namesOfHamlets.set(type, end);
        return end;
    }

    private int number(int at) {
        var day = Day.at(words, at);
        if (day != null) {
            if (at < paperUntil) {
                found.add(Fact.date(day));
                paperUntil = 0;
            }
            return day.end();
        }
        int behindYear = at + 1 < words.size() && isYear(words.get(at + 1)) ? at + 2 : at + 1;
        if (isLaw(behindYear)) {
            return behindYear + 1;
        }
        int end = isPaper(behindYear) ? behindYear : at + 1;
        if (isPaper(end) || isAfterPaper(at)) {
            found.add(Fact.number(FactKind.DECISION, joined(at, end)));
            paperUntil = end + NEAR;
            return behindPaper(end);
        }
        return other(at);
    }

    /** QĐ-UBND, in one word or two, or none. */
    private int behindPaper(int at) {
        int end = at;
        if (isPaper(at)) {
            end = at + 1 < words.size()
                            && ABBREVIATION.matcher(words.get(at + 1).plain()).matches()
                    ? at + 2
                    : at + 1;
            namesOfHamlets.set(at, end);
        }
        return end;
    }

    private int other(int at) {
        var word = words.get(at);
        var kind = kind(at);
        if (kind != FactKind.NUMBER) {
            found.add(Fact.number(kind, digits(word)));
        } else if (counts(at)) {
            found.add(Fact.number(kind, digits(word)));
        } else if (isBefore(at, 1, "dieu") || isBefore(at, 1, "khoan") || isBefore(at, 1, "diem")) {
            return endOfNumbers(at);
        }
        return at + 1;
    }

    private boolean counts(int at) {
        var word = words.get(at);
        return word.plain().length() > 1
                && word.plain().length() <= (word.plain().startsWith("0") ? LONGEST_WITH_A_ZERO : LONGEST_NUMBER)
                && !isYear(word)
                && (at == 0 || !NOT_COUNTED.contains(words.get(at - 1).plain()))
                && !(at + 1 < words.size() && words.get(at + 1).plain().equals("tuoi"));
    }

    private FactKind kind(int at) {
        int label = isBefore(at, 1, "so") ? at - 2 : at - 1;
        if (isAt(label, "do") && isAt(label - 1, "ban")) {
            return FactKind.SHEET;
        }
        if (isAt(label, "thua") || (isAt(label, "dat") && isAt(label - 1, "thua"))) {
            return FactKind.PARCEL;
        }
        boolean follows = !found.isEmpty() && found.getLast().kind() == FactKind.PARCEL;
        return isAt(label, "to") && (follows || words.get(label).marked().equals("to\u031b\u0300"))
                ? FactKind.SHEET
                : FactKind.NUMBER;
    }

    /** Skips dotted numbers of articles: Điều 36.5.NĐ.1.5. */
    private int endOfNumbers(int at) {
        int end = at + 1;
        while (end < words.size()
                && (words.get(end).number() || OF_LAWS.contains(words.get(end).plain()))) {
            end++;
        }
        return end;
    }

    private boolean isAfterPaper(int at) {
        int label = isBefore(at, 1, "so") ? at - 2 : at - 1;
        return isPair(label, PAPERS);
    }

    /** Whether the word and the one before it form one of these pairs. */
    private boolean isPair(int at, Set<String> pairs) {
        return at >= 1
                && pairs.contains(
                        words.get(at - 1).plain() + ' ' + words.get(at).plain());
    }

    private boolean isPaper(int at) {
        return at < words.size()
                && !words.get(at).number()
                && startsWith(words.get(at).plain(), OF_OFFICES);
    }

    private boolean isLaw(int at) {
        return at < words.size() && startsWith(words.get(at).plain(), OF_LAWS);
    }

    /** If signs were lost, the letters after a number are one word: qdubnd. */
    private static boolean startsWith(String plain, Set<String> abbreviations) {
        return abbreviations.contains(plain)
                || (plain.length() > 3 && plain.endsWith("ubnd") && abbreviations.contains(plain.substring(0, 2)));
    }

    private static boolean isYear(Word word) {
        return word.plain().length() == 4
                && (word.plain().startsWith("19") || word.plain().startsWith("20"));
    }

    private boolean isBefore(int at, int words, String plain) {
        return isAt(at - words, plain);
    }

    private boolean isAt(int at, String plain) {
        return at >= 0 && words.get(at).plain().equals(plain);
    }

    private String joined(int from, int to) {
        var digits = new StringBuilder();
        for (int at = from; at < to; at++) {
            digits.append(digits(words.get(at)));
        }
        return digits.toString();
    }

    /** The number without leading zeros. */
    private static String digits(Word word) {
        var plain = word.plain();
        int from = 0;
        while (from < plain.length() - 1 && plain.charAt(from) == '0') {
            from++;
        }
        return plain.substring(from);
    }
}
