package org.tiepdan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.chain.RecordKey;
import org.tiepdan.verifier.check.Records;
import org.tiepdan.verifier.check.Verification;
import org.tiepdan.verifier.feed.FeedCheck;
import org.tiepdan.verifier.source.Broker;
import org.tiepdan.verifier.source.ExportFile;
import org.tiepdan.verifier.source.UnreachableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "verifier",
        mixinStandardHelpOptions = true,
        description = "Kiểm tra sổ sự kiện có bị sửa đổi không / Says whether the record was tampered with.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:không thấy dấu vết sửa đổi / no trace of tampering",
            "1:có dấu vết sửa đổi / traces of tampering",
            "2:gọi sai / misuse",
            "3:không đọc được / the broker cannot be reached, or the file not be read"
        })
public final class Verifier {
    private static final int TAMPERED = 1;
    private static final int UNREACHABLE = 3;
    private static final String BROKER = "broker";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8), arguments));
    }

    static int run(PrintWriter out, String... arguments) {
        return new CommandLine(new Verifier())
                .setOut(out)
                .setExecutionExceptionHandler((failure, command, _) -> failed(failure, command))
                .execute(arguments);
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Kiểm tra tệp đã xuất hoặc máy chủ Kafka / Verifies an export, or a broker.")
    int verify(
            @Parameters(
                            arity = "1..2",
                            paramLabel = "FILE|broker BOOTSTRAP",
                            description =
                                    "tệp đã xuất, hoặc \"broker\" và địa chỉ / an export, or \"broker\" and its address")
                    List<String> where,
            @Option(
                            names = "--key",
                            required = true,
                            paramLabel = "PUB",
                            description =
                                    "khóa công khai record.pub; nhiều lần nếu đã thay khóa / the public key; several"
                                            + " times where it was changed")
                    List<Path> keys,
            @Option(
                            names = "--seal",
                            paramLabel = "HEX",
                            description =
                                    "dấu trên bản giấy, ít nhất 16 ký tự / a seal from paper, at least its first 16 digits")
                    @Nullable
                    List<String> seals,
            @Option(
                            names = "--settings",
                            paramLabel = "PROPERTIES",
                            description = "thiết lập của Kafka client / settings of the Kafka client")
                    @Nullable
                    Path settings)
            throws IOException {
        var records = records(where, settings);
        var printed = seals == null ? List.<String>of() : seals;
        if (!printed.stream().allMatch(seal -> seal.matches("[0-9a-f]{16,64}"))) {
            throw misuse("--seal: 16 … 64 × [0-9a-f]");
        }
        var findings = Verification.of(records, keys(keys), printed);
        new Report(spec.commandLine().getOut()).print(findings);
        return findings.isUntouched() ? 0 : TAMPERED;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Xuất sổ sự kiện ra tệp / Exports the logs, to be verified elsewhere.")
    int export(
            @Parameters(index = "0", paramLabel = "BOOTSTRAP", description = "địa chỉ / address") String bootstrap,
            @Parameters(index = "1", paramLabel = "FILE", description = "tệp mới / a new file") Path file,
            @Option(
                            names = "--settings",
                            paramLabel = "PROPERTIES",
                            description = "thiết lập của Kafka client / settings of the Kafka client")
                    @Nullable
                    Path settings)
            throws IOException {
        if (Files.exists(file)) {
            throw misuse("đã có / exists: " + file);
        }
        long count = new ExportFile(file).write(new Broker(bootstrap, client(settings)));
        spec.commandLine().getOut().printf("%d bản ghi / records → %s%n", count, file);
        return 0;
    }

    @Command(
            name = "feed",
            mixinStandardHelpOptions = true,
            description =
                    "Kiểm tra một cơ quan đã nhận đủ dòng sự kiện chưa / Says whether a subscriber has its whole feed.")
    int feed(
            @Parameters(
                            index = "0",
                            paramLabel = "FILE",
                            description = "dòng sự kiện đã lưu / the stream as it was stored")
                    Path file,
            @Option(
                            names = "--key",
                            required = true,
                            paramLabel = "PUB",
                            description = "khóa công khai feed.pub / the public key")
                    List<Path> keys)
            throws IOException {
        if (!Files.isRegularFile(file)) {
            throw misuse("không đọc được / cannot read " + file);
        }
        var findings = FeedCheck.of(file, keys(keys));
        new Report(spec.commandLine().getOut()).print(findings);
        return findings.isComplete() ? 0 : TAMPERED;
    }

    private Records records(List<String> where, @Nullable Path settings) throws IOException {
        if (where.getFirst().equals(BROKER) && where.size() == 2) {
            return new Broker(where.getLast(), client(settings));
        }
        if (where.size() != 1 || !Files.isRegularFile(Path.of(where.getFirst()))) {
            throw misuse("không đọc được / cannot read " + String.join(" ", where));
        }
        return new ExportFile(Path.of(where.getFirst()));
    }

    private List<RecordKey> keys(List<Path> files) {
        var keys = new ArrayList<RecordKey>();
        for (var file : files) {
            try {
                keys.add(RecordKey.read(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                throw misuse("không phải khóa công khai / no public key: " + file);
            }
        }
        return keys;
    }

    private Map<String, Object> client(@Nullable Path settings) throws IOException {
        var read = new Properties();
        if (settings != null) {
            if (!Files.isReadable(settings)) {
                throw misuse("không đọc được / cannot read " + settings);
            }
            try (var text = Files.newBufferedReader(settings)) {
                read.load(text);
            }
        }
        var client = new HashMap<String, Object>();
        read.stringPropertyNames().forEach(name -> client.put(name, read.getProperty(name)));
        return client;
    }

    private ParameterException misuse(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private static int failed(Exception failure, CommandLine command) throws Exception {
        return switch (failure) {
            case ParameterException e -> throw e;
            case UnreachableException e -> unreadable(command, "Không kết nối được / Cannot be reached: ", e);
            case IOException e -> unreadable(command, "Không đọc được / Cannot be read: ", e);
            default -> throw failure;
        };
    }

    private static int unreadable(CommandLine command, String what, IOException why) {
        command.getErr().println(what + why.getMessage());
        return UNREACHABLE;
    }
}
