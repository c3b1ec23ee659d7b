package org.tiepdan.nearduplicate.evaluation;

import java.util.List;

/** What a form letter is filled with. */
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
    private static final List<String> HAMLETS = List.of(
            "xóm Cầu Gáo", "xóm Đồng Tâm", "thôn Lũng Vài", "thôn Nà Đeo", "bản Cáu", "tổ 8", "tổ dân phố số 15", "xóm Trung Thành", "xóm La Đuốc", "thôn Khuổi Sao");
    private static final List<String> PEOPLE = List.of(
            "Nguyễn Văn Bình", "Hoàng Thị Sáu", "Ma Thị Nhung", "Lường Đình Chiến", "Triệu Văn Hùng", "Đặng Quang Đạt", "Nông Xuân Đạt", "La Xuân Bền");

    static Slots drawn(List<Commune> communes, List<String> quotes, Chance chance) {
        return new Slots(
                chance.of(communes),
                chance.of(HAMLETS),
                chance.between(1, 999),
                chance.between(1, 120),
                chance.between(10, 5000),
                chance.between(1, 28) + "/" + chance.between(1, 12) + "/202" + chance.between(3, 6),
                chance.of(PEOPLE),
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
        return form.replace(
                        "{commune}",
                        formerName ? commune.former() : commune.name())
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
