package org.tiepdan.benchmarks.repeats;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.nearduplicate.PetitionText;

/**
 * Any number of made-up letters, each about a separate matter: ten forms, filled in with one of some thousand current communes, parcel,
 * decision, hamlet and money, and three sentences out of thirty. The same number gives the same letter.
 */
final class Letters {
    static final LocalDate RECEIVED = LocalDate.of(2026, 8, 3);
    private static final long SEED = 41;
    private static final int SENTENCES = 3;
    private static final double SLIPS = 0.02;

    private static final List<String> FORMS = List.of(
            "Gia đình tôi sử dụng thửa đất số %1$d, tờ bản đồ số %2$d tại xóm %3$s từ năm 1988. Quyết định số %4$d/QĐ-UBND thu hồi đất mà không họp dân.",
            "Tôi khiếu nại Quyết định số %4$d/QĐ-XPHC xử phạt %5$d triệu đồng, đất ở xóm %3$s là do cha ông tôi khai hoang.",
            "Bà con xóm %3$s phản ánh trại chăn nuôi xả nước thải ra suối từ %2$d ngày nay, mùi hôi suốt ngày đêm.",
            "Đường vào xóm %3$s hư hỏng nặng dài %1$d mét, mùa mưa học sinh phải lội bùn, đề nghị sửa chữa.",
            "Mẹ tôi là người có công, ở xóm %3$s, trợ cấp hằng tháng %5$d nghìn đồng bị cắt mà không có thông báo.",
            "Tôi nộp hồ sơ tách thửa số %1$d, tờ bản đồ số %2$d đã quá hạn, hỏi thì cán bộ bảo chờ, không có phiếu hẹn lại.",
            "Nhà trường ở xóm %3$s thu %5$d nghìn đồng một cháu đầu năm học, không họp phụ huynh, không có biên lai.",
            "Hộ liền kề lấn ranh giới thửa đất số %1$d của tôi, biên bản hòa giải số %4$d/BB-UBND ghi không đúng sự việc.",
            "Dự án đi qua xóm %3$s bồi thường thửa đất số %1$d thấp hơn hộ bên cạnh %5$d triệu đồng, đề nghị tính lại.",
            "Đề nghị cấp giấy chứng nhận quyền sử dụng đất cho thửa đất số %1$d, tờ bản đồ số %2$d, gia đình ở xóm %3$s.");
    private static final List<String> BEGINNINGS = List.of(
            "Sự việc kéo dài nhiều tháng",
            "Chúng tôi đã gửi đơn ba lần",
            "Cán bộ địa chính đo lại hai lần",
            "Trưởng xóm đã lập danh sách",
            "Hàng xóm cùng ký xác nhận",
            "Vụ mùa vừa rồi gia đình mất trắng");
    private static final List<String> ENDINGS = List.of(
            "mà chưa ai về kiểm tra thực địa.",
            "nhưng hồ sơ lưu tại xã không khớp với bản đồ cũ.",
            "và chúng tôi chỉ được trả lời bằng miệng.",
            "làm đời sống của các cháu nhỏ và người già rất khó khăn.",
            "vì vậy mong cấp trên cử đoàn thanh tra làm rõ trách nhiệm.");
    private static final List<String> FIRST =
            List.of("Cầu", "Đồng", "Nà", "Khuổi", "Đèo", "Trung", "Làng", "Tân", "Hòa", "Phú", "Gốc", "Ao", "Bến");
    private static final List<String> SECOND =
            List.of("Gáo", "Tâm", "Vài", "Nứa", "Thành", "Đuốc", "Chằm", "Lập", "Sen", "Bình", "Mít", "Hin", "Đông");

    private final List<String> communes;

    Letters(LawPack law) {
        this.communes = law.units().all().stream()
                .filter(unit -> unit.effectiveTo() == null && unit.province() != null)
                .map(unit -> unit.code())
                .filter(code -> code.length() > 2)
                .sorted()
                .toList();
    }

    PetitionText letter(int number) {
        var random = new SplittableRandom(SEED * number);
        var form = FORMS.get(random.nextInt(FORMS.size()));
        var hamlet = of(FIRST, random) + " " + of(SECOND, random);
        var matter = form.formatted(
                random.nextInt(1, 1_000),
                random.nextInt(1, 120),
                hamlet,
                random.nextInt(10, 5_000),
                random.nextInt(2, 950));
        var more = IntStream.range(0, SENTENCES)
                .mapToObj(_ -> of(BEGINNINGS, random) + " " + of(ENDINGS, random))
                .collect(Collectors.joining(" "));
        return new PetitionText("Đơn của công dân", matter + " " + more, commune(number), RECEIVED);
    }

    /** The same letter as another person would type it: with a typing error in one of fifty characters. */
    PetitionText typedAgain(int number) {
        var letter = letter(number);
        var random = new SplittableRandom(SEED + number);
        var typed = new StringBuilder(letter.content());
        for (int at = 0; at < typed.length(); at++) {
            if (Character.isLowerCase(typed.charAt(at)) && random.nextDouble() < SLIPS) {
                typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return new PetitionText(letter.subject(), typed.toString(), letter.commune(), letter.on());
    }

    String commune(int number) {
        return communes.get(Math.floorMod(number * 7919, communes.size()));
    }

    private static String of(List<String> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }
}
