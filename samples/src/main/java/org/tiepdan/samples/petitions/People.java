package org.tiepdan.samples.petitions;

import java.util.List;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.samples.chance.Chance;

/** Made-up people. An identity number that begins with 000 names no province and cannot be a real one. */
final class People {
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Hoàng", "Vũ", "Đặng", "Bùi", "Dương", "Ma",
            "Nông", "Lý", "Triệu", "Lường", "Hà", "Đồng", "Chu", "La", "Hứa", "Bế", "Trương", "Giàng", "Ngô");
    private static final List<String> WOMEN = List.of(
            "Lan", "Hạnh", "Thơm", "Mến", "Xuân", "Nhung", "Thảo", "Bích", "Tươi", "Yến", "Phượng", "Chinh", "Sen");
    private static final List<String> MEN = List.of(
            "Hùng", "Toàn", "Quyết", "Chiến", "Lực", "Đạt", "Bền", "Sơn", "Khánh", "Thắng", "Vinh", "Tài", "Páo");
    private static final List<String> WOMEN_MIDDLE = List.of("Thị", "Thị", "Thị Thu", "Thị Minh", "Ngọc", "Thị Kim");
    private static final List<String> MEN_MIDDLE = List.of("Văn", "Văn", "Đức", "Quang", "Xuân", "Trọng", "Đình", "A");
    private static final List<String> ORGANISATIONS = List.of(
            "Hợp tác xã nông nghiệp",
            "Hợp tác xã chè",
            "Công ty TNHH vận tải",
            "Hội người cao tuổi",
            "Tổ hợp tác trồng rừng");

    private People() {}

    static SamplePetition.Petitioner draw(PetitionerKind kind, Places.Place home, Chance chance) {
        var hamlet = Places.hamlet(home, chance);
        var name = kind == PetitionerKind.ORGANISATION
                ? chance.of(ORGANISATIONS) + " " + hamlet.replaceFirst("^(?:xóm|thôn|tổ) ", "số ")
                : name(chance);
        return new SamplePetition.Petitioner(
                kind,
                name,
                chance.in(85) ? "000" + digits(9, chance) : null,
                new SamplePetition.Address(hamlet, home.code()),
                chance.in(70) ? "0900000" + digits(3, chance) : null,
                kind == PetitionerKind.GROUP ? Integer.valueOf(chance.between(3, 46)) : null);
    }

    static SamplePetition.Petitioner anonymous() {
        return new SamplePetition.Petitioner(PetitionerKind.ANONYMOUS, null, null, null, null, null);
    }

    private static String name(Chance chance) {
        return chance.of(FAMILIES) + " "
                + (chance.in(45)
                        ? chance.of(WOMEN_MIDDLE) + " " + chance.of(WOMEN)
                        : chance.of(MEN_MIDDLE) + " " + chance.of(MEN));
    }

    private static String digits(int count, Chance chance) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(chance.between(0, 9));
        }
        return digits.toString();
    }
}
