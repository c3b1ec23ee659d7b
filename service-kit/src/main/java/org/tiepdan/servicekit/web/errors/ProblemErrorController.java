package org.tiepdan.servicekit.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.servicekit.web.headers.AnswerHeaders;

/**
 * Answers errors that no handler answered, which the server dispatches here. A direct request by a client gets 404.
 */
@Controller
public class ProblemErrorController implements ErrorController {
    private static final int NOT_FOUND = 404;

    private final Supplier<List<ErrorViewResolver>> pages;

    /** @param pages resolved on first use, because some beans are created later than this one */
    public ProblemErrorController(Supplier<List<ErrorViewResolver>> pages) {
        this.pages = pages;
    }

    /** @return an error page if this service has one and a browser asks; null when a problem was written */
    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Requests that Tomcat refuses before its first valve arrive here without the header.
        AnswerHeaders.setOverTls(request.isSecure(), response);
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer code && code >= 400 ? code : NOT_FOUND;
        var known = HttpStatus.resolve(status);
        if (known != null && isBrowser(request)) {
            for (var each : pages.get()) {
                var page = each.resolveErrorView(request, known, Map.of());
                if (page != null) {
                    response.setStatus(status);
                    return page;
                }
            }
        }
        ProblemJson.write(response, StatusWords.of(status));
        return null;
    }

    private static boolean isBrowser(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
