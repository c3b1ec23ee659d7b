package org.tiepdan.intake.privacy.name;

import org.tiepdan.intake.privacy.text.Vocabulary;

/** Word lists that separate names from other text, for the free line and for the member that holds the name. */
final class NameWords {
    /** Said before the name of one person. */
    static final Vocabulary TITLES =
            Vocabulary.of("ông, bà, anh, chị, cô, chú, bác, cụ, dì, cậu, mợ, thím, em, cháu, thầy, mr, mrs, ms");

    /** Titles that come before other words too; a name after them is recognised by its capital. */
    static final Vocabulary LOOSE_TITLES =
            Vocabulary.of("hộ, gia đình, đồng chí, đ c, cô giáo, thầy giáo, bác sĩ, kỹ sư,"
                    + " luật sư, giáo viên, vợ, chồng, mẹ, bố, cha, mế, chủ hộ, con trai, con gái, trưởng thôn, trưởng xóm,"
                    + " trưởng bản, tổ trưởng, chị gái, anh trai, em trai, em gái, công dân, người dân, đương sự");

    /** In text without marks, only these are titles rather than other words ("co" is mostly có, "chu" chủ). */
    static final Vocabulary PLAIN_TITLES = Vocabulary.of("ong, ba, anh, chi");

    /** Before a title, in a text without capitals to recognise names. */
    static final Vocabulary POSSESSORS =
            Vocabulary.of("của, hộ, nhà, đất, gia đình, với, giữa, vợ, chồng, họ tên, hộ gia đình, và, vợ chồng");

    /** Before a name that is recognised by its capitals. */
    static final Vocabulary BEFORE_PERSONS =
            Vocabulary.of("do, cho, bởi, là, tên, gửi, người, đơn, xin, mẹ con, cháu, nghị, nại");

    /** Before the name of a place or an institution, which is often named after a person. */
    static final Vocabulary PLACES = Vocabulary.of(
            "đường, phố, ngõ, ngách, hẻm, kiệt, phường, xã, thôn, xóm, bản, buôn, làng,"
                    + " ấp, tổ, khu, cụm, khóm, huyện, quận, tỉnh, thành phố, thị trấn, thị xã, chợ, cầu, cống, sông, suối, hồ, đập,"
                    + " núi, đồi, chùa, đền, đình, miếu, nghĩa trang, công viên, bệnh viện, trường, tiểu học, trung học, đại học,"
                    + " cơ sở, phổ thông, mầm non, mẫu giáo, thpt, thcs, ptth, ptdt, quảng trường, tượng đài, ga, bến xe, bến, cảng,"
                    + " đảo, sân vận động, khu đô thị, khu phố, tổ dân phố, khu dân cư, chung cư, tp, tt, tx, p, q, đ, kdc, tdp, nhà văn hóa, nhà thờ,"
                    + " giáo xứ, mỏ, rạp, tuyến, quốc lộ, đại lộ, địa bàn, ủy ban nhân dân xã, hang, thác, đèo, ngã ba, ngã tư");

    /** Those of {@link #PLACES} that mean nothing else without marks: "cho" is mostly cho, "ho" hộ. */
    static final Vocabulary PLAIN_PLACES = Vocabulary.of(
            "duong, phuong, xa, thon, xom, huyen, tinh, thanh pho, thi tran, thi xa,"
                    + " benh vien, cong vien, truong, tieu hoc, trung hoc, mam non, thpt, thcs, nghia trang, quang truong, khu pho");

    /** Before the name of a firm, which may be part of a person's. */
    static final Vocabulary FIRMS = Vocabulary.of(
            "công ty, công ty tnhh, tnhh, cổ phần, cp, doanh nghiệp, xí nghiệp, hợp tác xã,"
                    + " htx, tập đoàn, chi nhánh, siêu thị, khách sạn, nhà hàng, nhà máy, dự án, quỹ, phòng khám, nhà trẻ, trung tâm,"
                    + " một thành viên, mtv, dntn, tư nhân, xây dựng, thương mại, khu công nghiệp, kcn, trang trại, bãi, mỏ đá, lò");

    /** Ends like a place but is not one. */
    static final Vocabulary NO_PLACES = Vocabulary.of(
            "gia đình, yêu cầu, nhu cầu, đề cầu, văn bản, biên bản, tài bản, kịch bản,"
                    + " thị trường, môi trường, hiện trường, vụ cầu, công khu, cán bộ xã, lãnh tổ, phiên bản, bồi đền, thỉnh cầu");

    /** Followed by a name, these make it another person's. */
    static final Vocabulary SURNAMES =
            Vocabulary.of("nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ,"
                    + " ngô, dương, lý, đào, đoàn, vương, trịnh, trương, đinh, lâm, phùng, mai, tô, tạ, hà, thái, tăng, lương, cao,"
                    + " châu, chu, nông, ma, lục, hứa, la, triệu, bế, lộc, lưu, quách, tống, từ, khổng, kiều, nghiêm, ninh, lò, quàng,"
                    + " cầm, sầm, giàng, vàng, sùng, thào, lầu, hạng, bàn, đàm, phí, doãn, thạch, kim, sơn, âu, mạc, viên, cù, vi, lã,"
                    + " văn, thị");

    /** Begins a clause after a name, with a capital in headings. */
    static final Vocabulary CLAUSES = Vocabulary.of(
            "khiếu, tố, kiến, phản, đề, yêu, trú, thường, ở, tại, về, xin, có, và, là,"
                    + " bị, do, đòi, cùng, cho, đã, không, sinh, địa, số, cccd, cmnd, sđt, đt, với, được, trưởng, phó, chủ, giám, bí, xóm,"
                    + " tổ, thôn, phường, xã, ấp, bản, khu, ngụ, sn, nguyên, đại, gửi, nộp, chưa, nhờ, mong, nay, thuộc, nhà, phải");

    /** Begins the name of a group or an organisation, not of one person. */
    static final Vocabulary COLLECTIVES = Vocabulary.of(
            "anh chị em, anh em, chị em, anh chị, ông bà, các, những, nhân dân, tập thể, bà con, toàn thể, toàn bộ, cư dân,"
                    + " người dân, công dân, hộ dân, các hộ, nhóm, một số, hộ kinh doanh, khu dân cư, khu, tổ, thôn, xóm, bản, làng,"
                    + " ấp, xã, phường, cán bộ, công nhân, giáo viên, phụ huynh, học sinh, sinh viên, tiểu thương, cử tri, xã viên,"
                    + " hội viên, đoàn viên, dân cư, dân, hộ sản xuất, nông dân, ngư dân, cựu chiến binh, thương binh, người lao động,"
                    + " người, hộ, gia đình các, liên gia, cộng đồng, tổ dân phố, khu phố, lớp, đội, bên, họ tộc, dòng họ, ban,"
                    + " quần chúng, đông đảo, nhiều, hai, ba, bốn, năm, mười, số, đại diện, và, cùng, khối phố, khối, chi hội, chi bộ,"
                    + " công ty, doanh nghiệp, xí nghiệp, hợp tác xã, htx, tập đoàn, chi nhánh, trường, ủy ban, ubnd, mặt trận, hội,"
                    + " trung tâm, ngân hàng, văn phòng, câu lạc bộ, clb, chùa, đền, nhà thờ, giáo xứ, giáo họ, bệnh viện, phòng,"
                    + " nhà máy, cửa hàng, khách sạn, nhà hàng, viện, sở, cục, chi cục, liên đoàn, liên hiệp, công đoàn, đoàn thanh niên,"
                    + " quỹ, tổng công ty, dntn, cơ sở, tổ hợp, nhà trẻ, siêu thị, chợ, báo, đài, hiệp hội, bưu điện");

    /** Words that occur in the name member beside the name itself. */
    static final Vocabulary BESIDES =
            Vocabulary.of("ông, bà, anh, chị, cô, chú, bác, cụ, thầy, hộ, gia đình, hộ gia đình, đại diện,"
                    + " người đại diện, do, và vợ, vợ, chồng, con, chủ hộ, người viết đơn, họ tên, họ và tên, đại diện cho, mr, mrs, ms,"
                    + " đồng chí, bên, người khiếu nại, người tố cáo, sinh năm, sinh, tên");

    private NameWords() {}
}
