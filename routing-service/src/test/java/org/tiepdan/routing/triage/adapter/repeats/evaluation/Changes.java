package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The implementation of each {@link Change}. */
final class Changes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern SIGNS = Pattern.compile("[.,;:!?()\"“”/-]");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.;!?]) +");
    private static final Pattern OLD_STYLE = Pattern.compile(
            "([oO])([\u0300\u0301\u0303\u0309\u0323])([aeAE])(?!\\p{L})|([uU])([\u0300\u0301\u0303\u0309\u0323])([yY])(?!\\p{L})");
    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";
    private static final List<String> SPACES = List.of("  ", "\n", "\t", "\u00a0", "   ", " \n ");
    private static final List<String> HEADS = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐƠN KHIẾU NẠI\nKính gửi: Ủy ban nhân dân tỉnh.\nTôi tên là Nguyễn Văn Bình, sinh năm 1962, CCCD số 000962001234, làm đơn này trình bày như sau.\n",
            "Kính gửi: Ban Tiếp công dân, Thanh tra tỉnh.\nTên tôi là Hoàng Thị Sáu, số điện thoại 0900000123. Tôi viết đơn này kính mong các cấp lãnh đạo xem xét nội dung sau: ",
            "Kính thưa quý cơ quan, tôi xin được trình bày sự việc như sau. ",
            "ĐƠN ĐỀ NGHỊ\nThái Nguyên, ngày 12 tháng 6 năm 2026\nKính thưa các đồng chí lãnh đạo, gia đình chúng tôi xin phản ánh một việc.\n");
    private static final List<String> TAILS = List.of(
            "\nTôi xin cam đoan những nội dung trên là đúng sự thật và xin chịu trách nhiệm trước pháp luật.\nXin trân trọng cảm ơn!\nNgười làm đơn (ký và ghi rõ họ tên)",
            " Rất mong quý cơ quan sớm xem xét, giải quyết để đảm bảo quyền lợi cho người dân. Tôi xin chân thành cảm ơn.",
            " Kính mong quý cơ quan quan tâm giải quyết theo quy định của pháp luật. Gửi kèm theo đơn này là các tài liệu có liên quan.",
            "");

    private Changes() {}

    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** hòa becomes hoà, thủy becomes thuỷ. */
    static String toneStyle(String text) {
        var moved = OLD_STYLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll(tone -> tone.group(1) == null
                        ? tone.group(4) + tone.group(6) + tone.group(5)
                        : tone.group(1) + tone.group(3) + tone.group(2));
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    /** TCVN3 has no codes for capitals with a tone: they come back in lower case. */
    static String convertedFromTcvn3(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> Normalizer.normalize(letter, Normalizer.Form.NFD)
                                .chars()
                                .anyMatch(mark -> mark == 0x300
                                        || mark == 0x301
                                        || mark == 0x303
                                        || mark == 0x309
                                        || mark == 0x323)
                        ? letter.toLowerCase(Locale.ROOT)
                        : letter)
                .collect(Collectors.joining());
    }

    static String spacing(String text, Chance chance) {
        var spaced = SPACE.matcher(text).replaceAll(space -> chance.in(0.3) ? chance.of(SPACES) : " ");
        return chance.in(0.5) ? spaced.replaceAll("([.,;]) ", "$1") : spaced.replaceAll("([.,;]) ", " $1 ");
    }

    static String punctuation(String text, Chance chance) {
        return switch (chance.between(0, 2)) {
            case 0 -> SIGNS.matcher(text).replaceAll("");
            case 1 -> SIGNS.matcher(text).replaceAll(" ");
            default ->
                text.replace('.', ';').replace(",", " -").replace("\"", "'").replace("/", "-");
        };
    }

    /** One character in so many is wrong, missing, doubled or swapped with the next. */
    static String typingErrors(String text, double share, Chance chance) {
        var typed = new StringBuilder(text);
        for (int at = 0; at < typed.length() - 1; at++) {
            if (chance.in(share)) {
                char letter = typed.charAt(at);
                switch (chance.between(0, 3)) {
                    case 0 -> typed.setCharAt(at, KEYS.charAt(chance.between(0, KEYS.length() - 1)));
                    case 1 -> typed.deleteCharAt(at);
                    case 2 -> typed.insert(at++, letter);
                    default -> {
                        typed.setCharAt(at, typed.charAt(at + 1));
                        typed.setCharAt(++at, letter);
                    }
                }
            }
        }
        return typed.toString();
    }

    static String dropped(String text, double share, Chance chance) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !chance.in(share))
                .collect(Collectors.joining(" "));
    }

    static String clauses(String text, Chance chance) {
        List<String> clauses = new ArrayList<>(Arrays.asList(CLAUSE.split(text)));
        if (clauses.size() < 2) {
            clauses = new ArrayList<>(Arrays.asList(text.split(", ", -1)));
        }
        Collections.shuffle(clauses, new Random(chance.between(0, 1 << 20)));
        return String.join(" ", clauses);
    }

    static String salutations(String text, Chance chance) {
        return chance.of(HEADS) + text + chance.of(TAILS);
    }
}
