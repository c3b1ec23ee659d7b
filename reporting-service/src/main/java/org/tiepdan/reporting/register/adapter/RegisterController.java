package org.tiepdan.reporting.register.adapter;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.register.RegisterPage;
import org.tiepdan.reporting.register.RegisterReader;

@RestController
class RegisterController {
    private final RegisterReader register;

    RegisterController(RegisterReader register) {
        this.register = register;
    }

    @GetMapping("/api/v1/cases")
    RegisterPage list(Grant grant, HttpServletRequest request) {
        return register.read(grant, request.getParameterMap());
    }
}
