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

/** Reads a body of the type {@code application/x-www-form-urlencoded}, in UTF-8 whatever it says. */
final class FormFilter extends OncePerRequestFilter {
    private final FormHttpMessageConverter forms = new FormHttpMessageConverter();

    /** @param getHeaders none: which letters a form has is ours to say */
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
            // A percent sign without its two digits. What was sent may be a password: it is not quoted.
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
