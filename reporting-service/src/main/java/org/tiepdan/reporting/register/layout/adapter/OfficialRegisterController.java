package org.tiepdan.reporting.register.layout.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.register.RegisterColumn;
import org.tiepdan.lawpack.register.RegisterLayout;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.CaseFilterReader;
import org.tiepdan.reporting.query.CaseFilter;
import org.tiepdan.reporting.register.layout.OfficialRegister;
import org.tiepdan.reporting.register.layout.RegisterSheet;
import org.tiepdan.reporting.register.layout.adapter.OfficialRegisterReader.Asked;
import org.tiepdan.reporting.sheet.file.SheetFiles;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class OfficialRegisterController {
    /** Some hundred pages of paper; a longer register is printed by month. */
    private static final int MOST = 5_000;

    private final OfficialRegisterReader register;
    private final CaseFilterReader filters;
    private final SheetFiles files;

    OfficialRegisterController(OfficialRegisterReader register, CaseFilterReader filters, SheetFiles files) {
        this.register = register;
        this.filters = filters;
        this.files = files;
    }

    /** @return null if it was written as a file */
    @GetMapping("/api/v1/cases/register")
    @Nullable
    OfficialRegister register(Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = new QueryReader(request.getParameterMap(), Set.of("body", "from", "to", "format"));
        var format = AskedFormat.of(query, request);
        var filter = filters.bodyAndPeriod(query);
        List.of("body", "from", "to").forEach(query::hasRequired);
        var columns = columns(filter.to(), query);
        query.finish();
        var asked = asked(filter);
        BodyAccessCheck.check(grant, asked.body());
        if (register.count(asked, grant, MOST) > MOST) {
            query.fault(
                    "to",
                    "too-many-rows",
                    "Sổ in một lần tối đa " + MOST + " dòng. Hãy chọn khoảng thời gian ngắn hơn.",
                    "A register is printed with at most " + MOST + " rows. Choose a shorter period.");
            query.finish();
        }
        var found = register.read(asked, grant, columns);
        if (format.isEmpty()) {
            return found;
        }
        var sheet = RegisterSheet.of(found);
        response.setContentType(format.get().mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, format.get().disposition(sheet.name()));
        files.write(sheet, format.get(), response.getOutputStream());
        return null;
    }

    private static Asked asked(CaseFilter filter) {
        return new Asked(
                Objects.requireNonNull(filter.body()),
                Objects.requireNonNull(filter.from()),
                Objects.requireNonNull(filter.to()));
    }

    /** The register has the columns of the form in force on the last day. */
    private static List<RegisterColumn> columns(@Nullable LocalDate day, QueryReader query) {
        var columns = day == null
                ? List.<RegisterColumn>of()
                : RegisterLayout.reception().on(day);
        if (day != null && columns.isEmpty()) {
            query.fault(
                    "to",
                    "no-layout",
                    "Chưa biết mẫu sổ của ngày này; Mẫu 03/TCD có từ 01/07/2026.",
                    "The form of that day is not known; form 03/TCD is in force from 1 Jul 2026.");
        }
        return columns;
    }
}
