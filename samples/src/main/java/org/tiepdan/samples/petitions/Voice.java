package org.tiepdan.samples.petitions;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.samples.chance.Chance;

/** A writing style. */
enum Voice {
    FORMAL(
            List.of(
                    "Kính gửi quý cơ quan, tôi tên là {name}, hiện cư trú tại {home}.",
                    "Kính thưa quý cơ quan, tôi là {name}, công dân {commune}, xin trình bày như sau.",
                    "Tôi là {name}, địa chỉ {home}, làm đơn này trình bày sự việc."),
            List.of(
                    "Tôi xin trân trọng cảm ơn.",
                    "Tôi cam đoan nội dung trên là đúng sự thật.",
                    "Xin chân thành cảm ơn quý cơ quan.")),
    PLAIN(
            List.of("", "", "Nhà tôi ở {home}.", "Tôi xin nói việc này."),
            List.of("Xin cảm ơn.", "Mong sớm có trả lời.", "Có gì cần hỏi thêm xin cứ gọi cho tôi.")),
    ELDERLY(
            List.of(
                    "Thưa các đồng chí, tôi năm nay {tuoi} tuổi, sống ở {hamlet} đã nửa đời người.",
                    "Kính thưa lãnh đạo, tôi là cán bộ hưu trí, xin có mấy lời.",
                    "Tôi già rồi, nhờ cháu viết hộ lá đơn này."),
            List.of(
                    "Kính chúc các đồng chí mạnh khỏe.",
                    "Tuổi già chỉ mong được một lời trả lời.",
                    "Tôi chỉ biết trông vào Đảng và Nhà nước.")),
    YOUNG(
            List.of("Em chào anh chị ạ.", "Em xin phản ánh với ban tiếp công dân ạ.", "Cho em hỏi việc này với ạ.", ""),
            List.of("Em cảm ơn nhiều ạ.", "Em có gửi ảnh kèm theo.", "Mong anh chị phản hồi sớm giúp em.")),
    HIGHLAND(
            List.of(
                    "Nhà tôi ở {hamlet}, đi ra trung tâm {commune} mất nửa ngày đường.",
                    "Bà con dân tộc ở {hamlet} nhờ tôi viết đơn này.",
                    "Tôi người Tày ở {commune}, ít chữ, có gì chưa đúng mong cán bộ bỏ qua."),
            List.of("Mong cán bộ lên tận nơi xem cho.", "Bà con cảm ơn cán bộ nhiều.", "Cái này cả bản đều biết.")),
    MANY(
            List.of(
                    "Chúng tôi là các hộ dân ở {hamlet}, {commune}, cùng ký tên dưới đây.",
                    "Thay mặt bà con {hamlet}, chúng tôi xin trình bày.",
                    "Kính gửi quý cơ quan, nhân dân {hamlet} có ý kiến như sau."),
            List.of(
                    "Chúng tôi xin cảm ơn.",
                    "Danh sách chữ ký kèm theo đơn này.",
                    "Mong được đối thoại với lãnh đạo.")),
    HIDDEN(
            List.of("Tôi xin không nêu tên vì sợ bị trù dập.", "Tôi là người dân {commune}, xin được giấu tên.", ""),
            List.of("Mong cấp trên về kiểm tra bí mật.", "Sự thật thế nào cứ về hỏi dân là rõ.")),
    WITHOUT_MARKS(PLAIN.greetings, PLAIN.closings) {
        @Override
        String typed(String text, Chance chance) {
            return withoutMarks(text);
        }
    },
    HASTY(YOUNG.greetings, PLAIN.closings) {
        @Override
        String typed(String text, Chance chance) {
            var typed = text.replace("không", "k").replace("được", "dc");
            for (int slip = chance.between(1, 3); slip > 0; slip--) {
                typed = swapped(typed, chance.between(1, typed.length() - 3));
            }
            return chance.in(40) ? typed.toLowerCase(Locale.ROOT) : typed;
        }
    };

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    // Immutable: made by List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> greetings;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> closings;

    Voice(List<String> greetings, List<String> closings) {
        this.greetings = greetings;
        this.closings = closings;
    }

    static Voice of(Channel channel, PetitionerKind kind, Chance chance) {
        if (kind == PetitionerKind.ANONYMOUS) {
            return HIDDEN;
        }
        if (kind != PetitionerKind.INDIVIDUAL) {
            return MANY;
        }
        return chance.of(
                channel == Channel.ONLINE
                        ? List.of(YOUNG, YOUNG, WITHOUT_MARKS, HASTY, PLAIN, FORMAL)
                        : List.of(FORMAL, FORMAL, FORMAL, PLAIN, PLAIN, ELDERLY, ELDERLY, HIGHLAND, WITHOUT_MARKS));
    }

    String greeting(Chance chance) {
        return chance.of(greetings);
    }

    String closing(Chance chance) {
        return chance.of(closings);
    }

    /** How the writers refer to themselves. */
    String self(PetitionerKind kind) {
        return kind == PetitionerKind.GROUP || kind == PetitionerKind.ORGANISATION
                ? "chúng tôi"
                : this == YOUNG || this == HASTY ? "em" : "tôi";
    }

    /** The text as they type it. */
    String typed(String text, Chance chance) {
        return text;
    }

    private static String swapped(String text, int at) {
        return Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at + 1))
                ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                : text;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
