package org.tiepdan.servicekit.web.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads bodies of the type {@code application/x-www-form-urlencoded}, always as UTF-8. */
final class FormFilter extends OncePerRequestFilter {
    private final FormHttpMessageConverter forms = new FormHttpMessageConverter();

    /** @param getHeaders empty, so that the request cannot choose the character set */
    private record Body(InputStream getBody, HttpHeaders getHeaders) implements HttpInputMessage {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !isForm(request.getContentType());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new FormRequest(request, fields(request)), response);
    }

    private MultiValueMap<String, String> fields(HttpServletRequest request) throws IOException {
        try {
            return forms.read(null, new Body(request.getInputStream(), new HttpHeaders()));
        } catch (HttpMessageNotReadableException e) {
            // A percent sign without two digits. Not quoted, since the field may be a password.
            throw new ProblemException(400, "unreadable-form", "Không đọc được biểu mẫu.", "The form cannot be read.");
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(
                            MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
