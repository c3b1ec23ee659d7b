package org.tiepdan.office.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.eventing.text.SearchText;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.office.client.counter.NamedBody;
import org.tiepdan.office.client.counter.UnitMatches;
import org.tiepdan.office.client.counter.UnitMatches.Now;
import org.tiepdan.office.client.counter.UnitMatches.Unit;

/** The meanings of names: the bodies of the law pack, and some communes, one of which was divided. */
final class FixedNames {
    private static final String PROVINCE = "Tỉnh Thái Nguyên";
    private static final LawPack LAW = LawPack.packaged();
    private static final Now PHAN_DINH_PHUNG = new Now("05443", "Phường Phan Đình Phùng", "Phan Dinh Phung Ward");
    private static final Now QUYET_THANG = new Now("05482", "Phường Quyết Thắng", "Quyet Thang Ward");

    private static final List<Unit> UNITS = List.of(
            today(PHAN_DINH_PHUNG),
            today(QUYET_THANG),
            today(new Now("02143", "Xã Văn Lang", "Van Lang Commune")),
            today(new Now("05665", "Xã Văn Lăng", "Van Lang Commune")),
            new Unit(
                    "Phường Quang Trung",
                    "Quang Trung Ward",
                    "COMMUNE",
                    PROVINCE,
                    "Thành phố Thái Nguyên",
                    LocalDate.of(2025, 6, 30),
                    List.of(PHAN_DINH_PHUNG, QUYET_THANG),
                    List.of()));

    private FixedNames() {}

    private static Unit today(Now now) {
        return new Unit(now.nameVi(), now.nameEn(), "COMMUNE", PROVINCE, null, null, List.of(now), List.of());
    }

    static UnitMatches units(String typed) {
        return new UnitMatches(UNITS.stream()
                .filter(unit -> fits(unit.nameVi(), typed))
                .map(unit -> new Unit(
                        unit.nameVi(),
                        unit.nameEn(),
                        unit.kind(),
                        unit.provinceName(),
                        unit.district(),
                        unit.validTo(),
                        unit.now(),
                        why(unit.nameVi(), typed)))
                .toList());
    }

    static List<NamedBody> bodies(String typed) {
        return LAW.bodies().all().stream()
                .filter(body -> fits(body.nameVi(), typed))
                .limit(8)
                .map(body -> new NamedBody(
                        body.code(),
                        body.nameVi(),
                        body.nameEn(),
                        null,
                        new NamedBody.Found(null, why(body.nameVi(), typed))))
                .toList();
    }

    private static boolean fits(String name, String typed) {
        return SearchText.plain(name).contains(SearchText.plain(typed));
    }

    private static List<String> why(String name, String typed) {
        var part = SearchText.plain(name).equals(SearchText.plain(typed)) ? "NAME" : "PART";
        return name.contains(typed)
                ? List.of(part)
                : Stream.of(part, "WITHOUT_MARKS").toList();
    }
}
