package org.tiepdan.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.loader.acts.ActsInterruptedException;
import org.tiepdan.loader.petitions.ColumnNames;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.NotAdmittedException;
import org.tiepdan.loader.system.Screen;
import org.tiepdan.loader.system.UnreachableException;
import org.tiepdan.servicekit.web.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "loader",
        mixinStandardHelpOptions = true,
        description =
                "Nạp đơn và việc xử lý đơn vào hệ thống đang chạy / Loads petitions and acts into a running system.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:mọi dòng đều tốt / every line was good",
            "1:có dòng bị từ chối / some lines were rejected",
            "2:gọi sai / misuse",
            "3:không kết nối được hoặc không được cấp quyền / a service cannot be reached, or admits nobody"
        })
public final class Loader {
    private static final int REJECTED = 1;
    private static final int UNREACHABLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Screen screen;

    Loader(Screen screen) {
        this.screen = screen;
    }

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.exit(run(new Screen(out, isTerminal()), arguments));
    }

    static int run(Screen screen, String... arguments) {
        return new CommandLine(new Loader(screen))
                .setOut(new PrintWriter(screen.out(), true, UTF_8))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure, screen))
                .execute(arguments);
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Nạp tệp đơn (.ndjson, .csv) và tệp việc xử lý / Loads files of petitions and of acts.")
    int load(
            @Mixin Addresses addresses,
            @Option(
                            names = "--columns",
                            paramLabel = "FILE",
                            description =
                                    "tệp hai cột: tên cột của tệp nguồn; tên cột ở đây / a table of two columns: their"
                                            + " name of a column; ours")
                    @Nullable
                    Path columns,
            @Option(
                            names = "--convert-fonts",
                            description =
                                    "chuyển chữ phông cũ (TCVN3, VNI), VIQR và mã HTML sang Unicode / take text of old"
                                            + " fonts, VIQR and references of HTML as what it shows")
                    boolean convertFonts,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "tệp / files") List<Path> files)
            throws IOException, InterruptedException {
        files.forEach(this::checkReadable);
        var manner = new Loading.Manner(names(columns), convertFonts);
        return new Loading(addresses, screen, manner).loadAndSummarise(files) ? 0 : REJECTED;
    }

    private ColumnNames names(@Nullable Path columns) throws IOException {
        if (columns == null) {
            return ColumnNames.NONE;
        }
        checkReadable(columns);
        try {
            return ColumnNames.read(columns);
        } catch (ProblemException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void checkReadable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "không đọc được / cannot read " + file);
        }
    }

    @Command(
            name = "sample",
            mixinStandardHelpOptions = true,
            description =
                    "Nạp năm mẫu / Loads the sample year: petitions.ndjson, acts.ndjson and receptions.ndjson of a"
                            + " folder.")
    int sample(
            @Mixin Addresses addresses, @Parameters(paramLabel = "DIR", description = "thư mục / folder") Path folder)
            throws IOException, InterruptedException {
        var files = new ArrayList<>(List.of(folder.resolve("petitions.ndjson"), folder.resolve("acts.ndjson")));
        var receptions = folder.resolve("receptions.ndjson");
        if (Files.exists(receptions)) {
            files.add(receptions);
        }
        return load(addresses, null, false, files);
    }

    @Command(
            name = "summary",
            mixinStandardHelpOptions = true,
            description = "In số liệu trong sổ / Prints what the register holds.")
    int summary(@Mixin Addresses addresses) throws IOException, InterruptedException {
        new Loading(addresses, screen).summarise();
        return 0;
    }

    private static int failed(Exception failure, Screen screen) throws Exception {
        return switch (failure) {
            case UnreachableException e -> unreachable(screen, String.valueOf(e.getMessage()));
            case ActsInterruptedException e -> unreachable(screen, String.valueOf(e.getMessage()));
            case NotAdmittedException e -> notAdmitted(screen, String.valueOf(e.getMessage()));
            case IOException e -> unreachable(screen, e.getClass().getSimpleName());
            default -> throw failure;
        };
    }

    private static int unreachable(Screen screen, String why) {
        screen.say("Không kết nối được, hãy chạy lại lệnh này / Cannot be reached; run the same again: " + why);
        return UNREACHABLE;
    }

    private static int notAdmitted(Screen screen, String why) {
        screen.say("Không được cấp quyền nạp / Not admitted: " + why);
        return UNREACHABLE;
    }

    /** The caller that starts the loader in the background knows better whether the output is on a terminal. */
    private static boolean isTerminal() {
        var live = System.getProperty("tiepdan.live");
        if (live != null) {
            return live.equals("yes");
        }
        var terminal = System.getenv("TERM");
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
                && terminal != null
                && !terminal.equals("dumb");
    }
}
