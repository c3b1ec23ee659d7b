package org.tiepdan.servicekit.web.errors;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.tiepdan.servicekit.web.ProblemException;

/** The problem for an error of which only the status is known. */
public final class StatusWords {
    private static final Map<Integer, Words> KNOWN = Map.ofEntries(
            Map.entry(400, new Words("Không đọc được yêu cầu.", "The request cannot be read.")),
            Map.entry(404, new Words("Không có địa chỉ này.", "There is nothing at this address.")),
            Map.entry(405, new Words("Địa chỉ này không nhận phương thức đó.", "This address has no such method.")),
            Map.entry(
                    406,
                    new Words(
                            "Không trả lời được theo dạng đã yêu cầu.",
                            "There is no answer in the requested media type.")),
            Map.entry(408, new Words("Yêu cầu đến quá chậm.", "The request came too slowly.")),
            Map.entry(413, new Words("Yêu cầu quá lớn.", "The request is too large.")),
            Map.entry(414, new Words("Địa chỉ quá dài.", "The address is too long.")),
            Map.entry(416, new Words("Không có phần được yêu cầu.", "There is no such part.")),
            Map.entry(417, new Words("Không đáp ứng được Expect.", "The condition in Expect cannot be met.")),
            Map.entry(431, new Words("Phần đầu của yêu cầu quá dài.", "The header of the request is too long.")),
            Map.entry(501, new Words("Không hỗ trợ phương thức này.", "There is no such method.")),
            Map.entry(503, new Words("Dịch vụ tạm bận: hãy thử lại.", "The service is busy: try again.")));
    private static final Words REFUSED = new Words("Yêu cầu bị từ chối.", "The request is refused.");
    private static final Words FAILED =
            new Words("Dịch vụ gặp lỗi; lỗi đã được ghi lại.", "The service failed; the fault is in its log.");

    private record Words(String vietnamese, String english) {}

    private StatusWords() {}

    /**
     * @param status 400 to 599
     * @return a problem whose code is the name of the status: {@code method-not-allowed}
     */
    public static ProblemException of(int status) {
        var words = KNOWN.getOrDefault(status, status < 500 ? REFUSED : FAILED);
        return new ProblemException(status, code(status), words.vietnamese(), words.english());
    }

    private static String code(int status) {
        var known = HttpStatus.resolve(status);
        return known == null
                ? "status-" + status
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
