package org.tiepdan.office.connect;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.feeds.FeedsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * Officers and leaders see the bodies in their token; operators see any. Reconciliations are for operators only, since a count reveals that
 * events exist, even for a denunciation that an officer of the body must not know of.
 */
@Controller
@EnableConfigurationProperties(ConnectSettings.class)
class ConnectController {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final FeedsApi feeds;
    private final Pages pages;
    private final Bodies bodies;
    private final ContractFiles files;
    private final ConnectSettings settings;
    private final String issuer;

    ConnectController(
            FeedsApi feeds,
            Pages pages,
            Bodies bodies,
            ContractFiles files,
            ConnectSettings settings,
            @Value("${office.issuer:http://localhost:8085}") String issuer) {
        this.feeds = feeds;
        this.pages = pages;
        this.bodies = bodies;
        this.files = files;
        this.settings = settings;
        this.issuer = issuer;
    }

    @GetMapping(Links.CONNECT)
    String page(
            @RequestParam(defaultValue = "") String body,
            Caller caller,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        boolean operates = caller.roles().contains(Role.OPERATOR);
        var own = caller.bodies().stream().sorted().toList();
        var chosen = operates ? known(body.strip()) : own.contains(body) ? body : own.isEmpty() ? "" : own.getFirst();
        model.addAttribute("operates", operates);
        model.addAttribute("typed", body.strip());
        model.addAttribute("unknown", operates && !body.isBlank() && chosen.isEmpty());
        model.addAttribute("view", view(chosen, operates ? List.of() : own, operates, display));
        pages.frame(model, request, display, "connect", display.text("connect.title"));
        return "connect";
    }

    /** @return the code; empty if no body has it */
    private String known(String code) {
        return bodies.find(code).isPresent() ? code : "";
    }

    private ConnectView view(String body, List<String> own, boolean operates, Display display) {
        var view = ConnectView.of(body, own, settings, issuer, files, display);
        if (!operates || body.isEmpty()) {
            return view;
        }
        try {
            return view.with(feeds.reconciliations(body), display);
        } catch (RefusedException | RestClientException e) {
            return view;
        }
    }

    /** The signed reconciliation of one day as a file, for the body to keep and check. */
    @GetMapping(Links.CONNECT + "/reconciliations/{day}")
    ResponseEntity<String> day(@PathVariable String day, @RequestParam(defaultValue = "") String body) {
        if (!day.matches(DAY) || known(body).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return file(body + "-" + day + ".json", MediaType.APPLICATION_JSON, feeds.reconciliation(body, day));
    }

    /** A schema, a sample or a program. */
    @GetMapping(Links.CONNECT + "/files/{file}")
    ResponseEntity<String> contract(@PathVariable String file) {
        var type = file.endsWith(".json")
                ? MediaType.APPLICATION_JSON
                : new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        return files.text(file)
                .map(text -> file(file, type, text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> file(String name, MediaType type, String text) {
        var asFile = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(text);
    }
}
