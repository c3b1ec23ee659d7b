package org.tiepdan.office.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.office.client.cases.Reason;
import org.tiepdan.office.client.counter.Duplicates;
import org.tiepdan.office.client.counter.PetitionPreview;
import org.tiepdan.office.client.counter.PetitionPreview.Limit;
import org.tiepdan.office.client.counter.Registered;
import org.tiepdan.office.client.counter.RegisteredPetition;
import org.tiepdan.office.client.counter.RoutingPreview;
import org.tiepdan.servicekit.web.Fault;
import tools.jackson.databind.node.ObjectNode;

/** The answers about a petition at the counter. */
public final class FixedPetition {
    /** The id of every petition that is registered. */
    public static final String ID = "8f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    /** A petition about an official of a unit, who has changed position since. */
    public static final String OF_A_UNIT = "9a3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";

    public static final String CODE = "K7M2PX94RTWA";
    public static final String RECEIPT = "<!DOCTYPE html><title>Biên nhận</title><p>GIẤY BIÊN NHẬN ĐƠN";
    public static final String RECEIPT_POLICY = "default-src 'none'; style-src 'sha256-abc='";

    private FixedPetition() {}

    static Registered receipt() {
        return new Registered(ID, CODE, Instant.parse("2026-11-16T01:15:00Z"), 153, 2026, null);
    }

    static RegisteredPetition registered(String id) {
        boolean ofAUnit = id.equals(OF_A_UNIT);
        return new RegisteredPetition(
                id,
                ofAUnit ? "DENUNCIATION" : "COMPLAINT",
                "IN_PERSON",
                "19-btcd",
                Instant.parse("2026-11-16T01:15:00Z"),
                153,
                2026,
                null,
                "Khiếu nại quyết định thu hồi đất",
                "LAND_HOUSING",
                new RegisteredPetition.Place("05443"),
                ofAUnit
                        ? ofAUnit()
                        : new RegisteredPetition.Respondent("19-05443", "HEAD", null, null, null, null, null),
                new RegisteredPetition.Decision(
                        "ADMINISTRATIVE_DECISION", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 3)),
                1,
                null,
                true,
                null,
                "INDIVIDUAL",
                1,
                null,
                null);
    }

    private static RegisteredPetition.Respondent ofAUnit() {
        return new RegisteredPetition.Respondent(
                "19-05443",
                "OFFICIAL",
                List.of("cb-1"),
                new RegisteredPetition.Unit("ADMINISTRATIVE", "HEAD"),
                "SAME_RANK",
                "19-05665",
                "DEPUTY_HEAD");
    }

    /** A registration needs a type, a subject without names, and a text. */
    static List<Fault> faults(ObjectNode petition) {
        var faults = new ArrayList<Fault>();
        for (var member : List.of("type", "channel", "subject", "content")) {
            if (!petition.has(member)) {
                faults.add(new Fault("/" + member, "missing", "Còn thiếu.", "Required, but missing."));
            }
        }
        var name = petition.at("/petitioner/fullName").asString("");
        if (!name.isEmpty() && petition.path("subject").asString("").contains(name)) {
            faults.add(new Fault(
                    "/subject",
                    "tells-the-petitioner",
                    "Không được nêu tên người viết đơn.",
                    "It must not hold the petitioner's name."));
        }
        return faults;
    }

    static List<Fault> reason(ObjectNode why) {
        return why.has("reason")
                ? List.of()
                : List.of(new Fault("/reason", "missing", "Còn thiếu.", "Required, but missing."));
    }

    static PetitionPreview preview(ObjectNode petition) {
        boolean known = petition.has("type") && petition.has("content");
        return new PetitionPreview(
                faults(petition).stream()
                        .map(fault -> new org.tiepdan.office.client.fault.Fault(
                                fault.pointer(), fault.code(), fault.message()))
                        .toList(),
                known ? petition.path("content").asString() : null,
                null,
                null,
                null,
                petition.has("type") ? limits() : List.of());
    }

    private static List<Limit> limits() {
        return List.of(
                new Limit(
                        "TCD-REPLY",
                        "Thông báo kết quả xử lý cho công dân",
                        "Tell the citizen the result",
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 30),
                        10,
                        "WORKING_DAY",
                        "RECEIVING_BODY",
                        "LTCD 28.1"),
                new Limit(
                        "KN-RESOLVE-1",
                        "Giải quyết khiếu nại lần đầu",
                        "Settle a first complaint",
                        null,
                        null,
                        30,
                        "CALENDAR_DAY",
                        "COMPETENT_BODY",
                        "LKN 28"));
    }

    static RoutingPreview decision(ObjectNode facts) {
        var body = facts.at("/respondent/body").asString("");
        return body.isEmpty()
                ? new RoutingPreview(
                        "TRIAGE",
                        null,
                        List.of(),
                        List.of(new Reason(
                                "TRIAGE-MISSING",
                                "Chưa xác định được cơ quan có thẩm quyền vì thiếu: người bị khiếu nại.",
                                "The competent body cannot be decided, because this is missing: the respondent.",
                                "LKN 7")))
                : new RoutingPreview(
                        "TRANSFER",
                        body,
                        List.of(),
                        List.of(new Reason(
                                "KN-COMMUNE-1",
                                "Khiếu nại lần đầu đối với quyết định của Chủ tịch UBND cấp xã do chính người đó giải quyết.",
                                "A first complaint against a decision of a commune chair is settled by that chair.",
                                "LKN 17 (Luật 136/2025)")));
    }

    /** Texts that say they were sent before are found as duplicates. */
    static Duplicates seen(ObjectNode question) {
        return new Duplicates(
                question.path("signature").asString("").contains("đã gửi")
                        ? List.of(
                                new Duplicates.Candidate(
                                        "LINKED",
                                        true,
                                        FixedCases.CASE,
                                        "Cùng người gửi, cùng nội dung: đơn đã có tại UBND phường Phan Đình Phùng, nhận ngày 01/07/2026.",
                                        "The same petitioner sent the same: it is with Phan Dinh Phung Ward, received on 2026-07-01."))
                        : List.of());
    }
}
