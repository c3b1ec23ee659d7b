package org.tiepdan.intake.keys.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.intake.keys.KeyKind;
import org.tiepdan.intake.keys.KeyRing;
import org.tiepdan.intake.sealing.Rewrapping;
import org.tiepdan.servicekit.web.request.RequestReader;

@RestController
@RequestMapping("/api/v1/keys")
class KeyController {
    private static final String KEY = "key";
    private static final int CODE = 20;

    private final KeyRing ring;
    private final KeyRotation rotation;
    private final Rewrapping rewrapping;

    KeyController(KeyRing ring, KeyRotation rotation, Rewrapping rewrapping) {
        this.ring = ring;
        this.rotation = rotation;
        this.rewrapping = rewrapping;
    }

    /** The number of keys of each kind, including the newest. */
    record State(int master, int digests, int receipts, Rewrapping.Progress rewrapping) {}

    @GetMapping
    State state() {
        var keys = ring.keys();
        return new State(
                MasterKeyset.size(keys.master()),
                keys.digests().size(),
                keys.receipts().size(),
                rewrapping.progress());
    }

    @PostMapping("/rotation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    State rotate(HttpServletRequest request) throws IOException {
        var body = RequestReader.of(request.getInputStream().readAllBytes());
        var code = body.code(KEY, CODE, true);
        var kind = code == null ? null : KeyKind.find(code).orElse(null);
        if (code != null && kind == null) {
            var all = String.join(
                    ", ", Arrays.stream(KeyKind.values()).map(KeyKind::code).toList());
            body.fault(KEY, "unknown-code", "Mã không có trong danh mục: " + all + ".", "Expected one of " + all + ".");
        }
        body.finish();
        rotation.rotate(Objects.requireNonNull(kind));
        return state();
    }

    /** Continues work that a restart interrupted. */
    @PostMapping("/rewrapping")
    @ResponseStatus(HttpStatus.ACCEPTED)
    State rewrap() {
        rewrapping.start();
        return state();
    }
}
