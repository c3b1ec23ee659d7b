package org.tiepdan.intake.registration.fault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.parties.ReceivingBodies;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.RespondentRole;

/** Finds every reason not to register a petition, beyond members that are missing or of the wrong kind. */
public final class PetitionFaults {
    /** The last part of a commune's code has five digits, of which a spreadsheet may drop the first. */
    private static final Pattern BODY_CODE = Pattern.compile("(?![0-9]{1,2}-[0-9]{1,4}$)[a-z0-9-]{1,64}");

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9.+-]{1,50}/[A-Za-z0-9.+-]{1,100}(?:\\s*;.{0,100})?");

    private static final Pattern OFFICER = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int MOST_OFFICERS = 20;
    /** 1 TB, in bytes: more than anybody hands in. */
    private static final long LARGEST_ATTACHMENT = 1_000_000_000_000L;

    private final LawPack law;
    private final ReceivingBodies receivers;

    public PetitionFaults(LawPack law) {
        this.law = law;
        this.receivers = new ReceivingBodies(law);
    }

    /** @param now the latest permitted moment of receipt */
    public List<RequestFault> of(PetitionRequest request, Instant now) {
        var faults = new ArrayList<RequestFault>();
        var receivedAt = request.receivedAtBy(now);
        faults.addAll(new DateFaults(law.calendar().firstDay()).of(request, receivedAt, now));
        faults.addAll(bodies(request, LegalTime.dateOf(receivedAt), LegalTime.dateOf(now)));
        faults.addAll(officers(request.respondent()));
        faults.addAll(new CommuneFaults(law).of(request, LegalTime.dateOf(receivedAt)));
        faults.addAll(PetitionerFaults.of(request.petitioner()));
        faults.addAll(SubjectPrivacy.faults(request));
        faults.addAll(matter(request));
        faults.addAll(FindingFaults.of(request));
        faults.addAll(registerYear(request, LegalTime.dateOf(receivedAt).getYear()));
        return List.copyOf(faults);
    }

    /** Petitions of the last days of a year are sometimes entered in the next year's book. */
    private static List<RequestFault> registerYear(PetitionRequest request, int receivedIn) {
        var told = request.registerYear();
        return told == null || told == receivedIn || told == receivedIn + 1
                ? List.of()
                : List.of(new RequestFault(
                        "registerYear",
                        "not-the-year-of-receipt",
                        "Năm của sổ phải là năm nhận đơn (hoặc năm liền sau).",
                        "Expected the year of receipt, or the one after it."));
    }

    private List<RequestFault> bodies(PetitionRequest request, LocalDate receivedOn, LocalDate today) {
        var faults = new ArrayList<RequestFault>();
        var receiving = request.receivingBody();
        if (receiving != null && !receivers.received(receiving, receivedOn)) {
            var then = String.join(", ", receivers.thenInsteadOf(receiving, receivedOn, today));
            faults.add(new RequestFault(
                    "receivingBody",
                    "unknown-body",
                    "Cơ quan tiếp nhận không có trong danh mục vào ngày nhận đơn"
                            + (then.isEmpty() ? "." : "; ngày đó là " + then + "."),
                    "No such body exists on the day of receipt"
                            + (then.isEmpty() ? "." : "; on that day it was " + then + ".")));
        }
        // Other bodies may be unlisted: see CodeDoubts.
        var respondent = request.respondent();
        if (respondent != null) {
            bodyCode("respondent/body", respondent.body(), faults);
            bodyCode("respondent/formerBody", respondent.formerBody(), faults);
            faults.addAll(unit(respondent));
        }
        bodyCode("fieldBody", request.fieldBody(), faults);
        return faults;
    }

    /** If the body itself were named, the petition would be hidden from the one that settles it. */
    private static List<RequestFault> unit(PetitionRequest.Respondent respondent) {
        return respondent.unit() == null || respondent.role() == null || respondent.role() == RespondentRole.OFFICIAL
                ? List.of()
                : List.of(new RequestFault(
                        "respondent/role",
                        "role-of-unit",
                        "Khi nêu đơn vị trực thuộc, 'role' là OFFICIAL và chức vụ trong đơn vị ghi ở 'unit.role'.",
                        "With a unit, 'role' is OFFICIAL, and the role within the unit is 'unit.role'."));
    }

    /** If the body is unlisted, the log has no respondent, and the petition could not be hidden from its officers. */
    private List<RequestFault> officers(PetitionRequest.@Nullable Respondent respondent) {
        var officers = respondent == null ? null : respondent.officers();
        if (respondent == null || officers == null) {
            return List.of();
        }
        var faults = new ArrayList<RequestFault>();
        if (officers.size() > MOST_OFFICERS) {
            faults.add(new RequestFault(
                    "respondent/officers",
                    "too-many",
                    "Tối đa " + MOST_OFFICERS + " cán bộ.",
                    "Expected at most " + MOST_OFFICERS + " officers."));
        }
        for (int i = 0; i < officers.size(); i++) {
            if (!OFFICER.matcher(officers.get(i)).matches()) {
                faults.add(
                        new RequestFault(
                                "respondent/officers/" + i,
                                "not-an-officer-id",
                                "Mã cán bộ chỉ gồm chữ thường, chữ số và dấu gạch nối, tối đa 40 ký tự; không phải họ tên.",
                                "Expected an officer's id of lower-case letters, digits and hyphens, of at most 40; never a name."));
            }
        }
        if (respondent.body() != null && law.bodies().find(respondent.body()).isEmpty()) {
            faults.add(new RequestFault(
                    "respondent/officers",
                    "officers-of-unknown-body",
                    "Chỉ nêu mã cán bộ khi cơ quan của họ có trong danh mục.",
                    "Officers can be named only if their body is listed."));
        }
        return faults;
    }

    private static void bodyCode(String member, @Nullable String code, List<RequestFault> faults) {
        if (code != null && !BODY_CODE.matcher(code).matches()) {
            faults.add(new RequestFault(
                    member,
                    "not-a-body-code",
                    "Mã cơ quan chỉ gồm chữ thường, chữ số và dấu gạch nối, như 19-05443; bảng tính có thể đã bỏ số 0 ở đầu"
                            + " mã xã.",
                    "Expected a body's code of lower-case letters, digits and hyphens, such as 19-05443; a spreadsheet may have"
                            + " dropped the zeros of a commune."));
        }
    }

    private static List<RequestFault> matter(PetitionRequest request) {
        var faults = new ArrayList<RequestFault>();
        if (request.field() != null
                && request.type() != null
                && !request.field().allowedFor(request.type())) {
            faults.add(new RequestFault(
                    "field",
                    "field-not-for-type",
                    "Lĩnh vực này không dùng cho loại đơn này.",
                    "The forms do not know this field for this type of petition."));
        }
        if (request.instance() != null && request.instance() != 1 && request.instance() != 2) {
            faults.add(
                    new RequestFault("instance", "not-an-instance", "Lần giải quyết là 1 hoặc 2.", "Expected 1 or 2."));
        }
        for (int i = 0; i < request.attachments().size(); i++) {
            var attachment = request.attachments().get(i);
            var mediaType = attachment.mediaType();
            if (mediaType != null && !MEDIA_TYPE.matcher(mediaType).matches()) {
                faults.add(new RequestFault(
                        "attachments/" + i + "/mediaType",
                        "not-a-media-type",
                        "Cần viết như application/pdf.",
                        "Expected to be written like application/pdf."));
            }
            if (attachment.size() != null && attachment.size() < 0) {
                faults.add(new RequestFault(
                        "attachments/" + i + "/size", "negative", "Không được âm.", "Expected no less than 0."));
            }
            if (attachment.size() != null && attachment.size() > LARGEST_ATTACHMENT) {
                faults.add(new RequestFault(
                        "attachments/" + i + "/size",
                        "too-large",
                        "Tối đa " + LARGEST_ATTACHMENT + " byte.",
                        "Expected at most " + LARGEST_ATTACHMENT + " bytes."));
            }
        }
        return faults;
    }
}
