package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.util.List;

/** The values of a form letter. */
record Slots(
        Commune commune,
        String hamlet,
        int parcel,
        int sheet,
        int decision,
        String date,
        String person,
        int area,
        int money,
        String quote) {
    private static final List<String> FIRST = List.of(
            "Cầu", "Đồng", "Lũng", "Nà", "Khuổi", "Đèo", "Trung", "Làng", "Bản", "Tân", "La", "Hòa", "Phú", "Gốc",
            "Ao");
    private static final List<String> SECOND = List.of(
            "Gáo", "Tâm", "Vài", "Đeo", "Sao", "Nứa", "Thành", "Đuốc", "Chằm", "Lập", "Sen", "Bình", "Mít", "Cáu",
            "Hin");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Hoàng", "Ma", "Lường", "Triệu", "Đặng", "Nông", "La", "Hứa", "Lê");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đình", "Quang", "Xuân", "Thị Kim");
    private static final List<String> GIVEN =
            List.of("Bình", "Sáu", "Nhung", "Chiến", "Hùng", "Đạt", "Bền", "Tươi", "Vinh", "Lan", "Phúc", "Hạnh");

    private static String hamlet(Chance chance) {
        return chance.in(0.2)
                ? chance.of(List.of("tổ ", "tổ dân phố số ")) + chance.between(1, 40)
                : chance.of(List.of("xóm ", "thôn ", "bản ")) + chance.of(FIRST) + " " + chance.of(SECOND);
    }

    static Slots drawn(List<Commune> communes, List<String> quotes, Chance chance) {
        return new Slots(
                chance.of(communes),
                hamlet(chance),
                chance.between(1, 999),
                chance.between(1, 120),
                chance.between(10, 5000),
                chance.between(1, 28) + "/" + chance.between(1, 12) + "/202" + chance.between(3, 6),
                chance.of(FAMILY) + " " + chance.of(MIDDLE) + " " + chance.of(GIVEN),
                5 * chance.between(9, 400),
                chance.between(2, 950),
                chance.of(quotes));
    }

    Slots in(Commune other) {
        return new Slots(other, hamlet, parcel, sheet, decision, date, person, area, money, quote);
    }

    Slots aboutParcel(int other) {
        return new Slots(commune, hamlet, other, sheet, decision, date, person, area, money, quote);
    }

    Slots against(int other) {
        return new Slots(commune, hamlet, parcel, sheet, other, date, person, area, money, quote);
    }

    Slots inHamletOf(Slots other) {
        return new Slots(
                commune, other.hamlet, parcel, sheet, decision, date, other.person, other.area, other.money, quote);
    }

    String fill(String form, boolean formerName) {
        return form.replace("{commune}", formerName ? commune.former() : commune.name())
                .replace("{province}", commune.province())
                .replace("{hamlet}", hamlet)
                .replace("{parcel}", String.valueOf(parcel))
                .replace("{sheet}", String.valueOf(sheet))
                .replace("{decision}", String.valueOf(decision))
                .replace("{date}", date)
                .replace("{person}", person)
                .replace("{area}", String.valueOf(area))
                .replace("{money}", String.valueOf(money))
                .replace("{quote}", quote);
    }
}
