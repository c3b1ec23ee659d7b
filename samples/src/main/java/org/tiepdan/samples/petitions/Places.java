package org.tiepdan.samples.petitions;

import java.util.List;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.samples.chance.Chance;

/** The real communes of Thái Nguyên; the hamlets in them are made up. */
public final class Places {
    private static final String PROVINCE = "19";
    private static final String PREFIX = "Ủy ban nhân dân ";
    /** Larger communes have more petitions. */
    private static final List<String> LARGE = List.of(
            "19-05443",
            "19-05455",
            "19-05467",
            "19-05482",
            "19-05500",
            "19-05518",
            "19-05860",
            "19-01843",
            "19-05692",
            "19-05692",
            "19-05692",
            "19-05830",
            "19-05908",
            "19-05611",
            "19-02020",
            "19-05569",
            "19-05899");

    private static final List<String> HAMLETS = List.of(
            "Đồng Tâm",
            "Tân Lập",
            "Làng Mới",
            "Bãi Bông",
            "Cầu Gáo",
            "Đồng Chằm",
            "Nà Luông",
            "Khuổi Tát",
            "Bản Cải",
            "Gốc Sui",
            "Cây Thị",
            "Đèo Nứa",
            "Bờ Suối",
            "Trung Kiên",
            "Hòa Bình",
            "Đầm Sen",
            "Ao Cang",
            "Soi Mít",
            "Vườn Trám",
            "Núi Guộc",
            "Phố Giữa",
            "Đồng Hẻo",
            "Pác Cáp",
            "Lũng Vài");

    private final List<Place> all;
    private final List<Place> large;

    /** @param name as used in a sentence: {@code xã Phú Bình} */
    public record Place(String body, String code, String name) {
        boolean isWard() {
            return name.startsWith("phường");
        }
    }

    public Places(LawPack law) {
        all = law.bodies().all().stream()
                .filter(body -> body.level() == BodyLevel.COMMUNE && PROVINCE.equals(body.province()))
                .map(Places::place)
                .toList();
        large = LARGE.stream()
                .flatMap(body -> all.stream().filter(place -> place.body().equals(body)))
                .toList();
    }

    public Place draw(Chance chance) {
        return chance.of(chance.in(55) ? large : all);
    }

    public static String hamlet(Place place, Chance chance) {
        if (place.isWard()) {
            return "tổ " + chance.between(1, 24);
        }
        return (place.code().compareTo("02200") < 0 ? "thôn " : "xóm ") + chance.of(HAMLETS);
    }

    private static Place place(Body body) {
        var commune = body.commune();
        if (commune == null || !body.nameVi().startsWith(PREFIX)) {
            throw new IllegalStateException("Expected the people's committee of a commune, but it is " + body.code());
        }
        return new Place(body.code(), commune, body.nameVi().substring(PREFIX.length()));
    }
}
