package org.tiepdan.servicekit.web.access;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.tiepdan.servicekit.web.ProblemException;

/** Refusals of requests that the policy does not allow. */
public final class AccessRefusals {
    private static final String SCHEME = "Bearer";

    private AccessRefusals() {}

    /** Nobody is signed in, and the operation requires a sign-in. */
    public static ProblemException notSignedIn() {
        return new ProblemException(
                401,
                "not-signed-in",
                "Cần đăng nhập.",
                "Sign in first.",
                Map.of(HttpHeaders.WWW_AUTHENTICATE, SCHEME),
                Map.of());
    }

    /** The token has expired, is for another audience, or comes from an untrusted issuer. */
    public static ProblemException invalidToken() {
        return new ProblemException(
                401,
                "invalid-token",
                "Phiên đăng nhập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại.",
                "The token is not valid or has expired. Sign in again.",
                Map.of(HttpHeaders.WWW_AUTHENTICATE, SCHEME + " error=\"invalid_token\""),
                Map.of());
    }

    /** The token cannot be checked, because its issuer does not answer. */
    public static ProblemException issuerAway() {
        return new ProblemException(
                503,
                "identity-provider-unavailable",
                "Chưa kiểm tra được phiên đăng nhập vì hệ thống định danh không trả lời. Hãy thử lại.",
                "The sign-in cannot be checked, because the identity provider does not answer. Try again.");
    }

    /** None of the caller's roles has a right to the operation. */
    public static ProblemException notForYourRole() {
        return new ProblemException(
                403,
                "not-for-your-role",
                "Vai trò của bạn không có quyền làm việc này.",
                "Your role does not allow this.");
    }

    /** The caller does not work for the body that the request names. */
    public static ProblemException notYourBody() {
        return new ProblemException(
                403, "not-your-body", "Bạn không làm việc cho cơ quan này.", "You do not work for this body.");
    }
}
